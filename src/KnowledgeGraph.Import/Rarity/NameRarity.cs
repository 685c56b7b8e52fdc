namespace KnowledgeGraph.Import.Rarity;

/// <summary>How rare names and words are in English news, from the tables shipped with the program; never from the store, so that one article never changes how others are joined.</summary>
public sealed class NameRarity
{
    private const double UnknownWord = 16;
    private const double UnknownSurname = 17.5;
    private const double UnknownForename = 14;
    private readonly HashedRarity surnames;
    private readonly HashedRarity forenames;
    private readonly HashedRarity words;

    private NameRarity(HashedRarity surnames, HashedRarity forenames, HashedRarity words)
    {
        this.surnames = surnames;
        this.forenames = forenames;
        this.words = words;
    }

    /// <summary>The tables shipped with the program.</summary>
    public static NameRarity Shipped { get; } = new(Load("surnames"), Load("forenames"), Load("words"));

    /// <summary>Minus the binary logarithm of the share of people who bear this folded surname.</summary>
    public double SurnameBits(string surname)
    {
        ArgumentNullException.ThrowIfNull(surname);
        var word = WordBits(surname) is var bits && bits < UnknownWord ? bits : UnknownSurname;
        return Math.Min(word, surnames.BitsOf(surname) ?? UnknownSurname);
    }

    /// <summary>Minus the binary logarithm of the share of people who bear this folded forename.</summary>
    public double ForenameBits(string forename)
    {
        ArgumentNullException.ThrowIfNull(forename);
        var word = WordBits(forename) is var bits && bits < UnknownWord ? Math.Max(4.5, bits - 3) : UnknownForename;
        return Math.Min(word, forenames.BitsOf(forename) ?? UnknownForename);
    }

    /// <summary>Binary logarithm of the rank of a lower-case word in running news text; 16 for words beyond the forty thousand commonest.</summary>
    public double WordBits(ReadOnlySpan<char> word) => words.BitsOf(word) ?? UnknownWord;

    /// <summary>As above, of a word's <see cref="StableHash"/>.</summary>
    internal double WordBits(ulong hash) => words.BitsOf(hash) ?? UnknownWord;

    private static HashedRarity Load(string name)
    {
        var assembly = typeof(NameRarity).Assembly;
        using var stream = assembly.GetManifestResourceStream($"KnowledgeGraph.Import.Rarity.{name}.bin")
            ?? throw new InvalidOperationException($"The table {name} is not embedded in {assembly.GetName().Name}.");
        return HashedRarity.Read(stream);
    }
}
