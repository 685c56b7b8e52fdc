using System.Globalization;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>Writes names that a byline shouts in the case that people write them in.</summary>
internal static class PersonNameCase
{
    private const string Vowels = "AEIOUY";

    /// <summary>"MAEVE O'HARA-MCKAY" becomes "Maeve O'Hara-McKay"; a name with any lower-case letter stays as it is.</summary>
    /// <remarks>A word of one or two letters without a vowel stays in capitals: it stands for given names ("JK").</remarks>
    public static string Of(string name)
    {
        if (name.Any(char.IsLower)) return name;
        var words = name.Split(' ');
        return string.Join(' ', words.Select(word => IsInitials(word) ? word : OfWord(word)));
    }

    private static bool IsInitials(string word) =>
        word.Contains('.', StringComparison.Ordinal) || (word.Length <= 2 && !word.Any(Vowels.Contains)) || word.Length == 1;

    private static string OfWord(string word) => string.Create(word.Length, word, static (letters, word) =>
    {
        var begins = true;
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = begins ? word[i] : char.ToLower(word[i], CultureInfo.InvariantCulture);
            begins = !char.IsLetter(word[i]) || IsBehindMc(word, i);
        }
    });

    /// <summary>True at the c of "McKay", but not of a name that is no longer than the prefix.</summary>
    private static bool IsBehindMc(string word, int i) =>
        i >= 1 && word[i] == 'C' && word[i - 1] == 'M' && (i == 1 || !char.IsLetter(word[i - 2])) && word.Length > i + 2;
}
