using System.Collections;
using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Storage.Reports;

namespace KnowledgeGraph.Storage.Export.Projections;

/// <summary>The nodes that the cells of a table may mean.</summary>
internal sealed class RowNodes
{
    private const string Separator = "; ";

    private readonly Dictionary<string, List<GraphNode>> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ImmutableArray<NodeKind>> kinds;

    private RowNodes(IReadOnlyList<string> columns) => kinds = [.. columns.Select(KindsOf)];

    /// <summary>A name in a row and the nodes it may mean.</summary>
    public sealed record Cell(ImmutableArray<GraphNode> Candidates, int Column);

    public static async Task<RowNodes> ReadAsync(IGraphReader graph, ReportTable table, CancellationToken cancellation)
    {
        var found = new RowNodes(table.Columns);
        var words = table.Rows.SelectMany(row => row.SelectMany(Texts)).ToHashSet(StringComparer.Ordinal);
        await foreach (var node in graph.NodesAsync(cancellation).ConfigureAwait(false))
        {
            // A sentence in a row is the evidence of it, not what it is about.
            if (node.Kind == NodeKind.Sentence) continue;
            if (words.Contains(node.Name)) found.Add(node.Name, node);
            if (words.Contains(node.Id)) found.Add(node.Id, node);
        }

        return found;
    }

    public bool Holds(string id) => ids.Contains(id);

    public IEnumerable<Cell> NamedIn(IReadOnlyList<object?> row)
    {
        for (var column = 0; column < row.Count; column++)
        {
            foreach (var text in Texts(row[column]))
            {
                var candidates = byName.GetValueOrDefault(text, [])
                    .Where(node => kinds[column].IsEmpty || kinds[column].Contains(node.Kind))
                    .ToImmutableArray();
                if (!candidates.IsEmpty) yield return new Cell(candidates, column);
            }
        }
    }

    private static ImmutableArray<NodeKind> KindsOf(string column) =>
        column.Contains("publisher", StringComparison.OrdinalIgnoreCase) ? [NodeKind.Institution]
        : [.. GraphSchema.Nodes.Where(node => column.Contains(node.Label, StringComparison.OrdinalIgnoreCase)).Select(node => node.Kind)];

    private void Add(string name, GraphNode node)
    {
        if (!byName.TryGetValue(name, out var known)) byName[name] = known = [];
        if (!known.Contains(node)) known.Add(node);
        ids.Add(node.Id);
    }

    private static IEnumerable<string> Texts(object? cell) => cell switch
    {
        null => [],
        string text when text.Contains(Separator, StringComparison.Ordinal) =>
            [text, .. text.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        string text => [text],
        IEnumerable<KeyValuePair<string, object?>> => [],
        IEnumerable list => list.OfType<string>(),
        _ => [],
    };
}
