using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Push;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Export.Cypher;

/// <summary>A Cypher script that makes the same nodes and relationships as a push would: one statement a line, each ending in a semicolon.</summary>
/// <remarks>Run it with <c>cypher-shell -f FILE</c>. It merges, so that running it twice changes nothing.</remarks>
public sealed class CypherExporter : IGraphExporter
{
    private const int BatchSize = 500;

    /// <inheritdoc/>
    public string Format => "cypher";

    /// <inheritdoc/>
    public async Task<ExportReport> WriteAsync(IExportGraph graph, IExportTarget output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var script = ExportText.Writer(output.Open(""));
        script.Write(DatabaseSchema.UniqueIds + ";\n");
        var batch = new Batch(script);
        var (nodes, edges) = await graph.EachAsync(
            node => batch.Add(
                $"MERGE (n:{Vocabulary.Ours} {{{Vocabulary.Id}: row.id}}) SET n:{GraphSchema.Of(node.Kind).Label}, n += row.set;",
                $"{{id: {Text(node.Id)}, set: {Map([new(Vocabulary.Name, PropertyValue.Of(node.Name)), .. node.Properties])}}}"),
            edge => batch.Add(
                $"MATCH (a:{Vocabulary.Ours} {{{Vocabulary.Id}: row.from}}), (b:{Vocabulary.Ours} {{{Vocabulary.Id}: row.to}}) MERGE (a)-[r:{edge.Name} {{{Vocabulary.Key}: row.key}}]->(b) SET r += row.set;",
                $"{{key: {Text(edge.Key)}, from: {Text(edge.From)}, to: {Text(edge.To)}, set: {Map(ExportValues.Of(edge))}}}"),
            cancellation,
            batch.End).ConfigureAwait(false);
        batch.End();
        script.Flush();
        return new ExportReport(
            nodes, edges, ["the hashes that kg push keeps are not written: the first push over such a database writes every element once more"]);
    }

    private static string Map(IEnumerable<KeyValuePair<string, PropertyValue>> properties) =>
        "{" + string.Join(", ", properties.Select(property => $"{property.Key}: {Literal(property.Value)}")) + "}";

    private static string Literal(PropertyValue value) => value.Type switch
    {
        ValueType.Text => Text(value.AsText),
        ValueType.Date => $"date('{value}')",
        ValueType.Real => Real(value.AsReal),
        ValueType.TextList => "[" + string.Join(", ", value.AsTextList.Select(Text)) + "]",
        _ => value.ToString(),
    };

    private static string Real(double value)
    {
        var digits = value.ToString("R", CultureInfo.InvariantCulture);
        return digits.AsSpan().IndexOfAny('.', 'E') < 0 ? digits + ".0" : digits;
    }

    private static string Text(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('\'');
        foreach (var c in text)
        {
            if (c is '\'' or '\\') literal.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029') literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else literal.Append(c);
        }

        return literal.Append('\'').ToString();
    }

    /// <summary>Rows that share a statement, one UNWIND for each run of them.</summary>
    private sealed class Batch(TextWriter script)
    {
        private string statement = "";
        private int rows;

        public void Add(string rowStatement, string row)
        {
            if (rows > 0 && (rows == BatchSize || rowStatement != statement)) End();
            script.Write(rows++ == 0 ? "UNWIND [" : ", ");
            script.Write(row);
            statement = rowStatement;
        }

        public void End()
        {
            if (rows > 0) script.Write($"] AS row {statement}\n");
            rows = 0;
        }
    }
}
