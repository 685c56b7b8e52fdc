using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.Csv;
using KnowledgeGraph.Storage.Neo4j.Push;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Neo4j.Bulk;

/// <summary>Writes one file per label and relationship type for <c>neo4j-admin database import full</c>, and the script that runs it.</summary>
/// <remarks>What it gives is the same graph a push does, down to the hashes; constraints, indexes and empty lists are made by the next push, which finds nothing else to do.</remarks>
public sealed class Neo4jCsvExporter : IGraphExporter
{
    private const string Ids = $"({Vocabulary.Ours})";
    private const string StateFile = $"nodes-{Vocabulary.State}.csv";

    /// <inheritdoc/>
    public string Format => "neo4j-csv";

    /// <inheritdoc/>
    public bool WritesFolder => true;

    /// <inheritdoc/>
    public async Task<ExportReport> WriteAsync(IExportGraph graph, IExportTarget output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        using var hasher = new GraphHasher();
        var files = new SortedDictionary<string, (CsvFile File, ImmutableArray<int> Columns)>(StringComparer.Ordinal);
        long nodes = 0, edges = 0, foreign = 0;
        try
        {
            await foreach (var node in graph.NodesAsync(cancellation).ConfigureAwait(false))
            {
                WriteNode(files, output, ElementRow.Of(node, hasher.Add(node)));
                nodes++;
            }

            await foreach (var edge in graph.EdgesAsync(cancellation).ConfigureAwait(false))
            {
                if (GraphSchema.FindRelation(edge.Name) is not { } relation)
                {
                    foreign++;
                    continue;
                }

                var declared = new GraphEdge(edge.Key, relation.Kind, edge.From, edge.To, edge.Provenance, edge.Properties);
                WriteRelationship(files, output, ElementRow.Of(declared, hasher.Add(declared)));
                edges++;
            }
        }
        finally
        {
            foreach (var (file, _) in files.Values) file.Dispose();
        }

        WriteState(output, hasher.Finish(), nodes, edges);
        var script = ImportScript.Of(files.Keys.Append(StateFile));
        using (var writer = new StreamWriter(output.Open("import.sh"), leaveOpen: true)) await writer.WriteAsync(script.AsMemory(), cancellation).ConfigureAwait(false);
        return new(nodes, edges, Losses(files.Values.Any(file => file.File.LostSeparators), foreign))
        {
            Hints = ["import into a stopped server: sh {output}/import.sh", ImportScript.CommandLine(files.Keys.Append(StateFile)), "then start it and run kg push, which makes constraints, indexes and empty lists"],
        };
    }

    private static ImmutableArray<string> Losses(bool separators, long foreign) =>
    [
        .. separators ? ["U+001F inside items of lists became a space"] : Array.Empty<string>(),
        .. foreign > 0 ? [FormattableString.Invariant($"{foreign} ties of a projection, which are no relationships of the graph")] : Array.Empty<string>(),
    ];

    private static void WriteNode(SortedDictionary<string, (CsvFile File, ImmutableArray<int> Columns)> files, IExportTarget output, ElementRow row)
    {
        var (file, columns) = FileOf(files, output, $"nodes-{row.Group}.csv", row.Group, [$"{Vocabulary.Id}:ID{Ids}", ":LABEL"]);
        file.Cell(row.Id);
        file.Cell($"{Vocabulary.Ours}{CsvFile.ListSeparator}{row.Group}");
        WriteProperties(file, columns, row);
    }

    private static void WriteRelationship(SortedDictionary<string, (CsvFile File, ImmutableArray<int> Columns)> files, IExportTarget output, ElementRow row)
    {
        var (file, columns) = FileOf(files, output, $"relationships-{row.Group}.csv", row.Group, [$":START_ID{Ids}", $":END_ID{Ids}", ":TYPE", Vocabulary.Key]);
        file.Cell(row.From);
        file.Cell(row.To);
        file.Cell(row.Group);
        file.Cell(row.Id);
        WriteProperties(file, columns, row);
    }

    private static (CsvFile File, ImmutableArray<int> Columns) FileOf(
        SortedDictionary<string, (CsvFile File, ImmutableArray<int> Columns)> files, IExportTarget output, string name, string group, IEnumerable<string> fixedColumns)
    {
        if (files.TryGetValue(name, out var open)) return open;
        ImmutableArray<PropertyType> declared = GraphSchema.FindRelation(group) is { } relation
            ? [.. relation.IsStructural ? [] : GraphSchema.ProvenanceProperties, .. relation.Properties]
            : [new(Vocabulary.Name, ValueType.Text), .. GraphSchema.Nodes.First(node => node.Label == group).Properties];
        var file = new CsvFile(output.Open(name), [.. fixedColumns, $"{Vocabulary.Hash}:long", $"{Vocabulary.Empty}:string[]", .. declared.Select(BulkHeader.Of)]);
        return files[name] = (file, [.. declared.Select(property => DeclaredColumns.Of(group).IndexOf(property))]);
    }

    private static void WriteProperties(CsvFile file, ImmutableArray<int> columns, ElementRow row)
    {
        file.Cell(row.Hash);
        file.Cell(EmptyLists(row));
        foreach (var column in columns) file.Cell(row.Values[column]);
        file.EndRow();
    }

    // A file cannot tell an empty list from none: the names go along, and the next push makes the lists.
    private static string[]? EmptyLists(ElementRow row)
    {
        string[] names = [.. DeclaredColumns.Of(row.Group).Where((_, column) => row.Values[column] is ImmutableArray<string> { Length: 0 }).Select(property => property.Name)];
        return names.Length == 0 ? null : names;
    }

    private static void WriteState(IExportTarget output, string hash, long nodes, long edges)
    {
        using var file = new CsvFile(output.Open(StateFile), [$"{Vocabulary.Id}:ID({Vocabulary.State})", ":LABEL", "schemaVersion:long", "hash", "nodes:long", "relationships:long", "imported:boolean"]);
        foreach (var value in new object[] { Vocabulary.StateId, Vocabulary.State, (long)GraphSchema.Version, hash, nodes, edges, true }) file.Cell(value);
        file.EndRow();
    }
}
