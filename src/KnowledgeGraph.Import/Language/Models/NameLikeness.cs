namespace KnowledgeGraph.Import.Language.Models;

/// <summary>
/// Tells from a word's letters what kind of name it may stand in: a softmax over hashed character n-grams,
/// learnt from lists of forenames, surnames, cities, universities and journal titles. The lists themselves are not shipped.
/// </summary>
internal sealed class NameLikeness
{
    /// <summary>Kinds told apart, see <see cref="LikenessKind"/>.</summary>
    public const int Kinds = 6;

    /// <summary>Bits of the n-gram hash.</summary>
    public const int Bits = 14;

    private const int MaxLetters = 24;
    private readonly sbyte[] _weights;
    private readonly float _scale;

    /// <summary>Takes <c>Kinds</c> weights a bucket.</summary>
    public NameLikeness(sbyte[] weights, float scale)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, Kinds << Bits);
        _weights = weights;
        _scale = scale;
    }

    /// <summary>Weights as stored.</summary>
    public (sbyte[] Weights, float Scale) Stored => (_weights, _scale);

    /// <summary>Writes the probability of each kind for a folded word.</summary>
    public void Score(ReadOnlySpan<char> folded, Span<float> into)
    {
        Span<int> sums = stackalloc int[Kinds];
        Span<int> grams = stackalloc int[MaxGrams];
        sums.Clear();
        var count = Grams(folded, grams);
        for (var g = 0; g < count; g++)
        {
            var row = _weights.AsSpan(grams[g] * Kinds, Kinds);
            for (var k = 0; k < Kinds; k++) sums[k] += row[k];
        }

        var total = 0f;
        for (var k = 0; k < Kinds; k++) total += into[k] = StableMath.Exp(Math.Clamp(sums[k] * _scale, -20f, 20f));
        for (var k = 0; k < Kinds; k++) into[k] /= total;
    }

    /// <summary>Most n-grams a word can have.</summary>
    public const int MaxGrams = (MaxLetters + 2) * 4;

    /// <summary>Buckets of all n-grams of two to five characters, word ends marked.</summary>
    public static int Grams(ReadOnlySpan<char> folded, Span<int> into)
    {
        Span<char> marked = stackalloc char[MaxLetters + 2];
        var length = Math.Min(folded.Length, MaxLetters);
        marked[0] = '^';
        folded[..length].CopyTo(marked[1..]);
        marked[length + 1] = '$';
        marked = marked[..(length + 2)];
        var count = 0;
        for (var start = 0; start < marked.Length; start++)
            for (var size = 2; size <= 5 && start + size <= marked.Length; size++)
                into[count++] = (int)(FeatureHash.OfText(marked.Slice(start, size)) >> (32 - Bits));
        return count;
    }
}

/// <summary>Kinds of words name likeness tells apart.</summary>
internal enum LikenessKind
{
    /// <summary>A forename.</summary>
    Forename,

    /// <summary>A surname.</summary>
    Surname,

    /// <summary>A word of a city's name.</summary>
    City,

    /// <summary>A word of a university's name.</summary>
    University,

    /// <summary>A word of a journal's title.</summary>
    Journal,

    /// <summary>A common word.</summary>
    Common,
}
