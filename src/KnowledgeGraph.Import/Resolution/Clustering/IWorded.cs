using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Clustering;

/// <summary>What <see cref="LikenessIndex"/> asks of the nodes it finds.</summary>
internal interface IWorded
{
    /// <summary>The telling words of a node, as <see cref="TellingWords"/> packs them; empty where it has none.</summary>
    ReadOnlySpan<uint> WordsOf(int node);

    /// <summary>Day of a node, 0 where it is unknown (near to every day).</summary>
    int DayOf(int node);

    /// <summary>Adds what a node may share with others beside words, as hashes: two of which one has no day must have one in common, or several words.</summary>
    void AddSupports(int node, List<ulong> supports);

    /// <summary>The likeness below which no two nodes are worth comparing.</summary>
    double LeastLikeness { get; }

    /// <summary>Whether two nodes are worth comparing. Symmetric; called from several threads.</summary>
    /// <param name="left">A node.</param>
    /// <param name="right">Another node.</param>
    /// <param name="likeness">The part of their likeness that comes of their heaviest words, above 0.</param>
    bool AreWorthwhile(int left, int right, double likeness);
}
