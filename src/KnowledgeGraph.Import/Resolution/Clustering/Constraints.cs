namespace KnowledgeGraph.Import.Resolution.Clustering;

/// <summary>What humans have said of pairs of nodes of one kind.</summary>
/// <param name="Same">Pairs that are one, in the order of the judgements' ids.</param>
/// <param name="Different">Pairs that are not; the second node is the one to stand aside where a third could go with either.</param>
internal sealed record Constraints(IReadOnlyList<(int Left, int Right)> Same, IReadOnlyList<(int Left, int Right)> Different)
{
    /// <summary>Nobody has said anything.</summary>
    public static Constraints None { get; } = new([], []);

    /// <summary>True where there is nothing to heed.</summary>
    public bool IsEmpty => Same.Count == 0 && Different.Count == 0;
}
