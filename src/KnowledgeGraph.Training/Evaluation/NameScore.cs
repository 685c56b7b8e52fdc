using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Evaluation;

/// <summary>Counts of names found, given and matched (same tokens, same kind), for each kind.</summary>
internal sealed class NameScore
{
    private readonly Dictionary<NameKind, (int Right, int Found, int Given)> _counts = [];

    /// <summary>Compares the names found in a sentence with those given; kinds the corpus does not annotate are left out by the caller.</summary>
    public void Add(IReadOnlyCollection<KnownName> found, IReadOnlyCollection<KnownName> given)
    {
        foreach (var name in found) Count(name.Kind, found: 1);
        foreach (var name in given) Count(name.Kind, given: 1);
        foreach (var name in found.Intersect(given)) Count(name.Kind, right: 1);
    }

    /// <summary>Precision, recall and F1 of a kind, or of several together.</summary>
    public PrecisionRecall Of(params NameKind[] kinds)
    {
        var counts = kinds.Select(k => _counts.GetValueOrDefault(k)).ToList();
        return new PrecisionRecall(counts.Sum(c => c.Right), counts.Sum(c => c.Found), counts.Sum(c => c.Given));
    }

    private void Count(NameKind? kind, int right = 0, int found = 0, int given = 0)
    {
        if (kind is not { } known) return;
        var old = _counts.GetValueOrDefault(known);
        _counts[known] = (old.Right + right, old.Found + found, old.Given + given);
    }
}

/// <summary>How many were found, how many given, how many both.</summary>
internal readonly record struct PrecisionRecall(int Right, int Found, int Given)
{
    /// <summary>Share of those found that are right.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>Share of those given that are found.</summary>
    public double Recall => Given == 0 ? 0 : (double)Right / Given;

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => Right == 0 ? 0 : 2.0 * Right / (Found + Given);
}
