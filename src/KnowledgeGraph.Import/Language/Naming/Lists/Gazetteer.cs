using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Import.Language.Naming.Lists;

/// <summary>
/// What the project's own lists say about the words of a sentence: countries, cities, well-known organisations, peoples, titles …
/// Only a hint (gazetteer features, Ratinov and Roth 2009): the recogniser learns how far each kind of list can be trusted.
/// </summary>
internal sealed class Gazetteer
{
    private const uint Root = 0x6A09E667;
    private readonly Dictionary<uint, Node> _nodes = [];

    private Gazetteer()
    {
        foreach (var (kind, entry) in Entries())
        {
            Hash = FeatureHash.Join(96, Hash, (uint)kind, FeatureHash.OfText(entry));
            Add(entry, kind);
            // Some texts part hyphens from their words ("al - Qaeda").
            if (entry.Contains('-', StringComparison.Ordinal)) Add(entry.Replace("-", " - ", StringComparison.Ordinal), kind);
        }
    }

    /// <summary>The lists the program carries; read when first asked for.</summary>
    public static Gazetteer World { get; } = new();

    /// <summary>Changes with any entry: weights belong to the lists they were trained with.</summary>
    public uint Hash { get; }

    /// <summary>The entries of one kind, in the order of the files.</summary>
    public static IEnumerable<string> Entries(ListKinds kind) => Entries().Where(e => e.Kind == kind).Select(e => e.Entry);

    /// <summary>Whether an entry begins with the word of this <see cref="WordFacts.Lower"/>.</summary>
    public bool Opens(uint lower) => _nodes.ContainsKey(FeatureHash.Join(95, Root, lower));

    /// <summary>Marks the words of a sentence that stand in entries: the longest entry from the left wins, entries do not overlap.</summary>
    public void Mark(Span<WordFacts> words)
    {
        for (var at = 0; at < words.Length;)
        {
            var (kinds, length) = words[at].Opens ? Longest(words, at) : default;
            for (var i = 0; i < length; i++) words[at + i].Listing = new Listing(kinds, i == 0, i == length - 1);
            at += Math.Max(1, length);
        }
    }

    private (ListKinds Kinds, int Length) Longest(ReadOnlySpan<WordFacts> words, int first)
    {
        (ListKinds, int) best = default;
        var path = Root;
        for (var at = first; at < words.Length; at++)
        {
            path = FeatureHash.Join(95, path, words[at].Lower);
            if (!_nodes.TryGetValue(path, out var node)) break;
            if (node.Kinds != ListKinds.None) best = (node.Kinds, at + 1 - first);
            if (!node.GoesOn) break;
        }

        return best;
    }

    private static IEnumerable<(ListKinds Kind, string Entry)> Entries()
    {
        foreach (var file in new[] { "places.txt", "peoples.txt", "organisations.txt", "words.txt" })
            foreach (var (section, line) in WordLists.Lines(typeof(Gazetteer), file))
            {
                if (!Enum.TryParse<ListKinds>(section, ignoreCase: true, out var kind)) throw new InvalidOperationException($"{file}: no such kind of list: {section}.");
                foreach (var entry in line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) yield return (kind, entry);
            }
    }

    private void Add(string entry, ListKinds kind)
    {
        var text = TextAnalysis.Tokenize(entry);
        var path = Root;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            path = FeatureHash.Join(95, path, WordAnalyser.LowerOf(text[i]));
            var last = i == text.Tokens.Length - 1;
            var node = _nodes.GetValueOrDefault(path);
            _nodes[path] = new Node(last ? node.Kinds | kind : node.Kinds, node.GoesOn || !last);
        }
    }

    private readonly record struct Node(ListKinds Kinds, bool GoesOn);
}
