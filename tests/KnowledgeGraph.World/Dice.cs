namespace KnowledgeGraph.World;

/// <summary>A row of numbers that look random and are the same on every machine: each thing of the world rolls its own dice, so that the thousandth person exists without the 999 before.</summary>
internal struct Dice(ulong seed)
{
    /// <summary>The higher, the more often the first ones of a list come up.</summary>
    public const double CommonPower = 2.2;

    private ulong state = seed;

    /// <summary>The dice of one thing.</summary>
    public static Dice Of(int seed, string kind, int index)
    {
        var hash = 14695981039346656037UL ^ (uint)seed;
        foreach (var letter in kind) hash = (hash ^ letter) * 1099511628211UL;
        // Mixed, or the dice of neighbours would roll the same numbers one after the other.
        return new Dice(Mix(hash ^ ((ulong)(uint)index << 17)));
    }

    /// <summary>A number from 0 to <paramref name="below"/> − 1.</summary>
    public int Next(int below) => (int)(Roll() % (ulong)below);

    /// <summary>True in this share of all cases.</summary>
    public bool Chance(double share) => (Roll() >> 11) * (1.0 / (1UL << 53)) < share;

    /// <summary>One of a list, each as likely as the others.</summary>
    public T Pick<T>(IReadOnlyList<T> list) => list[Next(list.Count)];

    /// <summary>One of a list, the first ones far more often than the last ones.</summary>
    public T PickCommon<T>(IReadOnlyList<T> list) => list[NextCommon(list.Count)];

    /// <summary>A number from 0 to <paramref name="below"/> − 1, the first ones far more often than the last ones.</summary>
    public int NextCommon(int below)
    {
        var share = (Roll() >> 11) * (1.0 / (1UL << 53));
        return (int)(Math.Pow(share, CommonPower) * below);
    }

    // SplitMix64 (Vigna).
    private ulong Roll() => Mix(state += 0x9E3779B97F4A7C15UL);

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        return bits ^ (bits >> 31);
    }
}
