using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Neo4j;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Export.Csv;

/// <summary>A folder of CSV files, one for each kind of node and relationship, with the headers of <c>neo4j-admin database import full</c>.</summary>
/// <remarks>RFC 4180. Lists are joined by semicolons, as the importer splits them. Spreadsheets open the files as they are.</remarks>
public sealed class CsvExporter : IGraphExporter
{
    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public bool WritesFolder => true;

    /// <inheritdoc/>
    public async Task<ExportReport> WriteAsync(IExportGraph graph, IExportTarget output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var parts = new Parts(output);
        var semicolons = 0L;
        var (nodes, edges) = await graph.EachAsync(
            node =>
            {
                var type = GraphSchema.Of(node.Kind);
                var csv = parts.Of($"nodes-{type.Label}.csv", () => [Vocabulary.Id + ":ID", Vocabulary.Name, .. type.Properties.Select(BulkHeader.Of), ":LABEL"]);
                csv.Row([node.Id, node.Name, .. type.Properties.Select(property => Cell(node.Properties, property, ref semicolons)), $"{Vocabulary.Ours};{type.Label}"]);
            },
            edge =>
            {
                var own = GraphSchema.FindRelation(edge.Name)?.Properties ?? [];
                var csv = parts.Of(
                    $"relationships-{edge.Name}.csv",
                    () => [":START_ID", ":END_ID", Vocabulary.Key, .. edge.Provenance is null ? [] : GraphSchema.ProvenanceProperties.Select(BulkHeader.Of), .. own.Select(BulkHeader.Of), ":TYPE"]);
                var provenance = ExportValues.Of(edge.Provenance).ToImmutableSortedDictionary(StringComparer.Ordinal);
                var shared = edge.Provenance is null ? [] : GraphSchema.ProvenanceProperties.Select(property => Cell(provenance, property, ref semicolons));
                csv.Row([edge.From, edge.To, edge.Key, .. shared, .. own.Select(property => Cell(edge.Properties, property, ref semicolons)), edge.Name]);
            },
            cancellation).ConfigureAwait(false);
        parts.Close();
        ImmutableArray<string> losses = ["empty texts and empty lists read back as missing values"];
        if (semicolons > 0)
        {
            losses = losses.Add(FormattableString.Invariant($"{semicolons} semicolons inside items of lists became commas: lists are split there"));
        }
        return new ExportReport(nodes, edges, losses);
    }

    private static string Cell(ImmutableSortedDictionary<string, PropertyValue> values, PropertyType property, ref long semicolons)
    {
        if (!values.TryGetValue(property.Name, out var value)) return "";
        if (value.Type != ValueType.TextList) return value.ToString();
        semicolons += value.AsTextList.Sum(item => item.Count(c => c == ';'));
        return string.Join(';', value.AsTextList.Select(item => item.Replace(';', ',')));
    }

    /// <summary>The files, one open at a time: both streams come ordered by kind.</summary>
    private sealed class Parts(IExportTarget output) : IDisposable
    {
        private StreamWriter? writer;
        private CsvRows? rows;
        private string name = "";

        public CsvRows Of(string part, Func<IEnumerable<string>> header)
        {
            if (rows is not null && part == name) return rows;
            Close();
            writer = ExportText.Writer(output.Open(part));
            rows = new CsvRows(writer, "\r\n");
            name = part;
            rows.Row(header());
            return rows;
        }

        public void Close()
        {
            rows?.Dispose();
            writer?.Dispose();
        }

        public void Dispose() => Close();
    }
}
