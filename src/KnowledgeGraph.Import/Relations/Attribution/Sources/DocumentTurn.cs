using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution.Phrases;

namespace KnowledgeGraph.Import.Relations.Attribution.Sources;

/// <summary>
/// Whose words those of "the report" and "it" are behind a report that is a body's word, not the study's ("A Health Committee report stated … The report also said", "A 2012 report by the Bee Trust warned … It added").
/// </summary>
/// <param name="text">The article.</param>
/// <param name="sources">The searches, to find which report spoke before.</param>
internal sealed class DocumentTurn(AttributionText text, SourceFinder sources)
{
    private const int FurthestLines = 2;
    private const int FurthestYear = 4;

    private static readonly string[] Documents = ["report", "document", "statement", "notice", "letter"];

    private readonly MainSource main = new(text, sources);
    private readonly NamedPhrase phrases = new(text);

    /// <summary>The body that a reading as the study has to give way to; null where it stands.</summary>
    /// <param name="read">The source as it was read for itself.</param>
    public Source? InPlaceOf(Source read)
    {
        if (read.Form != SourceForm.Study) return null;
        var head = read.Tokens.First;
        if (OlderIssuer(head) is { } issuer) return issuer with { Tokens = read.Tokens, Cue = read.Cue };
        var isDocument = IsDocument(head);
        if (!text.Is(head, "it") && !(isDocument && head > 0 && text.Is(head - 1, "the"))) return null;
        return SpokeBefore(text.SentenceStart(head), isDocument ? head : -1) is { } body
            ? body with { Tokens = read.Tokens, Cue = read.Cue, Rule = "document-turn", Form = SourceForm.Referring }
            : null;
    }

    // Back over what the same document goes on to say, to the sentence that tells whose it is; any other sentence between ends it.
    private Source? SpokeBefore(int end, int noun)
    {
        for (var last = end - 1; last >= 0 && text.LineAt(end) - text.LineAt(last) <= FurthestLines;)
        {
            var start = Math.Max(text.SentenceStart(last), text.LineStart(last));
            if (main.Of(start, last + 1) is not { } source) return OlderIssuerIn(start, last + 1);
            var head = source.Tokens.First;
            if (IsDocument(head) && (noun < 0 || text[head].Equals(text[noun], StringComparison.OrdinalIgnoreCase)))
            {
                if (source.IsNamed && source.Rule == "body") return source;
                if (OlderIssuer(head) is { } issuer) return issuer;
                if (head == 0 || !text.Is(head - 1, "the")) return null;
            }
            else if (!text.Is(head, "it"))
            {
                return null;
            }

            last = start - 1;
        }

        return null;
    }

    // "a 2012 report by the | Bee Trust", "In 2012, a report by the | Bee Trust": a year tells that it is no news.
    private Source? OlderIssuer(int head)
    {
        if (!IsDocument(head) || !IsDated(head) || head + 1 >= text.Count || !(text.Is(head + 1, "by") || text.Is(head + 1, "from"))) return null;
        return phrases.IssuerBehind(head) is { } body ? new Source(text.IdOf(body), SourceForm.Named, new TokenRange(head, head + 1), -1, "body") : null;
    }

    // "A 2012 report by the Bee Trust found …": it shows and does not yet speak.
    private Source? OlderIssuerIn(int start, int end)
    {
        for (var token = start; token < end; token++)
            if (text.QuotationAt(token) < 0 && OlderIssuer(token) is { } issuer) return issuer;
        return null;
    }

    private bool IsDated(int head)
    {
        for (var token = head - 1; token >= Math.Max(text.SentenceStart(head), head - FurthestYear); token--)
            if (text[token] is ['1' or '2', '0' or '9', >= '0' and <= '9', >= '0' and <= '9']) return true;
        return false;
    }

    private bool IsDocument(int token) => text.MentionAt(token) < 0 && Array.Exists(Documents, noun => text.Is(token, noun));
}
