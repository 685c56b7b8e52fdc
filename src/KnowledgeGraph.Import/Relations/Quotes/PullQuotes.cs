using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Quotes;

/// <summary>Finds who speaks in a pull quote: a line of speech that the text itself repeats, there with its speaker.</summary>
internal static class PullQuotes
{
    private const int FewestWords = 5;
    private const int MostQuotations = 200;

    /// <summary>The source of the other quotation that holds the same words, or null.</summary>
    /// <param name="text">The article.</param>
    /// <param name="index">The quotation without a cue.</param>
    /// <param name="read">The sources of quotations, null where nothing but place would tell.</param>
    public static Source? SourceOf(AttributionText text, int index, IReadOnlyList<Source?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var quotation = text.Quotations[index];
        if (text.Quotations.Length > MostQuotations || quotation.WordsIn(text.Document.Text) < FewestWords) return null;
        var words = Words(text, index);
        for (var other = 0; other < text.Quotations.Length; other++)
        {
            if (other == index || read[other] is not { } source) continue;
            if (Words(text, other).Contains(words, StringComparison.OrdinalIgnoreCase)) return source with { Rule = "pull-quote" };
        }

        return null;
    }

    // Papers end a pull quote with a full stop of its own, or with none.
    private static ReadOnlySpan<char> Words(AttributionText text, int index) => text.Quotations[index].Inner.In(text.Document.Text).AsSpan().TrimEnd(".,!?…");
}
