namespace KnowledgeGraph.Training.Evaluation.Articles;

/// <summary>Which journals, houses and people share a study: what is asked of articles that tell of several studies.</summary>
internal static class SameStudy
{
    /// <summary>All pairs that share a study, each with the smaller id first.</summary>
    /// <param name="studies">The members of every study.</param>
    /// <param name="among">Members that count.</param>
    public static HashSet<(string, string)> Pairs(IEnumerable<HashSet<string>> studies, HashSet<string> among)
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var members in studies)
        {
            string[] sorted = [.. members.Where(among.Contains).Order(StringComparer.Ordinal)];
            for (var i = 0; i < sorted.Length; i++)
                for (var j = i + 1; j < sorted.Length; j++) pairs.Add((sorted[i], sorted[j]));
        }

        return pairs;
    }
}
