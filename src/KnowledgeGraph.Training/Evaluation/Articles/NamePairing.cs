using KnowledgeGraph.Training.Relations;

namespace KnowledgeGraph.Training.Evaluation.Articles;

/// <summary>Tells which entity found is which annotated one, one to one.</summary>
internal static class NamePairing
{
    /// <summary>Least share of words in common (Jaccard) by which two names of bodies are one.</summary>
    private const double SameBody = 0.6;

    private static readonly HashSet<string> SmallWords = new(["the", "of", "at", "for", "and", "in", "&"], StringComparer.Ordinal);

    /// <summary>For each id found the annotated one it is: equal forms first, then, if asked for, forms with most words in common.</summary>
    /// <param name="given">Annotated ids with their forms, folded by <see cref="GoldFacts.Fold"/>.</param>
    /// <param name="found">Ids and names of what was found.</param>
    /// <param name="loosely">Whether names count as one that share most of their words.</param>
    public static Dictionary<string, string> Of(
        IReadOnlyList<(string Id, HashSet<string> Forms)> given, IReadOnlyList<(string Id, string Name)> found, bool loosely)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        var left = given.ToList();
        foreach (var (id, name) in found) Pair(id, left.FindIndex(known => known.Forms.Contains(GoldFacts.Fold(name))));
        if (!loosely) return pairs;
        foreach (var (id, name) in found)
        {
            if (pairs.ContainsKey(id) || left.Count == 0) continue;
            var words = Words(GoldFacts.Fold(name));
            var (likeness, best) = left.Select((known, at) => (Likeness: known.Forms.Max(form => Jaccard(words, Words(form))), At: at))
                .OrderByDescending(pair => pair.Likeness).ThenByDescending(pair => left[pair.At].Id, StringComparer.Ordinal).First();
            if (likeness >= SameBody) Pair(id, best);
        }

        return pairs;

        void Pair(string id, int at)
        {
            if (at < 0) return;
            pairs[id] = left[at].Id;
            left.RemoveAt(at);
        }
    }

    private static HashSet<string> Words(string name) => name.Split(' ').Except(SmallWords).ToHashSet(StringComparer.Ordinal);

    private static double Jaccard(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return (double)common / Math.Max(1, one.Count + other.Count - common);
    }
}
