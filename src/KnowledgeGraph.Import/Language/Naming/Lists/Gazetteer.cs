using System.Runtime.InteropServices;
using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Import.Language.Naming.Lists;

/// <summary>
/// What the project's own lists say about the words of a sentence: countries, cities, well-known organisations, peoples, titles …
/// Only a hint (gazetteer features, Ratinov and Roth 2009): the recogniser learns how far each kind of list can be trusted.
/// </summary>
/// <remarks>Entries are kept as a tree of words whose nodes are hashes of the way to them, so that the lists take little to ship and nothing to read.</remarks>
/// <param name="Paths">The nodes.</param>
/// <param name="Nodes">For each node twice the number of its kinds among <paramref name="Kinds"/>, and one more where longer entries go on from it.</param>
/// <param name="Kinds">The combinations of lists that occur; the first is none, for nodes that end no entry.</param>
/// <param name="PartWords">Hashes of the words that are parts of people's names.</param>
/// <param name="Parts">For each of them which parts.</param>
internal sealed record Gazetteer(HashIndex Paths, ushort[] Nodes, ListKinds[] Kinds, HashIndex PartWords, NameParts[] Parts)
{
    /// <summary>The way to no word.</summary>
    public const uint Root = 0x6A09E667;

    /// <summary>Lists that hold nothing.</summary>
    public static Gazetteer Empty { get; } = new(new HashIndex([]), [], [ListKinds.None], new HashIndex([]), []);

    /// <summary>The way on from a node by the word of this <see cref="WordFacts.Lower"/>.</summary>
    public static uint Step(uint path, uint lower) => FeatureHash.Join(95, path, lower);

    /// <summary>Whether an entry begins with the word of this <see cref="WordFacts.Lower"/>.</summary>
    public bool Opens(uint lower) => Paths.Find(Step(Root, lower)) >= 0;

    /// <summary>Which parts of people's names the word of this <see cref="WordFacts.Lower"/> can be.</summary>
    public NameParts PartsOf(uint lower) => PartWords.Find(lower) is >= 0 and var at ? Parts[at] : NameParts.None;

    /// <summary>Marks the words of a sentence that stand in entries: the longest entry from the left wins, entries do not overlap.</summary>
    public void Mark(Span<WordFacts> words)
    {
        for (var at = 0; at < words.Length;)
        {
            var (kinds, length) = words[at].Opens ? Longest(words, at) : default;
            for (var i = 0; i < length; i++) words[at + i].Listing = new Listing(kinds, (byte)i, (byte)length);
            at += Math.Max(1, length);
        }
    }

    /// <summary>The bytes stored in a file of weights.</summary>
    public byte[] ToPayload()
    {
        using var stream = new MemoryStream();
        stream.Write(MemoryMarshal.AsBytes([Nodes.Length, Kinds.Length, Parts.Length]));
        stream.Write(MemoryMarshal.AsBytes(Paths.Hashes));
        stream.Write(MemoryMarshal.AsBytes(Nodes.AsSpan()));
        stream.Write(MemoryMarshal.AsBytes(Kinds.AsSpan()));
        stream.Write(MemoryMarshal.AsBytes(PartWords.Hashes));
        stream.Write(MemoryMarshal.AsBytes(Parts.AsSpan()));
        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="ToPayload"/> wrote.</summary>
    /// <exception cref="ModelFormatException">The payload has another length than its counts ask for.</exception>
    public static Gazetteer FromPayload(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        int nodes = reader.Int32(), kinds = reader.Int32(), parts = reader.Int32();
        var lists = new Gazetteer(
            new HashIndex(reader.Array<uint>(nodes)), reader.Array<ushort>(nodes), Array.ConvertAll(reader.Array<uint>(kinds), kind => (ListKinds)kind),
            new HashIndex(reader.Array<uint>(parts)), Array.ConvertAll(reader.Array<byte>(parts), part => (NameParts)part));
        reader.End();
        return lists;
    }

    private (ListKinds Kinds, int Length) Longest(ReadOnlySpan<WordFacts> words, int first)
    {
        (ListKinds, int) best = default;
        var path = Root;
        for (var at = first; at < words.Length && at - first < byte.MaxValue; at++)
        {
            path = Step(path, words[at].Lower);
            if (Paths.Find(path) is not (>= 0 and var node)) break;
            if (Kinds[Nodes[node] >> 1] is not ListKinds.None and var kinds) best = (kinds, at + 1 - first);
            if ((Nodes[node] & 1) == 0) break;
        }

        return best;
    }
}
