using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Roles;

/// <summary>Reads an office that is told with its house before the name: "The director of tea at Hull University, | Jane Doe, said", "Head of tea at the Tea Board | Jane Doe".</summary>
internal static class OfficeBefore
{
    private const int LongestOffice = 9;

    /// <summary>The office that ends with its house right before a token, or null.</summary>
    /// <param name="index">The article's mentions.</param>
    /// <param name="end">The token behind the house, which the name or its comma follows.</param>
    public static TokenRange? EndingAt(MentionIndex index, int end)
    {
        var text = index.Text;
        if (index.NameAt(end - 1) != NameKind.Organisation) return null;
        var house = index.Mentions[index.At(end - 1)].Tokens.First;
        var link = text.IsWord(house - 1, "the") ? house - 2 : house - 1;
        if (!text.IsAny(link, "at", "of", "for", "with")) return null;
        for (var first = link - 1; first >= Math.Max(link - LongestOffice, 0); first--)
        {
            if (index.NameAt(first) is not null) return null;
            var opens = text.Has(first, TokenShape.SentenceStart) || text.IsWord(first - 1, "the");
            if (opens && !BelongsToNameBefore(index, first) && RolePhrase.From(index, first) is { } office && office.End == link) return office;
            if (text.Has(first, TokenShape.SentenceStart)) return null;
        }

        return null;
    }

    /// <summary>"Joe Roe, the | head of tea at Hull University, Jane Doe and …": an office of whom a list names before.</summary>
    private static bool BelongsToNameBefore(MentionIndex index, int first)
    {
        var comma = index.Text.IsWord(first - 1, "the") ? first - 2 : first - 1;
        return index.Text[comma] is "," && index.NameAt(comma - 1) == NameKind.Person;
    }
}
