namespace KnowledgeGraph.Import.Resolution.Clustering;

/// <summary>Two nodes and how much speaks for their being one, in tenths of a bit.</summary>
/// <param name="Left">The lesser node.</param>
/// <param name="Right">The greater node.</param>
/// <param name="Score">Tenths of a bit.</param>
internal readonly record struct ScoredPair(int Left, int Right, int Score);
