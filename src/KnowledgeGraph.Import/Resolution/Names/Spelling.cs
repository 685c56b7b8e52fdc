using System.Text;

namespace KnowledgeGraph.Import.Resolution.Names;

/// <summary>Brings spellings of one sound together: transliterations, umlauts written out, doubled letters.</summary>
internal static class Spelling
{
    // Longest first; applied from left to right.
    private static readonly (string From, string To)[] Rewrites =
    [
        ("tsch", "c"), ("sch", "s"), ("dzh", "j"), ("dj", "j"), ("zh", "j"), ("kh", "h"), ("ch", "c"), ("sh", "s"), ("ts", "z"), ("tz", "z"), ("cz", "c"),
        ("ph", "f"), ("th", "t"), ("gh", "g"), ("ck", "k"), ("ks", "x"), ("ou", "u"), ("oo", "u"), ("ae", "a"), ("oe", "o"), ("ue", "u"),
        ("ee", "i"), ("ij", "i"), ("ey", "i"), ("ei", "i"), ("ai", "i"), ("ay", "i"), ("iy", "i"), ("yy", "i"), ("iu", "yu"), ("ia", "ya"),
        ("y", "i"), ("j", "i"), ("w", "v"), ("q", "k"), ("k", "k"), ("ah", "a"), ("oh", "o"), ("uh", "u"),
    ];

    // By first letter from a on: most letters begin few of them.
    private static readonly (string From, string To)[][] ByLetter = [.. Enumerable.Range('a', 26).Select(letter => Rewrites.Where(rewrite => rewrite.From[0] == letter).ToArray())];

    /// <summary>One spelling for the usual transliterations of a folded name: "mueller", "müller"; "saitou", "saito"; "zelenskyy", "selenskyj" come close.</summary>
    public static string Normal(string word)
    {
        var normal = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var (from, to) = RewriteAt(word, i);
            foreach (var letter in from == 0 ? word.AsSpan(i, 1) : to)
            {
                if (normal.Length == 0 || normal[^1] != letter) normal.Append(letter);
            }

            i += Math.Max(from, 1);
        }

        // "saitou", "saito": a long vowel at the end is often left short.
        if (normal.Length > 3 && normal[^1] == 'u' && word.EndsWith("ou", StringComparison.Ordinal)) normal[^1] = 'o';
        return normal.ToString();
    }

    /// <summary>What is left of a name when vowels and doubled letters go: the blocking key that brings misspellings together.</summary>
    public static string Skeleton(string word)
    {
        var normal = Normal(word);
        var skeleton = new StringBuilder(normal.Length);
        foreach (var letter in normal)
        {
            if (skeleton.Length > 0 && (letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'h' || letter == skeleton[^1])) continue;
            skeleton.Append(letter switch { 'c' => 'k', 'z' => 's', 'd' => 't', 'b' => 'p', 'e' => 'i', _ => letter });
        }

        return skeleton.ToString();
    }

    // What stands there and what it becomes; nothing where the letter stays as it is.
    private static (int From, string To) RewriteAt(string word, int at)
    {
        if (word[at] is not (>= 'a' and <= 'z' and var letter)) return (0, "");
        var rest = word.AsSpan(at);
        foreach (var (from, to) in ByLetter[letter - 'a'])
        {
            if (rest.StartsWith(from, StringComparison.Ordinal)) return (from.Length, to);
        }

        return (0, "");
    }
}
