using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Zones;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>Mends names that a page's layout ran together with what stands beside them: "BAKALAROCT. 26", "StevensContact Reporter", "BYANDREW GREGORY".</summary>
internal static class FusedWords
{
    private static readonly string[] Months = ["JANUARY", "FEBRUARY", "MARCH", "APRIL", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER", "SEPT", "JUNE", "JULY", "JAN", "FEB", "AUG", "OCT", "NOV", "DEC", "MAY"];

    /// <summary>Names of up to so many letters may end in "said" themselves.</summary>
    private const int LongestSaid = 7;

    /// <summary>The name in a range, without what is fused to it.</summary>
    public static string Cut(LexicalText reading, TokenRange range)
    {
        var name = reading.TextOf(range);
        if (range.Count < 2) return name;
        var first = reading[range.First];
        if (reading.Has(range.First, TokenShape.LineStart) && reading.Has(range.First + 1, TokenShape.AllCaps) && first.Length > 4 && first.StartsWith("BY", StringComparison.Ordinal)) name = name[2..];
        if (reading.Has(range.First, TokenShape.LineStart) && first.Length > 4 && first.StartsWith("By", StringComparison.Ordinal) && char.IsUpper(first[2])) name = name[2..];
        if (reading[range.End].StartsWith("Reporter", StringComparison.Ordinal) && name.EndsWith("Contact", StringComparison.Ordinal)) name = name[..^"Contact".Length];
        if (reading[range.End - 1] is [.., var letter, 's', 'a', 'i', 'd'] && reading[range.End - 1].Length > LongestSaid && char.IsLower(letter)) return name[..^"said".Length];
        if (DeskWithin(reading[range.End - 1], reading[range.End]) is > 0 and var cut) return name[..^cut];
        if (range.Count > 2 && DeskWithin(reading[range.End - 2], reading[range.End - 1]) is > 0 and var start) return reading.TextOf(new TokenRange(range.First, range.End - 1))[..^start];
        if (!reading.Has(range.End - 1, TokenShape.AllCaps) || !IsDateBehind(reading, range.End)) return name;
        foreach (var month in Months)
        {
            if (name.EndsWith(month, StringComparison.Ordinal) && reading[range.End - 1].Length > month.Length + 2) return name[..^month.Length];
        }

        return name;
    }

    /// <summary>Number of letters at the end of "DoeHealth", "DoeBBC", "DoeWashington" before "Post" that name a desk or an outlet or begin its name, or 0.</summary>
    private static int DeskWithin(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        for (var i = 3; i < word.Length - 1; i++)
        {
            if (char.IsLower(word[i - 1]) && char.IsUpper(word[i])) return BylineNames.IsOfPage(word[i..]) || Outlets.IsOutlet(word[i..]) || Outlets.IsOutlet($"{word[i..]} {next}") ? word.Length - i : 0;
        }

        return 0;
    }

    private static bool IsDateBehind(LexicalText reading, int token)
    {
        if (reading[token] is ".") token++;
        return reading[token] is [>= '0' and <= '9', ..];
    }
}
