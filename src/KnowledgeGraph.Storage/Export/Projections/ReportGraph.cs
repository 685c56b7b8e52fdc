using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Storage.Reports;

namespace KnowledgeGraph.Storage.Export.Projections;

/// <summary>The rows of a report as a graph: what they name, and how it hangs together.</summary>
/// <remarks>
/// A cell, or a part of it between semicolons, names the nodes whose id or whole name it is; a column that is called after a kind (<c>journals</c>)
/// names that kind only. Of several nodes of one name those are meant that the row's other nodes are related to, if any are. All relationships that
/// articles say among the nodes of one row are drawn; where none of them lead from the first node of a row to another one of it, a line named after
/// the other's column says that the row names both. A row that names one node only gives it its numbers: <c>Cell: studies 4, articles 7</c>.
/// </remarks>
public sealed class ReportGraph : IExportGraph
{
    private readonly ImmutableArray<GraphNode> nodes;
    private readonly ImmutableArray<ExportEdge> edges;

    private ReportGraph(IEnumerable<GraphNode> nodes, IEnumerable<ExportEdge> edges)
    {
        this.nodes = [.. nodes.OrderBy(node => node.Id, StringComparer.Ordinal)];
        this.edges = [.. edges.OrderBy(edge => edge.Key, StringComparer.Ordinal)];
    }

    /// <summary>Reads the graph once and finds in it what the rows name.</summary>
    public static async Task<ReportGraph> OfAsync(IGraphReader graph, ReportTable table, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(table);
        var known = await RowNodes.ReadAsync(graph, table, cancellation).ConfigureAwait(false);
        var relations = new List<GraphEdge>();
        await foreach (var edge in graph.EdgesAsync(cancellation).ConfigureAwait(false))
        {
            if (edge.Provenance is not null && known.Holds(edge.From) && known.Holds(edge.To)) relations.Add(edge);
        }

        var between = relations.ToLookup(edge => Pair(edge.From, edge.To));
        var shown = new Dictionary<string, GraphNode>(StringComparer.Ordinal);
        var lines = new Dictionary<string, ExportEdge>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var named = Meant([.. known.NamedIn(row)], between);
            foreach (var (node, _) in named) shown.TryAdd(node.Id, named.Count == 1 ? node with { Name = WithNumbers(node.Name, table, row) } : node);
            foreach (var edge in Pairs(named).SelectMany(pair => between[Pair(pair.One.Node.Id, pair.Other.Node.Id)])) lines.TryAdd(edge.Key, Line(edge));
            foreach (var (other, column) in Apart(named, between))
            {
                lines.TryAdd($"~{named[0].Node.Id}:{other.Id}:{column}", Tie(named[0].Node.Id, other.Id, table.Columns[column]));
            }
        }

        return new ReportGraph(shown.Values, lines.Values);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<GraphNode> NodesAsync(CancellationToken cancellation = default) => OrderedStream.Of(nodes, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<ExportEdge> EdgesAsync(CancellationToken cancellation = default) => OrderedStream.Of(edges, cancellation);

    // Two people may share a name: the one whom the row's other nodes are related to is meant.
    private static List<(GraphNode Node, int Column)> Meant(List<RowNodes.Cell> cells, ILookup<(string, string), GraphEdge> between)
    {
        var meant = new List<(GraphNode Node, int Column)>();
        foreach (var cell in cells)
        {
            var others = cells.Where(other => other != cell).SelectMany(other => other.Candidates).ToList();
            var related = cell.Candidates.Length == 1
                ? []
                : cell.Candidates.Where(node => others.Exists(other => between.Contains(Pair(node.Id, other.Id)))).ToList();
            meant.AddRange((related.Count > 0 ? related : [.. cell.Candidates]).Select(node => (node, cell.Column)));
        }

        return [.. meant.DistinctBy(named => named.Node.Id, StringComparer.Ordinal)];
    }

    // Nodes of a row that no relationships among its nodes lead to from the first one; one of each part that hangs together stands for it.
    private static List<(GraphNode Node, int Column)> Apart(List<(GraphNode Node, int Column)> named, ILookup<(string, string), GraphEdge> between)
    {
        var apart = new List<(GraphNode Node, int Column)>();
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in named)
        {
            if (!reached.Add(start.Node.Id)) continue;
            if (start.Node.Id != named[0].Node.Id) apart.Add(start);
            var waiting = new Queue<string>([start.Node.Id]);
            while (waiting.TryDequeue(out var from))
            {
                foreach (var (next, _) in named.Where(next => between.Contains(Pair(from, next.Node.Id)) && reached.Add(next.Node.Id)))
                {
                    waiting.Enqueue(next.Id);
                }
            }
        }

        return apart;
    }

    private static IEnumerable<((GraphNode Node, int Column) One, (GraphNode Node, int Column) Other)> Pairs(List<(GraphNode Node, int Column)> named) =>
        named.SelectMany((one, place) => named.Skip(place + 1).Select(other => (one, other)));

    private static string WithNumbers(string name, ReportTable table, IReadOnlyList<object?> row)
    {
        var numbers = row.Select((cell, column) => (cell, column))
            .Where(pair => pair.cell is long or int or double)
            .Select(pair => $"{table.Columns[pair.column]} {ReportTable.Text(pair.cell)}");
        return string.Join(", ", numbers) is { Length: > 0 } text ? $"{name}: {text}" : name;
    }

    private static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private static ExportEdge Line(GraphEdge edge) => new(edge.Key, GraphSchema.Of(edge.Kind).Name, edge.From, edge.To, edge.Provenance, edge.Properties);

    private static ExportEdge Tie(string from, string to, string column) =>
        new($"~{from}:{to}:{column}", Words(column), from, to, null, PropertyMap.Empty);

    // "otherFinding" reads as two words.
    private static string Words(string column) =>
        string.Concat(column.Select((letter, place) => place > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
