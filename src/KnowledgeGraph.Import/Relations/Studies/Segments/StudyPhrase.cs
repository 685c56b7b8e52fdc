using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Studies.Segments;

/// <summary>The phrase of a noun of research: "a small new trial".</summary>
internal static class StudyPhrase
{
    /// <summary>Most tokens of a phrase that are looked at, the noun among them.</summary>
    public const int Longest = 5;

    /// <summary>"| A study from X …": the first token of a phrase with an indefinite article, -1 without one.</summary>
    public static int Indefinite(LexicalText text, TokenRange sentence, int noun)
    {
        for (var at = noun - 1; at >= sentence.First && at > noun - Longest; at--)
        {
            if (text.IsAny(at, "a", "an")) return at;
            if (!IsPart(text, at) || SegmentWords.Reported.Contains(text[at])) return -1;
        }

        return -1;
    }

    /// <summary>True for "the study", "their earlier work": one that the reader knows of.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">Tokens that the phrase may reach back over.</param>
    /// <param name="noun">The noun.</param>
    public static bool IsDefinite(LexicalText text, TokenRange sentence, int noun)
    {
        for (var at = noun - 1; at >= sentence.First && at > noun - Longest; at--)
        {
            if (text.IsAny(at, "the", "this", "these", "their", "our", "his", "her", "its", "same") || SegmentWords.Reported.Contains(text[at])) return true;
            if (!IsPart(text, at)) return false;
        }

        return false;
    }

    /// <summary>True for what may stand before a noun in its phrase.</summary>
    public static bool IsPart(LexicalText text, int at) =>
        text.Tag(at) is PosTag.JJ or PosTag.JJR or PosTag.JJS or PosTag.NN or PosTag.NNP or PosTag.NNS or PosTag.CD or PosTag.VBN or PosTag.VBG or PosTag.RB
        || text.IsHyphen(at)
        || SegmentWords.Beside.Contains(text[at])
        || SegmentWords.Behind.Contains(text[at]);

    /// <summary>True for a year of the last century or this one.</summary>
    public static bool IsYear(LexicalText text, int token) =>
        text[token] is ['1', '9', _, _] or ['2', '0', _, _] && char.IsAsciiDigit(text[token][2]) && char.IsAsciiDigit(text[token][3]);
}
