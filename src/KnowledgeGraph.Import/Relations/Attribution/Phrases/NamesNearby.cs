using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Attribution.Phrases;

/// <summary>Finds people named near words that no verb of speech introduces ("Jane Doe: “…”").</summary>
internal sealed class NamesNearby(AttributionText text, NamedPhrase phrases)
{
    private const int FurthestBefore = 2000;

    /// <summary>The last one named or known before <paramref name="end"/>, for speech that no verb introduces ("Dr X: “…”").</summary>
    public Source? Last(int first, int end, string rule)
    {
        for (var token = end - 1; token >= first; token--)
        {
            var mention = text.MentionAt(token);
            if (text.QuotationAt(token) >= 0 || mention < 0 || IsByline(token)) continue;
            var tokens = text.Entities.Mentions[mention].Tokens;
            if (text.KindOf(mention) == NameKind.Person && !text.IsPossessed(tokens.End - 1))
            {
                return phrases.SourceOf(new PhraseHead(tokens, mention, SourceNoun.None), -1, first, rule);
            }
        }

        return null;
    }

    /// <summary>The human being named last before a token, however far.</summary>
    public Source? Before(int token, string rule) => Last(Math.Max(0, token - FurthestBefore), token, rule);

    /// <summary>The first human being named in a stretch, for lines that introduce their speaker.</summary>
    public Source? First(int first, int end, string rule)
    {
        for (var token = first; token < end; token++)
        {
            var mention = text.MentionAt(token);
            if (text.QuotationAt(token) >= 0 || mention < 0 || text.KindOf(mention) != NameKind.Person) continue;
            return phrases.SourceOf(new PhraseHead(text.Entities.Mentions[mention].Tokens, mention, SourceNoun.None), -1, first, rule);
        }

        return null;
    }

    // A byline names who wrote the article, not who speaks in it.
    private bool IsByline(int token) => text.ZoneAt(token) is TextZone.Byline or TextZone.Timestamp;
}
