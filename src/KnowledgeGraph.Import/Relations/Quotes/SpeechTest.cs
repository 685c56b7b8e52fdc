using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Quotes;

/// <summary>Tells speech from scare quotes, titles of works and quoted terms.</summary>
internal static class SpeechTest
{
    /// <summary>Speech of fewer words is a fragment: kept, not counted as a quote.</summary>
    public const int FewestWords = 4;

    private const int FewestWordsAlone = 7;

    /// <summary>True where the quotation is somebody's words.</summary>
    public static bool IsSpeech(AttributionText text, int index, int words, FrameTie tie, Source? source)
    {
        var quotation = text.Quotations[index];
        var range = text.QuotationTokens[index];
        if (words == 0 || range.Count == 0) return false;
        var all = text.Document.Text;
        if (source is not null && tie is FrameTie.Before or FrameTie.Behind) return words >= FewestWords || EndsAsSpeech(all[quotation.Inner.End - 1]);
        var zone = text.Document.Sentences[text.Document.Tokenized.SentenceOf(range.First)].Zone;
        if (zone is TextZone.Furniture or TextZone.Byline or TextZone.Timestamp) return false;
        if (source is not null && (quotation.ContinuesSpeech || !quotation.IsClosed)) return words >= FewestWords;
        if (words < FewestWords) return false;
        if (quotation.OpensLine && EndsAsSentence(all[quotation.Inner.End - 1])) return source is not null || words >= FewestWordsAlone;
        if (quotation.OpensLine && quotation.IsClosed && EndsLine(all, quotation.Outer.End)) return words >= FewestWordsAlone;
        if (zone == TextZone.Headline) return false;
        if (tie == FrameTie.Loose && source is not null) return true;
        return source is not null && char.IsUpper(all[quotation.Inner.Start]) && EndsAsSpeech(all[quotation.Inner.End - 1]);
    }

    private static bool EndsAsSpeech(char mark) => mark is ',' or '.' or '?' or '!' or '…';

    private static bool EndsAsSentence(char mark) => mark is '.' or '?' or '!' or '…' or ',';

    private static bool EndsLine(string text, int at) => at >= text.Length || text[at] is '\n' or '\r';
}
