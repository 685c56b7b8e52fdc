using KnowledgeGraph.Import.Rarity;


namespace KnowledgeGraph.Import.Relations.Topics;

/// <summary>How much of a topic a phrase is: how often it stands on its own, how rare its words are, whether the headline names it.</summary>
/// <remarks>
/// Nested phrases count by the C-value of Frantzi, Ananiadou and Mima (2000, "Automatic recognition of multi-word terms"): the occurrences of "tube defect"
/// inside "neural tube defect" say nothing for it. All in whole numbers, so that no machine rounds otherwise.
/// </remarks>
internal static class TopicWeights
{
    /// <summary>Words of everyday talk ("home", "life") name no topic alone; binary logarithm of the rank in running news text.</summary>
    private const int EverydayBits = 9;

    private const int FloorBits = 6;
    private const int MostBits = 15;

    /// <summary>The weight of a phrase; zero or less where it is no topic.</summary>
    /// <param name="key">The phrase in its normal form.</param>
    /// <param name="count">Its occurrences, nested ones included.</param>
    /// <param name="longer">Occurrences of each longer phrase that ends in it.</param>
    /// <param name="inHeadline">True where the headline or the first sentences name it.</param>
    public static int Of(string key, int count, IReadOnlyCollection<int> longer, bool inHeadline)
    {
        var words = key.Split(' ');
        var bits = words.Max(Bits);
        if (words.Length == 1 && bits < EverydayBits) return 0;
        var alone = longer.Count == 0 ? count * 12 : (count * 12) - (longer.Sum() * 12 / longer.Count);
        if (longer.Count > 0 && longer.Max() == count) return 0;
        var weight = alone * (bits - FloorBits) * Length(words.Length);
        return inHeadline ? weight * 2 : weight;
    }

    private static int Bits(string word) => Math.Clamp((int)NameRarity.Shipped.WordBits(word.ToLowerInvariant()), FloorBits + 1, MostBits);

    private static int Length(int words) => words switch { 1 => 4, 2 => 6, _ => 7 };
}
