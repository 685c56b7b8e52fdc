using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Import.Resolution.Names;

/// <summary>A person's name in its folded parts.</summary>
/// <param name="Given">Given names and initials in order, folded.</param>
/// <param name="Surname">The surname without particles, folded; the only word where the name is one word.</param>
/// <param name="Particles">van, de, al …, folded.</param>
public sealed record PersonName(ImmutableArray<string> Given, string Surname, ImmutableArray<string> Particles)
{
    private static readonly FrozenSet<string> ParticleWords = FrozenSet.ToFrozenSet(
        ["van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "do", "du", "la", "le", "al", "el", "bin", "ibn", "bint", "abu", "ter", "ten", "te", "af", "av", "zu", "zur", "st", "ud", "ul", "y", "e"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> TitleWords = FrozenSet.ToFrozenSet(
        ["dr", "drs", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "baroness", "baron", "rev", "reverend", "doctor", "president"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> SuffixWords = FrozenSet.ToFrozenSet(
        ["jr", "sr", "ii", "iii", "iv", "phd", "md", "msc", "bsc", "mph", "rn", "frs", "obe", "mbe", "cbe", "esq", "dds", "facc", "mbbs", "frcp"], StringComparer.Ordinal);

    /// <summary>One spelling for the usual transliterations of the surname; worked out once, as names are compared by the million.</summary>
    public string SurnameSpelling { get; } = Spelling.Normal(Surname);

    /// <summary>First given name or initial; empty where there is none.</summary>
    public string FirstGiven => Given.IsEmpty ? "" : Given[0];

    /// <summary>All words in order, particles left out.</summary>
    public ImmutableArray<string> Words => Given.Add(Surname);

    /// <summary>Reads a name in the order "given surname" or "surname, given".</summary>
    /// <remarks>Titles and degrees are dropped; a word of two or three capitals beside a longer surname ("JC Juncker") is read as initials.</remarks>
    public static PersonName Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0 && Folding.Words(name[(comma + 1)..]) is { Length: > 0 } behind && !behind.All(SuffixWords.Contains))
        {
            name = string.Concat(name.AsSpan(comma + 1), " ", name.AsSpan(0, comma));
        }

        var words = Spread(name);
        while (words.Count > 1 && TitleWords.Contains(words[0])) words.RemoveAt(0);
        while (words.Count > 1 && SuffixWords.Contains(words[^1])) words.RemoveAt(words.Count - 1);
        if (words.Count == 0) return new PersonName([], "", []);

        var surname = words[^1];
        var particles = ImmutableArray.CreateBuilder<string>();
        var given = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < words.Count - 1; i++)
        {
            if (i > 0 && ParticleWords.Contains(words[i]) || words.Count == 2 && ParticleWords.Contains(words[i])) particles.Add(words[i]);
            else if (given.Count == 0 || given[^1] != words[i]) given.Add(words[i]);
        }

        // "van den Eijkel" is a surname with particles, not a person called Van.
        if (given.Count == 1 && ParticleWords.Contains(given[0]) && particles.Count > 0)
        {
            particles.Insert(0, given[0]);
            given.Clear();
        }

        return new PersonName(given.ToImmutable(), surname, particles.ToImmutable());
    }

    private static List<string> Spread(string name)
    {
        var words = new List<string>();
        var raw = name.Split([' ', '\t', '\u00A0', '-', '\u2010', '\u2011', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        var someLower = name.Any(char.IsLower);
        for (var i = 0; i < raw.Length; i++)
        {
            var folded = Folding.Words(raw[i]);
            var isInitials = someLower && i < raw.Length - 1 && raw[i].Length is 2 or 3 && raw[i].All(char.IsAsciiLetterUpper);
            if (isInitials && folded.Length == 1 && !SuffixWords.Contains(folded[0])) words.AddRange(folded[0].Select(letter => letter.ToString()));
            else words.AddRange(folded);
        }

        return words;
    }
}
