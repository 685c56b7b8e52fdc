using System.Collections.Frozen;

namespace KnowledgeGraph.Import.Language.Zones;

/// <summary>Knows newspapers, agencies and sites by the list <c>outlets.txt</c>.</summary>
internal static class Outlets
{
    private const int LongestName = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Agencies = WordLists.Set(typeof(Outlets), "outlets.txt", "agency");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = WordLists.Set(typeof(Outlets), "outlets.txt", "name");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ambiguous = WordLists.Set(typeof(Outlets), "outlets.txt", "ambiguous");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = WordLists.Set(typeof(Outlets), "outlets.txt", "word");

    /// <summary>True for a word that stands in names of outlets and not in names of people.</summary>
    public static bool IsOutletWord(ReadOnlySpan<char> word) => Words.Contains(word);

    /// <summary>True for the whole name of an outlet.</summary>
    public static bool IsOutlet(ReadOnlySpan<char> name) => Names.Contains(name) || Agencies.Contains(name) || Ambiguous.Contains(name);

    /// <summary>An outlet's name as the list writes it: "DAILY MAIL" is the Daily Mail.</summary>
    public static string Spelling(ReadOnlySpan<char> name) =>
        Names.TryGetValue(name, out var known) || Agencies.TryGetValue(name, out known) || Ambiguous.TryGetValue(name, out known) ? known : name.ToString();

    /// <summary>True for a news agency, whose articles other outlets print.</summary>
    public static bool IsAgency(ReadOnlySpan<char> name) => Agencies.Contains(name);

    /// <summary>Finds the longest known outlet that begins at the earliest token.</summary>
    public static bool TryFind(TokenizedText text, TokenRange range, out TokenRange found)
    {
        for (var first = range.First; first < range.End; first++)
        {
            var c = text[first][0];
            if (!char.IsUpper(c) && c != 'd') continue;
            for (var end = Math.Min(range.End, first + LongestName); end > first; end--)
            {
                found = new TokenRange(first, end);
                var name = text.Text.AsSpan(text.Tokens[first].Start, text.Tokens[end - 1].End - text.Tokens[first].Start);
                if (Names.Contains(name) || Agencies.Contains(name) || (found == range && Ambiguous.Contains(name))) return true;
            }
        }

        found = default;
        return false;
    }
}
