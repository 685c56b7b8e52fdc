using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Quotes;

namespace KnowledgeGraph.Import.Relations.Statements;

/// <summary>Keeps reported content from ending inside quotation marks: what is quoted at its end is speech of its own, and a word or two in marks belong to it whole.</summary>
internal sealed class QuotationWithin(AttributionText text, ClauseShape clauses)
{
    /// <summary>Token behind the content, outside quotation marks; the range's first token where nothing is left of it.</summary>
    /// <param name="range">The content as the cue beside it bounds it.</param>
    public int EndOf(TokenRange range)
    {
        if (range.Count == 0 || text.QuotationAt(range.End - 1) is not (>= 0 and var quotation)) return range.End;
        var marked = text.QuotationTokens[quotation];
        if (marked.End <= range.End || !IsOpenAt(quotation, range.End)) return range.End;
        if (marked.First <= range.First) return range.End;
        if (text.Quotations[quotation].WordsIn(text.Document.Text) < SpeechTest.FewestWords) return marked.End;
        return EndOfClauseBefore(marked.First, range.First);
    }

    // "… are “warm|,” she said": the closing mark is still to come.
    private bool IsOpenAt(int quotation, int end) => text.Quotations[quotation].IsClosed && text.Document.Tokens[end - 1].End < text.Quotations[quotation].Outer.End;

    // "Hives have stood here for years|, but “nobody has ever counted them,” she said"; "Hives “are warm …,” she said" and "If left alone, hives “lose …,” she said" hold no clause of their own.
    private int EndOfClauseBefore(int mark, int first)
    {
        var end = mark;
        if (end - 1 > first && text[end - 1] is "and" or "but" or "because" or "so" or "as") end--;
        if (end - 1 > first && text[end - 1] is "," or "." or "–" or "—") end--;
        return end < mark && !OpensCondition(first) && clauses.HasFiniteVerb(first, end) ? end : first;
    }

    private bool OpensCondition(int token) =>
        text.Is(token, "if") || text.Is(token, "when") || text.Is(token, "unless") || text.Is(token, "once") || text.Is(token, "because") || text.Is(token, "after") || text.Is(token, "before");
}
