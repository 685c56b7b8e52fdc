using KnowledgeGraph.Training.Claims;

namespace KnowledgeGraph.Training.Evaluation.Articles;

/// <summary>Tells which text found is which annotated one, one to one, by the words they share.</summary>
internal static class TextPairing
{
    /// <summary>Pairs of places in both lists, the likest first.</summary>
    /// <param name="given">Annotated texts.</param>
    /// <param name="found">Texts found.</param>
    /// <param name="least">Least overlap of their words (F1, 0 to 1) by which two are one.</param>
    public static List<(int Given, int Found)> Of(IReadOnlyList<string> given, IReadOnlyList<string> found, double least)
    {
        var (givenBags, foundBags) = (given.Select(WordBag.Of).ToArray(), found.Select(WordBag.Of).ToArray());
        var alike = from i in Enumerable.Range(0, given.Count)
                    from j in Enumerable.Range(0, found.Count)
                    let overlap = WordBag.Overlap(givenBags[i], foundBags[j])
                    where overlap >= least
                    orderby overlap descending, i descending, j descending
                    select (i, j);
        var (givenTaken, foundTaken) = (new bool[given.Count], new bool[found.Count]);
        var pairs = new List<(int, int)>();
        foreach (var (i, j) in alike)
        {
            if (givenTaken[i] || foundTaken[j]) continue;
            givenTaken[i] = foundTaken[j] = true;
            pairs.Add((i, j));
        }

        return pairs;
    }
}
