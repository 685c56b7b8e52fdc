using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Articles;

/// <summary>
/// Tells whether a text is English by its script and its function words: about a third of running English are words like "the" and "of",
/// which other languages of the Latin script lack, as English lacks theirs.
/// </summary>
internal static class EnglishDetector
{
    /// <summary>Words below which nothing is told: a headline has as many.</summary>
    private const int FewestWords = 12;

    /// <summary>Words that are looked at; more would tell nothing else.</summary>
    private const int MostWords = 5_000;

    /// <summary>Function words of English in a hundred words that make a text English, unless those of another language are twice as many: running text has about 33, lists of names and figures fewer.</summary>
    private const int EnoughEnglish = 12;

    /// <summary>Function words of one other language in a hundred words that make a text foreign, where English has fewer.</summary>
    private const int EnoughForeign = 8;

    /// <summary>Function words of English in a hundred words that any English text has, and others only by chance ("die", "in", "to").</summary>
    private const int LeastEnglish = 4;

    /// <summary>Words in small letters below which a text is names and headlines, in which function words are left out.</summary>
    private const int FewestRunning = 40;

    /// <summary>Letters of a script written without spaces that count as one word.</summary>
    private const int LettersPerWord = 4;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Languages = Read(out languageCount);
    private static readonly int languageCount;

    /// <summary>True for English, and for texts too short or too little like running words to tell.</summary>
    public static bool IsTaken(ReadOnlySpan<char> text)
    {
        Span<int> votes = stackalloc int[languageCount];
        int words = 0, running = 0, latin = 0, other = 0;
        for (var position = 0; position < text.Length && words < MostWords;)
        {
            if (!char.IsLetter(text[position]))
            {
                position++;
                continue;
            }

            var start = position;
            while (position < text.Length && (char.IsLetter(text[position]) || IsMark(text[position]))) position++;
            var word = text[start..position];
            words++;
            if (IsLatin(word[0])) latin += word.Length;
            else other += word.Length;
            if (!char.IsUpper(word[0])) running++;
            if (Languages.TryGetValue(word, out var spoken)) Count(spoken, votes);
        }

        if (other > latin) return Math.Max(words, other / LettersPerWord) < FewestWords;
        return words < FewestWords || IsEnglish(votes, words, running);
    }

    /// <summary>English comes first among the languages of the list.</summary>
    private static bool IsEnglish(ReadOnlySpan<int> votes, int words, int running)
    {
        var english = votes[0];
        var foreign = 0;
        foreach (var count in votes[1..]) foreign = Math.Max(foreign, count);
        if (english * 100 >= words * EnoughEnglish) return english * 2 >= foreign;
        if (foreign * 100 >= words * EnoughForeign && foreign > english) return false;

        // Neither English nor a language of the list: running words without any function word of English are some other language,
        // names and headlines without running words cannot be told.
        return english * 100 >= words * LeastEnglish || running < FewestRunning || running * 2 < words;
    }

    private static void Count(int spoken, Span<int> votes)
    {
        for (var language = 0; language < votes.Length; language++)
        {
            if ((spoken & (1 << language)) != 0) votes[language]++;
        }
    }

    private static bool IsLatin(char c) => c < '\u0250' || c is >= '\u1E00' and <= '\u1EFF' or >= '\uFF21' and <= '\uFF5A';

    private static bool IsMark(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Each word with the languages that have it, as bits; one section of the list a language.</summary>
    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Read(out int count)
    {
        string[] languages =
        [
            "english", "german", "french", "spanish", "italian", "portuguese", "dutch", "swedish", "danish", "finnish", "polish", "czech",
            "hungarian", "romanian", "turkish", "indonesian", "swahili", "vietnamese", "croatian", "latin",
        ];
        var spoken = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var language = 0; language < languages.Length; language++)
        {
            foreach (var line in WordLists.Entries(typeof(EnglishDetector), "function-words.txt", languages[language]))
            {
                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    spoken.TryGetValue(word, out var before);
                    spoken[word] = before | (1 << language);
                }
            }
        }

        count = languages.Length;
        return spoken.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
