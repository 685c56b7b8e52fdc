using System.Collections.Frozen;
using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Import.Resolution.Names;

/// <summary>Compares names that come without any context and from registers of any country: word by word, each allowed a slip.</summary>
/// <remarks>Looser than what resolution itself joins by, which asks for support from the articles; used to look names up in registers.</remarks>
internal static class LooseNames
{
    private static readonly FrozenSet<string> LegalForms = FrozenSet.ToFrozenSet(
        [
            "ag", "gmbh", "ltd", "limited", "inc", "incorporated", "corp", "corporation", "co", "company", "plc", "llc", "llp", "sa", "se", "nv", "bv", "ab", "as", "oy", "spa", "srl", "sas", "kg", "pty", "pte",
            "ooo", "oao", "ojsc", "jsc", "pao", "aktiengesellschaft", "open", "joint", "stock", "liability", "public", "the", "and", "of", "pt", "l", "c", "s", "r", "g", "m", "b", "h", "v", "z", "o", "sp", "societatea", "cu", "raspundere", "limitata", "a",
        ], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> NumberWords = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["first"] = "1",
        ["1st"] = "1",
        ["second"] = "2",
        ["2nd"] = "2",
        ["third"] = "3",
        ["3rd"] = "3",
        ["one"] = "1",
        ["two"] = "2",
        ["three"] = "3",
        ["four"] = "4",
        ["five"] = "5",
        ["six"] = "6",
        ["seven"] = "7",
        ["eight"] = "8",
        ["nine"] = "9",
        ["ten"] = "10",
        ["us"] = "united states",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True where two names may well be one person's.</summary>
    public static bool ArePeople(string left, string right)
    {
        var a = PersonName.Parse(left);
        var b = PersonName.Parse(right);
        if (Joined(a.Words) == Joined(b.Words)) return true;
        var (few, many) = a.Words.Length <= b.Words.Length ? (a.Words, b.Words.ToList()) : (b.Words, a.Words.ToList());
        var matched = 0;
        var written = 0;
        foreach (var word in few)
        {
            var at = many.FindIndex(other => string.Equals(word, other, StringComparison.Ordinal));
            if (at < 0) at = many.FindIndex(other => IsOne(word, other));
            if (at < 0) continue;
            if (word.Length > 1 && many[at].Length > 1) written++;
            many.RemoveAt(at);
            matched++;
        }

        return matched == few.Length && written > 0 && (few.Length > 1 || many.Count == 0);
    }

    /// <summary>True where two names may well be one company's.</summary>
    public static bool AreCompanies(string left, string right)
    {
        var a = Words(left);
        var b = Words(right);
        var (joinedA, joinedB) = (string.Concat(a), string.Concat(b));
        if (joinedA.Length == 0 || joinedB.Length == 0) return Folding.Fold(left) == Folding.Fold(right);
        if (joinedA == joinedB || string.Concat(a.Order(StringComparer.Ordinal)) == string.Concat(b.Order(StringComparer.Ordinal))) return true;
        if (a.Count != b.Count) return Math.Min(joinedA.Length, joinedB.Length) >= 8 && EditDistance.Between(joinedA, joinedB, 1) <= 1;
        var rest = b.ToList();
        var slips = 0;
        foreach (var word in a)
        {
            var at = rest.IndexOf(word);
            if (at < 0)
            {
                at = rest.FindIndex(other => word.Length > 3 && !word.Any(char.IsDigit) && EditDistance.Between(word, other, 1) <= 1);
                slips++;
            }

            if (at < 0) return false;
            rest.RemoveAt(at);
        }

        return slips <= 1;
    }

    private static bool IsOne(string left, string right)
    {
        if (left.Length == 1 || right.Length == 1) return left[0] == right[0];
        if (Nicknames.AreForms(left, right) || Spelling.Normal(left) == Spelling.Normal(right)) return true;
        var shortest = Math.Min(left.Length, right.Length);
        var limit = shortest switch { < 4 => 0, < 7 => 1, _ => 2 };
        return limit > 0 && left[0] == right[0] && EditDistance.Between(left, right, limit) <= limit
            || shortest > 4 && EditDistance.Between(Spelling.Normal(left), Spelling.Normal(right), 1) <= 1;
    }

    private static string Joined(IEnumerable<string> words) => string.Concat(words);

    private static List<string> Words(string name) =>
    [
        .. Folding.Words(name.Replace(".", "", StringComparison.Ordinal).Replace("&", " and ", StringComparison.Ordinal)).Where(word => !LegalForms.Contains(word))
            .Select(word => NumberWords.GetValueOrDefault(word, word).Replace("organisation", "organization", StringComparison.Ordinal)),
    ];
}
