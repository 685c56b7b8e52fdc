namespace KnowledgeGraph.Import.Rarity;

/// <summary>Folds letters so that spellings of one name meet: lower case, without accents, in ASCII.</summary>
/// <remarks>
/// The program runs without the platform's culture data, so the base letters of Latin-1, Latin Extended-A, -B and Additional stand here,
/// after the canonical decompositions of the Unicode Character Database. Letters of other scripts are kept in lower case.
/// </remarks>
public static class Folding
{
    // One base letter for each code point from U+00C0 and from U+1E00; '?' where there is none, '*' where there are two.
    private const string FromC0 =
        "aaaaaa*ceeeeiiiidnooooo?ouuuuy**aaaaaa*ceeeeiiiidnooooo?ouuuuy*yaaaaaaccccccccddddeeeeeeeeeegggggggg" +
        "hhhhiiiiiiiiii??jjkkkllllll??llnnnnnn?nnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs????????" +
        "???????a??f?????????????oo?????????????uu????????????????????????????aaiioouuuuuuuuuu?aaaa????ggkkoo" +
        "oo??j???gg??nnaa????aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????????????????????";

    private const string From1E00 =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss" +
        "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy?s??*?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee" +
        "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

    // What becomes of each ASCII character; '\'' vanishes.
    private static readonly string Ascii = string.Concat(Enumerable.Range(0, 128).Select(code => (char)code switch
    {
        var letter when char.IsAsciiLetterOrDigit(letter) => char.ToLowerInvariant(letter),
        '\'' or '`' => '\'',
        _ => ' ',
    }));

    private static readonly string[] Letters = [.. Enumerable.Range('a', 26).Select(letter => ((char)letter).ToString())];

    /// <summary>The text in lower case ASCII letters as far as there are any; apostrophes and combining marks vanish, every other character that is no letter or digit becomes one blank.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var folded = FoldedText.Of(text);
        return folded.Text.ToString();
    }

    /// <summary>Folds a text as <see cref="Fold(string)"/> does, to where there is room for twice its length: no letter becomes more than two.</summary>
    /// <returns>Length of the folded text.</returns>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (character >= Ascii.Length) Append(folded, ref length, character);
            else if (Ascii[character] is var letter && letter > ' ' && letter != '\'') folded[length++] = letter;
            else if (letter == ' ' && length > 0 && folded[length - 1] != ' ') folded[length++] = ' ';
        }

        return length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
    }

    /// <summary>The folded words of a text.</summary>
    public static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void Append(Span<char> folded, ref int length, char character)
    {
        if (character is '\u2019' or '\u2018' or '\u02BC' or '\u00AD' or (>= '\u0300' and <= '\u036F') or (>= '\u200B' and <= '\u200F'))
        {
            // Apostrophes, soft hyphens, combining marks and invisible marks are written or left out at will.
        }
        else if (character >= '\u00C0' && Base(character) is var letter && letter != '?')
        {
            if (letter == '*')
            {
                foreach (var one in Two(character)) folded[length++] = one;
            }
            else
            {
                folded[length++] = letter;
            }
        }
        else if (char.IsLetterOrDigit(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
        {
            folded[length++] = char.ToLowerInvariant(character);
        }
        else if (length > 0 && folded[length - 1] != ' ')
        {
            folded[length++] = ' ';
        }
    }

    /// <summary>The base letters of an accented or joined letter in lower case ("é": "e", "ß": "ss"); null where it has none here.</summary>
    public static string? BaseLetters(char character)
    {
        if (character < '\u00C0') return null;
        var letter = Base(character);
        return letter is '?' ? null : letter is '*' ? Two(character) : Letters[letter - 'a'];
    }

    private static char Base(char character) => character switch
    {
        < '\u0250' => FromC0[character - '\u00C0'],
        >= '\u1E00' and < '\u1F00' => From1E00[character - '\u1E00'],
        '\u0259' => 'a',
        _ => '?',
    };

    private static string Two(char character) => character switch
    {
        '\u00DF' or '\u1E9E' => "ss",
        '\u00C6' or '\u00E6' => "ae",
        '\u0152' or '\u0153' => "oe",
        _ => "th",
    };
}
