using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Mentions.Coreference;

/// <summary>
/// How likely a forename is a woman's or a man's: by the project's own lists of common names, else by a logistic regression over its letters, learnt from lists of forenames that are not shipped.
/// </summary>
internal sealed class ForenameGender(LinearModel model)
{
    /// <summary>Bits of a bucket's number.</summary>
    public const int Bits = 14;

    private const int MostLetters = 20;

    // Beyond all that letters say, and beyond what a pronoun that seems to say otherwise outweighs.
    private const float ListedOdds = 8;

    private static readonly FrozenSet<string> Women = Listed("forenames-of-women.txt");
    private static readonly FrozenSet<string> Men = Listed("forenames-of-men.txt");

    /// <summary>The weights the program carries; it says nothing of any name where they are missing.</summary>
    public static ForenameGender Embedded { get; } = new(LinearModel.Embedded(typeof(ForenameGender), "forename-gender.bin"));

    /// <summary>The project's own lists of common forenames, folded, in no order.</summary>
    public static IEnumerable<string> ListedForenames => Women.Concat(Men);

    /// <summary>Log-odds of a woman's name against a man's; near 0 for names of either and for initials.</summary>
    public float LogOdds(ReadOnlySpan<char> forename)
    {
        var folded = Folding.Fold(forename.ToString());
        if (Women.Contains(folded)) return ListedOdds;
        return Men.Contains(folded) ? -ListedOdds : LogOddsOfLetters(forename);
    }

    /// <summary>True for one of the project's own lists of common forenames, whatever its case.</summary>
    public static bool IsListed(ReadOnlySpan<char> word)
    {
        var folded = Folding.Fold(word.ToString());
        return Women.Contains(folded) || Men.Contains(folded);
    }

    /// <summary>The same by the letters alone, for a word that may be a surname ("Norman said").</summary>
    public float LogOddsOfLetters(ReadOnlySpan<char> forename)
    {
        if (forename.Length < 2 || forename[^1] == '.') return 0;
        var features = new HashedFeatures(Bits);
        Describe(forename, features);
        return model.Score(features);
    }

    private static FrozenSet<string> Listed(string file) =>
        WordLists.Entries(typeof(ForenameGender), file).SelectMany(line => line.Split(' ')).Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Adds the letters of a name as features: the whole, its beginnings, its endings and what lies between.</summary>
    public static void Describe(ReadOnlySpan<char> forename, HashedFeatures into)
    {
        Span<char> letters = stackalloc char[Math.Min(forename.Length, MostLetters)];
        forename[..letters.Length].ToLowerInvariant(letters);
        into.Add("whole", letters);
        for (var size = 1; size <= 4 && size < letters.Length; size++)
        {
            into.Add("ends", letters[^size..]);
            into.Add("begins", letters[..size]);
        }

        for (var at = 0; at + 3 <= letters.Length; at++) into.Add("holds", letters.Slice(at, 3));
    }
}
