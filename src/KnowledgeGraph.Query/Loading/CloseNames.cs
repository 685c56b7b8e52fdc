namespace KnowledgeGraph.Query.Loading;

/// <summary>Names that a mistyped one may have meant.</summary>
public static class CloseNames
{
    private const int Most = 3;

    // A letter in three may be wrong: more, and any short word looks like any other.
    private const int LettersPerSlip = 3;

    /// <summary>The things with the closest names, closest first, ties in the order given; none where nothing is near.</summary>
    /// <param name="things">What may be meant.</param>
    /// <param name="names">The names of each.</param>
    /// <param name="text">What was typed. It is compared with whole names and with as many words of them as it has: "Saito" is near "Mitinori Saitou".</param>
    /// <returns>At most three.</returns>
    public static IEnumerable<T> Of<T>(IEnumerable<T> things, Func<T, IEnumerable<string>> names, string text)
    {
        ArgumentNullException.ThrowIfNull(things);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var typed = string.Join(' ', words);
        var slips = typed.Length / LettersPerSlip;
        return things.Select(thing => (
            Thing: thing,
            Distance: names(thing).SelectMany(name => Parts(name, words.Length)).Select(part => EditDistance(part, typed)).DefaultIfEmpty(int.MaxValue).Min()))
            .Where(near => near.Distance <= slips).OrderBy(near => near.Distance).Take(Most).Select(near => near.Thing);
    }

    private static IEnumerable<string> Parts(string name, int words)
    {
        yield return name;
        var own = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; words > 0 && first + words <= own.Length; first++) yield return string.Join(' ', own, first, words);
    }

    // Levenshtein 1966, letters of either case.
    private static int EditDistance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[^1];
    }
}
