using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Finds the sentences that a span stands in.</summary>
/// <param name="sentences">Sentences in text order, without overlap.</param>
internal sealed class SentenceIndex(ImmutableArray<SentenceFacts> sentences)
{
    /// <summary>Ordinal of the sentence that holds an offset, or -1 where it lies between sentences.</summary>
    public int At(int offset)
    {
        var last = LastStartingAtOrBefore(offset);
        return last >= 0 && offset < sentences[last].End ? last : -1;
    }

    /// <summary>Ordinals of the sentences that a span shares at least one code unit with, ascending.</summary>
    public IEnumerable<int> Over(int start, int end)
    {
        var first = Math.Max(0, LastStartingAtOrBefore(start));
        for (var i = first; i < sentences.Length && sentences[i].Start < end; i++)
        {
            if (sentences[i].End > start) yield return i;
        }
    }

    private int LastStartingAtOrBefore(int offset)
    {
        int low = 0, high = sentences.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (sentences[middle].Start <= offset) low = middle + 1;
            else high = middle - 1;
        }

        return high;
    }
}
