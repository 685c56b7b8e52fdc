using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Attribution.Phrases;

/// <summary>Finds the comma that opens what explains a subject where the comma that should close it, before the verb, was left out.</summary>
internal sealed class OpenApposition(AttributionText text)
{
    /// <summary>"Jane Doe of Leeds University| , Utah, USA said": the comma before the place that ends the phrase; -1 where none does.</summary>
    public int CommaBeforePlace(int last, int first) =>
        text.MentionAt(last) is >= 0 and var mention && text.KindOf(mention) == NameKind.Place
        && text.Entities.Mentions[mention].Tokens.First - 1 is var comma && comma > first && text[comma] is ","
            ? comma
            : -1;

    /// <summary>"Jane Doe| , who led the study said": the comma before the relative clause that ends the phrase; -1 where none does.</summary>
    public int CommaBeforeRelative(int last, int first)
    {
        var isClause = false;
        for (var token = last - 1; token > first; token--)
        {
            if (text.QuotationAt(token) >= 0 || (text.CueAt(token) != CueKind.None && text.MentionAt(token) < 0)) return -1;
            if (text[token] is ",") return isClause && text[token + 1] is "who" or "which" ? token : -1;
            isClause |= text.IsFinite(token);
        }

        return -1;
    }
}
