using System.Collections.Frozen;

namespace KnowledgeGraph.Import.Language.Tokens;

/// <content>Words: clitics, hyphens, initials and abbreviations.</content>
internal ref partial struct Tokenizer
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = Lists("prefix");

    /// <summary>Cuts the word that begins here, with whatever belongs to it.</summary>
    private int Word(int start)
    {
        if (TryAddress(start, out var end)) return Emit(start, end);
        end = EndOfRun(start);
        while (end < text.Length)
        {
            var connector = text[end];
            switch (connector)
            {
                case '.':
                    return FullStop(start, end);
                case '-' or '\u2010' or '\u2011' when Prefixes.Contains(text[start..end]) && IsLetterAt(end + 1):
                    end = EndOfRun(end + 1);
                    continue;
                case '&' when IsLettersAroundAmpersand(start, end):
                    end = EndOfRun(end + 1);
                    continue;
                case '/' when end == start + 1 && IsLetterAt(end + 1) && !IsLetterAt(end + 2) && char.IsLower(text[start]):
                    end++;
                    continue;
                default:
                    if (!CharClasses.IsApostrophe(connector)) break;
                    if (TryClitic(start, end, out var after)) return after;
                    if (connector == '`' || !IsLetterAt(end + 1)) break;
                    end = EndOfRun(end + 1);
                    continue;
            }

            break;
        }

        return Contraction(start, end);
    }

    /// <summary>AT&amp;T, R&amp;D: a short run of capitals on each side.</summary>
    private readonly bool IsLettersAroundAmpersand(int start, int ampersand) =>
        ampersand - start <= 3 && char.IsUpper(text[ampersand - 1]) && char.IsUpper(At(ampersand + 1)) && !char.IsLower(At(ampersand + 2));

    /// <summary>Cuts 's, n't, 're, 've, 'll, 'd, 'm off the word in front.</summary>
    private int Clitic(int start, int cut, int end) => start == cut ? Emit(start, end) : Emit(start, cut, end);

    private bool TryClitic(int start, int apostrophe, out int after)
    {
        var end = apostrophe + 1;
        while (end < text.Length && end - apostrophe <= 3 && IsLetterAt(end)) end++;
        after = end;
        if (IsWordAt(end)) return false;
        var first = char.ToLowerInvariant(At(apostrophe + 1));
        switch (end - apostrophe - 1)
        {
            case 1 when first == 't' && text[apostrophe - 1] is 'n' or 'N':
                after = Clitic(start, apostrophe - 1, end);
                return true;
            case 1 when first is 's' or 'm' or 'd':
                // The 1990's and the 80's are words of their own.
                after = first == 's' && text[apostrophe - 1] == '0' && CharClasses.Of(text[start]) == CharClass.Digit
                    ? Emit(start, end)
                    : Clitic(start, apostrophe, end);
                return true;
            case 2 when (first is 'r' or 'v' && At(apostrophe + 2) is 'e' or 'E') || (first == 'l' && At(apostrophe + 2) is 'l' or 'L'):
                after = Clitic(start, apostrophe, end);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Cuts "cannot", "gonna", "wanna" and "gotta" in two, as UD English does, and the "By" that pages glue to a name ("ByAda").</summary>
    private int Contraction(int start, int end)
    {
        var word = text[start..end];
        return word.Length switch
        {
            > 3 when word[1] == 'y' && word[0] is 'B' or 'b' && char.IsUpper(word[2]) && char.IsLower(word[3]) => Emit(start, start + 2, end),
            6 when word[0] is 'c' or 'C' && word.Equals("cannot", StringComparison.OrdinalIgnoreCase) => Emit(start, start + 3, end),
            5 when (word[0] | 0x20) is 'g' or 'w' && (word.Equals("gonna", StringComparison.OrdinalIgnoreCase)
                || word.Equals("wanna", StringComparison.OrdinalIgnoreCase) || word.Equals("gotta", StringComparison.OrdinalIgnoreCase))
                => Emit(start, start + 3, end),
            _ => Emit(start, end),
        };
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lists(string section) =>
        WordLists.Set(typeof(Tokenizer), "words.txt", section);
}
