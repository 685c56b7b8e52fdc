using System.Buffers;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Studies.Samples;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>What an article says of a study beside names: identifier, design, number of participants, stage of publication.</summary>
internal static class StudyDetails
{
    private static readonly SearchValues<char> DoiEnds = SearchValues.Create(" \n\r\t\"<>”)");

    /// <summary>The details, links left empty.</summary>
    /// <param name="index">The article's entities.</param>
    /// <param name="isOf">Whether a token stands where the text speaks of the study.</param>
    /// <param name="asides">What outsiders say: of how another study was done, as well.</param>
    public static StudyFacts Of(MentionIndex index, Predicate<int> isOf, OutsidersSpeech asides)
    {
        var text = index.Text;
        string? doi = null, design = null, likelyDesign = null, stage = null;
        int? size = null, likelySize = null, tookPart = null;
        for (var i = 0; i < text.Count; i++)
        {
            if (!isOf(i)) continue;
            doi ??= DoiAt(text, i);
            size ??= SampleSize.At(text, i);
            likelySize ??= SampleSize.LookedAt(text, i);
            tookPart ??= SampleParticipants.At(text, i);
            if (design is null && StudyDesign.At(text, i) is { } told && !asides.IsAside(i)) design = told;
            likelyDesign ??= StudyDesign.Likely(text, i);
            if (text.IsAny(i, "preprint", "pre-print", "bioRxiv", "medRxiv", "arXiv", "peer-reviewed")
                && (!text.IsWord(i, "peer-reviewed") || text.IsAny(i - 1, "not", "yet"))) stage ??= "preprint";
            if (text.IsAny(i, "conference", "congress", "symposium")
                && text.IsAny(i - 1, "annual", "the", "a", "scientific", "international")) stage ??= "conference";
        }

        return new StudyFacts { Id = "", Doi = doi, Design = design ?? likelyDesign, SampleSize = size ?? likelySize ?? tookPart, Stage = stage };
    }

    /// <summary>"doi:10.1234/abcd", "https://doi.org/10.1234/abcd": the identifier from "10." on.</summary>
    private static string? DoiAt(LexicalText text, int token)
    {
        var word = text[token];
        var at = word.IndexOf("10.", StringComparison.Ordinal);
        if (at < 0 || word.Length < at + 7) return null;
        var start = text.Document.Tokens[token].Start + at;
        var rest = text.Text.AsSpan(start);
        var end = rest.IndexOfAny(DoiEnds);
        var doi = (end < 0 ? rest : rest[..end]).TrimEnd(".,;)");
        var slash = doi.IndexOf('/');
        if (slash is < 7 or > 12 || doi.Length < slash + 3) return null;
        foreach (var c in doi[3..slash])
        {
            if (!char.IsAsciiDigit(c) && c != '.') return null;
        }

        return doi.ToString();
    }
}
