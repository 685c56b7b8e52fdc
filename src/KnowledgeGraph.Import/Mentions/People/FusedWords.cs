using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Zones;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>Mends names that a page's layout ran together with what stands beside them: "BAKALAROCT. 26", "StevensContact Reporter", "BYANDREW GREGORY".</summary>
internal static class FusedWords
{
    /// <summary>Longer ones first.</summary>
    private static readonly string[] Months =
        ["JANUARY", "FEBRUARY", "MARCH", "APRIL", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER", "SEPT", "JUNE", "JULY", "JAN", "FEB", "AUG",
         "OCT", "NOV", "DEC", "MAY"];

    /// <summary>Names of up to so many letters may end in "said" themselves.</summary>
    private const int LongestSaid = 7;

    /// <summary>The name in a range, without what is fused to it.</summary>
    public static string Cut(LexicalText reading, TokenRange range)
    {
        var name = reading.TextOf(range);
        if (range.Count < 2) return name;
        if (EndsWithTitle(reading[range.First])) return reading.TextOf(range with { First = range.First + 1 });
        var last = reading[range.End - 1];
        if (BeginsWithBy(reading, range.First)) name = name[2..];
        // "StevensContact | Reporter"
        var isBeforeReporter = reading[range.End].StartsWith("Reporter", StringComparison.Ordinal);
        if (isBeforeReporter && name.EndsWith("Contact", StringComparison.Ordinal)) name = name[..^"Contact".Length];
        if (last is [.., var letter, 's', 'a', 'i', 'd'] && last.Length > LongestSaid && char.IsLower(letter)) return name[..^"said".Length];
        if (DeskWithin(last, reading[range.End]) is > 0 and var cut) return name[..^cut];
        if (range.Count > 2 && DeskWithin(reading[range.End - 2], last) is > 0 and var more)
            return reading.TextOf(range with { End = range.End - 1 })[..^more];
        if (!reading.Has(range.End - 1, TokenShape.AllCaps) || !IsDateBehind(reading, range.End)) return name;
        foreach (var month in Months)
        {
            if (name.EndsWith(month, StringComparison.Ordinal) && last.Length > month.Length + 2) return name[..^month.Length];
        }

        return name;
    }

    /// <summary>"the huddleDr | Jane Doe": the line before a title has lost its end.</summary>
    private static bool EndsWithTitle(ReadOnlySpan<char> word) =>
        (word.Length > 2 && word.EndsWith("Dr", StringComparison.Ordinal))
        || (word.Length > 4 && word.EndsWith("Prof", StringComparison.Ordinal));

    /// <summary>"BYANDREW GREGORY", "ByAndrew Gregory": a line whose first word has swallowed the word before the name.</summary>
    private static bool BeginsWithBy(LexicalText reading, int first)
    {
        var word = reading[first];
        if (!reading.Has(first, TokenShape.LineStart) || word.Length <= 4) return false;
        if (word.StartsWith("BY", StringComparison.Ordinal)) return reading.Has(first + 1, TokenShape.AllCaps);
        return word.StartsWith("By", StringComparison.Ordinal) && char.IsUpper(word[2]);
    }

    /// <summary>Number of letters at the end of "DoeHealth", "DoeBBC", "DoeWashington" before "Post" that name a desk or an outlet or begin its name, or 0.</summary>
    private static int DeskWithin(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        for (var i = 3; i < word.Length - 1; i++)
        {
            if (!char.IsLower(word[i - 1]) || !char.IsUpper(word[i])) continue;
            var rest = word[i..];
            var isDesk = BylineNames.IsOfPage(rest) || Outlets.IsOutlet(rest) || Outlets.IsOutlet($"{rest} {next}");
            return isDesk ? rest.Length : 0;
        }

        return 0;
    }

    private static bool IsDateBehind(LexicalText reading, int token)
    {
        if (reading[token] is ".") token++;
        return reading[token] is [>= '0' and <= '9', ..];
    }
}
