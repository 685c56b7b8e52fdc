using System.Collections.Immutable;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import.Language.Zones;

/// <summary>Reads the names of people in a byline.</summary>
internal static class BylineNames
{
    private const int MostWords = 5;

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Roles =
        WordLists.Set(typeof(BylineNames), "furniture.txt", "role");

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Common =
        WordLists.Set(typeof(BylineNames), "furniture.txt", "common");

    /// <summary>Adds the names that stand one after the other from a token on; returns the token behind the last one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">Where to read: from behind "By" to the end of the line.</param>
    /// <param name="single">Take a name of one word ("Editor: Liu").</param>
    /// <param name="names">Takes the spans, titles and roles left off.</param>
    public static int Read(TokenizedText text, TokenRange range, bool single, ImmutableArray<TextSpan>.Builder names)
    {
        var token = range.First;
        while (token < range.End && (IsRole(text[token]) || text[token] is ":")) token++;
        while (true)
        {
            if (!TryName(text, token, range.End, single, out var end, out var span)) return token;
            names.Add(span);
            token = end;
            var next = token;
            while (next < range.End && text[next] is "," or "and" or "&" or "AND" or "And") next++;
            if (next == token || next == range.End) return token;
            token = next;
        }
    }

    /// <summary>True where the whole range is one person's name, perhaps with a role or place behind it.</summary>
    public static bool IsNameLine(TokenizedText text, TokenRange range)
    {
        if (!TryName(text, range.First, range.End, single: false, out var end, out _)) return false;
        if (end == range.End) return true;
        var marked = text[end] is "," or "|" or "\u00B7" or "\u2022" or "(";
        var next = marked ? end + 1 : end;
        if (next >= range.End) return false;
        if (text[next] is "in") return next + 1 < range.End && char.IsUpper(text[next + 1][0]) && range.End - next <= 4;
        return text[next][0] == '@'
            || (marked && (IsRole(text[next]) || Outlets.IsOutletWord(text[next])))
            || NamesRole(text, range with { First = next })
            || (text[end] is "," or "and" or "&" && TryName(text, next, range.End, single: false, out _, out _));
    }

    /// <summary>True where a range holds "correspondent", "editor", "reporter" or "writer".</summary>
    public static bool NamesRole(TokenizedText text, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
        {
            var word = text[token];
            if (word.Equals("correspondent", StringComparison.OrdinalIgnoreCase) || word.Equals("editor", StringComparison.OrdinalIgnoreCase)
                || word.Equals("reporter", StringComparison.OrdinalIgnoreCase) || word.Equals("writer", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>True for "correspondent", "Editor", "Senior": words of a writer's role.</summary>
    public static bool IsRole(ReadOnlySpan<char> word) => Roles.Contains(word);

    /// <summary>True for a word that pages print and no name holds: roles, "Share", "Online".</summary>
    public static bool IsOfPage(ReadOnlySpan<char> word) => word.Length > 2 && (IsRole(word) || Common.Contains(word) || Outlets.IsOutletWord(word));

    /// <summary>Reads one name of two to five words at a token.</summary>
    public static bool TryName(TokenizedText text, int first, int limit, bool single, out int end, out TextSpan span)
    {
        span = default;
        var words = 0;
        var stop = -1;
        for (end = first; end < limit && words < MostWords; end++)
        {
            var word = text[end];
            if (IsJoiningHyphen(text, end, first)) continue;
            if (!IsNameWord(text, end, first, limit)) break;
            words++;
            stop = GluedRole(word);
            if (stop <= 0) continue;
            end++;
            break;
        }

        while (end > first && !char.IsLetter(text[end - 1][0])) end--;
        if (words < (single ? 1 : 2)) return false;
        for (var token = first; token < end; token++)
        {
            if ((Outlets.IsOutletWord(text[token]) && stop <= 0) || Common.Contains(text[token])) return false;
        }

        var last = text.Tokens[end - 1];
        span = new TextSpan(text.Tokens[first].Start, stop > 0 ? last.Start + stop : last.End);
        return !Outlets.IsOutlet(text.Text.AsSpan(span.Start, span.Length));
    }

    private static bool IsNameWord(TokenizedText text, int token, int first, int limit)
    {
        var word = text[token];
        if (char.IsUpper(word[0])) return !IsRole(word) && !word.ContainsAnyInRange('0', '9') && !(token > first && BeginsDate(text, token, limit));
        if (token > first && IsHyphen(text[token - 1]) && text.Tokens[token - 1].End == text.Tokens[token].Start) return true;
        return token > first && token + 1 < limit && IsParticle(word) && (char.IsUpper(text[token + 1][0]) || IsParticle(text[token + 1]));
    }

    private static bool IsParticle(ReadOnlySpan<char> word) =>
        word is "van" or "von" or "de" or "der" or "den" or "del" or "della" or "di" or "da" or "dos" or "du" or "la" or "le" or "el" or "al"
            or "bin" or "ibn" or "ter" or "ten" or "y";

    /// <summary>"Jane Doe | May 3": a month with a day behind it.</summary>
    private static bool BeginsDate(TokenizedText text, int token, int limit) =>
        token + 1 < limit && char.IsAsciiDigit(text[token + 1][0]) && DateExpression.TryMonth(text[token], out _);

    private static bool IsHyphen(ReadOnlySpan<char> word) => word is "-" or "\u2010" or "\u2011";

    /// <summary>A hyphen (or an apostrophe before one) with no white space around it: Soo-yeon, Ochieng'-Hale.</summary>
    private static bool IsJoiningHyphen(TokenizedText text, int token, int first)
    {
        if (token == first || token + 1 >= text.Tokens.Length) return false;
        if (text.Tokens[token].Start != text.Tokens[token - 1].End || text.Tokens[token].End != text.Tokens[token + 1].Start) return false;
        return IsHyphen(text[token]) || (text[token] is "'" or "\u2019" && IsHyphen(text[token + 1]));
    }

    /// <summary>True for a name's last word with a page's word stuck to it, "HaleHealth", "HaleContact": what follows is no part of the name.</summary>
    public static bool IsRunTogether(ReadOnlySpan<char> word) => GluedRole(word) > 0 || (word.EndsWith("Contact", StringComparison.Ordinal) && word.Length > 9);

    /// <summary>Where a role is glued to the name ("HaleHealth"), the length of the name; else 0.</summary>
    private static int GluedRole(ReadOnlySpan<char> word)
    {
        for (var position = 3; position < word.Length - 2; position++)
        {
            if (!char.IsLower(word[position - 1]) || !char.IsUpper(word[position])) continue;
            var rest = word[position..];
            if (IsRole(rest) || Outlets.IsOutletWord(rest) || Outlets.IsOutlet(rest)) return position;
        }

        return 0;
    }
}
