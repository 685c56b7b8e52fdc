using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>Knows names as references write them, surname first: "| Marsh L, Brandt I, et al. Cold baths in winter." The article names these people elsewhere, if at all.</summary>
internal static class CitedNames
{
    private static readonly string[] Labels = ["reference", "references", "source", "citation"];

    /// <summary>True for a surname with initials behind it, in a line that is a reference.</summary>
    public static bool Is(LexicalText reading, TokenRange name)
    {
        if (name.Count is not (2 or 3) || reading[name.End - 1] is not ([_] or [_, '.']) || !reading.Has(name.End - 1, TokenShape.Initial)) return false;
        if (reading.Has(name.First, TokenShape.Initial)) return false;
        return reading[name.End] is "," or "\"" or "“" or "." || reading.IsAny(name.End, "et", "and") ? IsReference(reading, name.First) : false;
    }

    private static bool IsReference(LexicalText reading, int token)
    {
        var first = token;
        while (first > 0 && !reading.Has(first, TokenShape.LineStart)) first--;
        if (reading.IsAny(first, Labels) || reading.IsAny(first + 1, Labels)) return true;
        for (var i = first; i < reading.Count && (i == first || !reading.Has(i, TokenShape.LineStart)); i++)
        {
            if (reading.IsWord(i, "et") && reading.IsAny(i + 1, "al", "al.")) return true;
        }

        return false;
    }
}
