using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Journals;

/// <summary>Titles that are named as the house of another journal: "the BMJ journal Open Heart", "Open Heart, published by the BMJ".</summary>
internal static class JournalPublishers
{
    /// <summary>Tokens between a journal and the house it is said to belong to.</summary>
    private const int Farthest = 9;

    /// <summary>Tokens between a house's name and its other name.</summary>
    private const int LongestOtherName = 6;

    private static readonly string[] Belongings = ["published", "owned", "run", "produced", "associated", "affiliated"];

    /// <summary>"the BMJ | journal Open Heart", "BMJ | 's Tobacco Control", "the British Medical Journal | 's publication, Heart", "a specialist BMJ | journal".</summary>
    public static bool Is(LexicalText reading, TokenRange range)
    {
        if (reading.IsPossessive(range.End))
        {
            return reading.IsAny(range.End + 1, "publication", "journal", "title", "sister", "online") || (range.Count == 1 && reading.Has(range.End + 1, TokenShape.Capital));
        }

        if (range.Count != 1) return false;
        // "a BMJ journal" is one of several.
        return reading.IsWord(range.End, "journal")
            && (reading.Has(range.End + 1, TokenShape.Capital) || reading[range.End + 1] is "," || IsOneOfMany(reading, range.First));
    }

    /// <summary>"Open Heart, published by the | BMJ", "Open Heart, a journal associated with the | BMJ": the house of the title before, or the same house once more.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="title">The last title.</param>
    /// <param name="house">The last house found so; empty where there is none.</param>
    /// <param name="next">What may be a house.</param>
    public static bool IsOf(LexicalText reading, TokenRange title, TokenRange house, TokenRange next)
    {
        // "the British Medical Journal | (BMJ)", "the BMJ, | formerly known as the British Medical Journal"
        if (house.Count > 0 && next.First - house.End <= LongestOtherName && reading.SentenceOf(house.First) == reading.SentenceOf(next.First)) return true;
        if (next.First - title.End > Farthest || reading[title.End] is not ("," or "-" or "--" or "–" or "—" or "(")) return false;
        for (var i = title.End + 1; i < next.First; i++)
        {
            if (reading.Has(i, TokenShape.SentenceStart)) return false;
            if (reading.IsAny(i, Belongings) && reading.IsAny(i + 1, "by", "with", "to")) return true;
        }

        return false;
    }

    /// <summary>"a | BMJ journal", "a specialist | BMJ journal".</summary>
    private static bool IsOneOfMany(LexicalText reading, int token)
    {
        var article = reading.IsAny(token - 1, "a", "an") ? token - 1 : token - 2;
        return reading.IsAny(article, "a", "an") && reading.Is(article, WordClass.Function) && !reading.Has(token - 1, TokenShape.Capital);
    }
}
