namespace KnowledgeGraph.Import.Relations.Scoring;

/// <summary>Collects features as numbers of buckets: a feature's name is hashed, so that no list of names need be shipped.</summary>
/// <remarks>FNV-1a over the lower-case characters, the same on every machine.</remarks>
internal sealed class HashedFeatures(int bits)
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;
    private readonly List<int> buckets = new(256);

    /// <summary>Buckets of the features collected since the last <see cref="Clear"/>.</summary>
    public IReadOnlyList<int> Buckets => buckets;

    /// <summary>Number of buckets.</summary>
    public int Size => 1 << bits;

    /// <summary>Forgets all features.</summary>
    public void Clear() => buckets.Clear();

    /// <summary>Adds a feature of a kind with a word as its value.</summary>
    public void Add(string kind, ReadOnlySpan<char> value = default) => Add(Hash(Hash(Basis, kind), value));

    /// <summary>Adds a feature of a kind with two words as its value.</summary>
    public void Add(string kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Add(Hash(Hash(Hash(Basis, kind), first) * Prime, second));

    /// <summary>Adds a feature of a kind with a number as its value.</summary>
    public void Add(string kind, int value) => Add((Hash(Basis, kind) ^ (uint)value) * Prime);

    private void Add(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2c1b3c6d;
        hash ^= hash >> 12;
        buckets.Add((int)(hash & (uint)(Size - 1)));
    }

    private static uint Hash(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            var lower = letter is >= 'A' and <= 'Z' ? (char)(letter | 0x20) : char.IsAsciiDigit(letter) ? '0' : letter;
            hash = (hash ^ lower) * Prime;
        }

        return (hash ^ 0xff) * Prime;
    }
}
