using System.Collections.Frozen;
using KnowledgeGraph.Import.Language.Tokens;

namespace KnowledgeGraph.Import.Language.Sentences;

/// <summary>Decides whether a sentence ends before a token, from the tokens around it.</summary>
internal readonly ref struct SentenceBoundary(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
{
    private const int MostClosers = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters =
        WordLists.Set(typeof(Tokenizer), "words.txt", "starter", StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SpeechVerbs =
        WordLists.Set(typeof(SentenceBoundary), "cues.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Credits =
        WordLists.Set(typeof(SentenceBoundary), "credits.txt", comparer: StringComparer.Ordinal);

    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<Token> tokens = tokens;

    private enum Terminator
    {
        None,
        Stop,
        Mark,
        Ellipsis,
        Abbreviation,
    }

    /// <summary>True where a sentence that began with token <paramref name="first"/> ends before <paramref name="token"/>.</summary>
    public bool IsBefore(int token, int first)
    {
        if (OpensCredit(token)) return true;
        if (!MayEnd(text[tokens[token - 1].End - 1]) || IsCitation(token)) return false;
        var last = token - 1;
        while (last > first + 2 && IsCitation(last - 2)) last -= 3;
        var end = last;
        while (last > first && end - last < MostClosers && IsCloser(last)) last--;
        var terminator = TerminatorAt(last);
        if (terminator == Terminator.None || IsCloser(token)) return false;

        var word = token;
        while (word < tokens.Length - 1 && word - token < MostClosers && IsOpener(word)) word++;
        if (!CanBegin(word)) return false;
        var closed = last < end;
        var opened = word > token;
        return terminator switch
        {
            Terminator.Stop => !IsEnumerator(last, first) && (HasSpaceBefore(token) || IsRunOn(last, token)),
            Terminator.Mark => !(closed && IsFollowedByCue(word)) && !(opened && First(word - 1) == '(' && char.IsDigit(First(word))),
            Terminator.Ellipsis => closed || opened || Starters.Contains(Word(word)),
            _ => MayEndAbbreviation(last, word, opened),
        };
    }

    private ReadOnlySpan<char> Word(int token) => text[tokens[token].Start..tokens[token].End];

    private char First(int token) => text[tokens[token].Start];

    private bool HasSpaceBefore(int token) => token == 0 || tokens[token].Start > tokens[token - 1].End;

    private bool HasSpaceBehind(int token) => token == tokens.Length - 1 || tokens[token].End < tokens[token + 1].Start;

    private static bool MayEnd(char c) => c is '.' or '!' or '?' or '\u2026' or '\u3002' or '\u061F' or '\u0964'
        or '"' or '\'' or '\u201D' or '\u2019' or ')' or ']' or '\u00BB' or '\u201C' or '\u2018';

    /// <summary>A mark that closes a quotation or bracket; marks that look the same on both sides close where they touch what stands before them.</summary>
    private bool IsCloser(int token)
    {
        if (tokens[token].Length > 2) return false;
        return First(token) switch
        {
            ')' or ']' or '\u201D' or '\u00BB' => true,
            '"' or '\'' or '\u2019' => !HasSpaceBefore(token),
            '\u201C' or '\u2018' => !HasSpaceBefore(token) && HasSpaceBehind(token),
            _ => false,
        };
    }

    private bool IsOpener(int token) => tokens[token].Length <= 2
        && First(token) is '"' or '\'' or '\u201C' or '\u2018' or '\u00AB' or '(' or '[' or '\u2022' or '\u2014' or '\u2013' or '-' or '*' or '\u2019' or '\u201D';

    /// <summary>"Image: Ada Lund": the credit of a picture behind a caption without a full stop.</summary>
    private bool OpensCredit(int token)
    {
        if (token + 2 >= tokens.Length || First(token + 1) != ':' || HasSpaceBefore(token + 1)) return false;
        if (!HasSpaceBefore(token) || !Credits.Contains(Word(token))) return false;
        var before = text[tokens[token - 1].End - 1];
        return char.IsUpper(First(token + 2)) && (char.IsLetterOrDigit(before) || MayEnd(before));
    }

    /// <summary>"[12]": belongs to the sentence before it.</summary>
    private bool IsCitation(int token) => First(token) == '[' && token + 2 < tokens.Length && First(token + 2) == ']'
        && char.IsDigit(First(token + 1)) && tokens[token + 1].Length <= 7;

    private Terminator TerminatorAt(int token)
    {
        var word = Word(token);
        return word[^1] switch
        {
            '.' when word.Length == 1 => Terminator.Stop,
            '.' => CharClasses.IsWord(word[0]) ? Terminator.Abbreviation : Terminator.Ellipsis,
            '\u2026' => Terminator.Ellipsis,
            '!' or '?' or '\u3002' or '\u061F' or '\u0964' => Terminator.Mark,
            _ => Terminator.None,
        };
    }

    /// <summary>Words in small letters do not begin a sentence, but iPS, siRNA and p53 do; duPont is more often a family name behind an initial.</summary>
    private bool CanBegin(int token)
    {
        var word = Word(token);
        if (word[0] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '/' or '%') return false;
        if (!char.IsLower(word[0])) return true;
        var small = 1;
        while (small < word.Length && char.IsLower(word[small])) small++;
        if (small == word.Length) return false;
        if (small == 1) return char.IsUpper(word[1]) || char.IsDigit(word[1]);
        return small + 1 < word.Length && char.IsUpper(word[small]) && char.IsUpper(word[small + 1]);
    }

    /// <summary>"1." or "a." that opens a list item, "Figure 2." that opens a caption.</summary>
    private bool IsEnumerator(int stop, int first) =>
        (stop == first + 1 && (char.IsDigit(First(first)) || tokens[first].Length == 1))
        || (stop == first + 2 && char.IsDigit(First(first + 1)) && Word(first) is "Figure" or "Table" or "Box" or "Chapter" or "Step" or "Part");

    /// <summary>A lost space: "found.The team" ends a sentence, "node.js" does not.</summary>
    private bool IsRunOn(int stop, int token)
    {
        if (stop == 0 || tokens[token].Length < 2 || !char.IsUpper(First(token)) || !char.IsLower(text[tokens[token].Start + 1])) return false;
        var before = text[tokens[stop].Start - 1];
        return char.IsLower(before) || before is ')' or '%' || char.IsDigit(before);
    }

    /// <summary>“Is it safe?” Dr Hale asked: a question inside a sentence that names its speaker.</summary>
    private bool IsFollowedByCue(int token)
    {
        const int longest = 5;
        for (var at = token; at < tokens.Length && at - token < longest; at++)
        {
            if (SpeechVerbs.Contains(Word(at))) return true;
            if (!char.IsUpper(First(at))) return false;
        }

        return false;
    }

    private bool MayEndAbbreviation(int token, int word, bool opened)
    {
        var abbreviation = Word(token)[..^1];
        if (abbreviation.Length == 1 && char.IsUpper(abbreviation[0])) return false;
        var next = Word(word);
        var starter = Starters.Contains(next);
        return Abbreviations.KindOf(abbreviation) switch
        {
            AbbreviationKind.Always or AbbreviationKind.Number => false,
            AbbreviationKind.Ending when abbreviation is "etc" or "al" => char.IsUpper(next[0]),
            _ when abbreviation is "a.m" or "p.m" => opened || (char.IsUpper(next[0]) && (next.Length < 2 || !char.IsUpper(next[^1]) || starter)),
            _ => starter,
        };
    }
}
