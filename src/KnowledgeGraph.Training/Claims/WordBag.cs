namespace KnowledgeGraph.Training.Claims;

/// <summary>The words of a text with their counts, and the overlap of two such bags: the measure the annotated articles are scored by.</summary>
internal static class WordBag
{
    /// <summary>Lower-case words with counts.</summary>
    public static Dictionary<string, int> Of(string text)
    {
        var bag = new Dictionary<string, int>(StringComparer.Ordinal);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_');
            if (inWord && start < 0) start = i;
            if (inWord || start < 0) continue;
            var word = text[start..i].ToLowerInvariant();
            bag[word] = bag.GetValueOrDefault(word) + 1;
            start = -1;
        }

        return bag;
    }

    /// <summary>F1 of two bags, 0 to 1.</summary>
    public static double Overlap(Dictionary<string, int> a, Dictionary<string, int> b)
    {
        var common = a.Sum(entry => Math.Min(entry.Value, b.GetValueOrDefault(entry.Key)));
        var total = a.Values.Sum() + b.Values.Sum();
        return total == 0 ? 0 : 2.0 * common / total;
    }
}
