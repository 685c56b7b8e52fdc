namespace KnowledgeGraph.Import.Rarity;

/// <summary>Hashes that are the same on every machine and in every run (FNV-1a by Fowler, Noll and Vo, with a final mix).</summary>
internal static class StableHash
{
    /// <summary>64 bits of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        return Mix(hash);
    }

    /// <summary>32 bits of a text, never 0.</summary>
    public static uint Of32(ReadOnlySpan<char> text) => Of32(Of(text));

    /// <summary>32 bits of 64, never 0.</summary>
    public static uint Of32(ulong hash) => (uint)(hash >> 32) is var high && high == 0 ? 1 : high;

    /// <summary>One hash of two.</summary>
    public static ulong Of(ulong left, ulong right) => Mix((left * 0x9E3779B97F4A7C15UL) ^ right);

    /// <summary>Spreads every bit over all bits (the finaliser of SplitMix64 by Vigna).</summary>
    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
