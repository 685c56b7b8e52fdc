using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Quotes;

/// <summary>Ends a quotation whose closing mark was forgotten: at the comma before "Dr X said", where its last sentence holds one, or before the agency that signs the article.</summary>
internal static class MissingMark
{
    private const int LongestCue = 12;
    private const int LongestSignature = 3;

    /// <summary>The words that are speech.</summary>
    public static TextSpan Cut(AttributionText text, int index)
    {
        var inner = text.Quotations[index].Inner;
        var range = text.QuotationTokens[index];
        for (var token = range.End - 1; token > Math.Max(range.First, range.End - LongestCue); token--)
        {
            if (CueWords.VerbKind(text[token]) != CueKind.Say) continue;
            for (var comma = token; comma > Math.Max(range.First, token - LongestCue); comma--)
            {
                if (text[comma] is not ",") continue;
                var isCue = comma + 1 == token
                    || text.MentionAt(comma + 1) >= 0
                    || text.Is(comma + 1, "he")
                    || text.Is(comma + 1, "she")
                    || text.Is(comma + 1, "Dr");
                if (isCue) return new TextSpan(inner.Start, text.Document.Tokens[comma].End);
            }
        }

        return BeforeSignature(text, range) is >= 0 and var stop ? new TextSpan(inner.Start, text.Document.Tokens[stop].End) : inner;
    }

    // "Nuts are good for most people|. - Reuters": the stop before a dash and a name or two; -1 where none stands.
    private static int BeforeSignature(AttributionText text, TokenRange range)
    {
        var token = range.End - 1;
        while (token > range.First && range.End - 1 - token < LongestSignature && char.IsUpper(text[token][0])) token--;
        return token < range.End - 1 && token - 1 > range.First && text[token] is "-" or "–" or "—" && text[token - 1] is "." ? token - 1 : -1;
    }
}
