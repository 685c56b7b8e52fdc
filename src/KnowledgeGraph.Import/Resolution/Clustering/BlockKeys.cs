namespace KnowledgeGraph.Import.Resolution.Clustering;

/// <summary>The blocking keys of one entity after the other, kept as plain numbers: a store of a million articles has some ten million.</summary>
/// <remarks>The lowest bit of a key says whether its block is open at any time (0) or only to what was published near in time (1).</remarks>
internal sealed class BlockKeys
{
    private const ulong Near = 1;

    /// <summary>All keys.</summary>
    public List<ulong> Keys { get; } = [];

    /// <summary>The node of each key.</summary>
    public List<int> Nodes { get; } = [];

    /// <summary>True for keys whose nodes meet only near in time.</summary>
    public static bool IsNear(ulong key) => (key & Near) != 0;

    /// <summary>Puts a node into the block of a key; all nodes of the block are compared.</summary>
    public void Add(ulong key, int node)
    {
        Keys.Add(key & ~Near);
        Nodes.Add(node);
    }

    /// <summary>Puts a node into the block of a key that many share: only nodes near in time are compared.</summary>
    public void AddNear(ulong key, int node)
    {
        Keys.Add(key | Near);
        Nodes.Add(node);
    }

    /// <summary>Takes over the keys of another list.</summary>
    public void AddRange(BlockKeys other)
    {
        Keys.AddRange(other.Keys);
        Nodes.AddRange(other.Nodes);
    }
}
