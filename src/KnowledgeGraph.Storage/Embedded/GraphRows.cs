using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Reads and writes the rows of the derived graph: entities and the relationships that facts carry.</summary>
internal sealed class GraphRows(Session session)
{
    private const string PutEdge = """
        INSERT INTO edges (kind, from_id, to_id, support, copies, confidence, evidence, facts, first_seen, last_seen, properties)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET support = excluded.support, copies = excluded.copies, confidence = excluded.confidence, evidence = excluded.evidence, facts = excluded.facts,
          first_seen = excluded.first_seen, last_seen = excluded.last_seen, properties = excluded.properties
        """;

    private const int EdgesAtOnce = 256;

    /// <summary>Columns of <c>edge</c> in the order <see cref="Edge"/> reads them.</summary>
    public const string EdgeColumns = "from_id, to_id, support, copies, confidence, evidence, facts, first_seen, last_seen, properties";

    public void Put(IEnumerable<GraphEdge> edges)
    {
        var put = session[PutEdge];
        foreach (var row in WorkAhead.Select(edges, EdgesAtOnce, static part => Array.ConvertAll(part, EdgeRow.Of)))
        {
            put
                .With(GraphSchema.Of(row.Edge.Kind).Name).With(row.Edge.From).With(row.Edge.To).With(row.Provenance.Support).With(row.Provenance.Copies).With(row.Provenance.Confidence)
                .With(row.Evidence).With(row.Facts).With(row.FirstSeen).With(row.LastSeen).With(row.Properties)
                .Run();
        }
    }

    public void Drop(EdgeEnds edge) =>
        session["DELETE FROM edges WHERE kind = ? AND from_id = ? AND to_id = ?"].With(GraphSchema.Of(edge.Kind).Name).With(edge.From).With(edge.To).Run();

    public ImmutableArray<string> FactsOf(EdgeEnds edge)
    {
        var found = session["SELECT facts FROM edges WHERE kind = ? AND from_id = ? AND to_id = ?"]
            .With(GraphSchema.Of(edge.Kind).Name).With(edge.From).With(edge.To).Read(row => row.Text(0));
        return found.Count == 0 ? [] : IdList.Read(found[0]);
    }

    public void Put(GraphNode entity, byte[] tally) =>
        session["INSERT OR REPLACE INTO entities (id, kind, name, properties, tally) VALUES (?, ?, ?, ?, ?)"]
            .With(entity.Id).With(GraphSchema.Of(entity.Kind).Label).With(entity.Name).With(PropertyJson.Write(entity.Properties)).With(tally).Run();

    public (bool IsStored, byte[]? Tally) TallyOf(string id)
    {
        var found = session["SELECT tally FROM entities WHERE id = ?"].With(id).Read(row => row.IsNull(0) ? null : row.Blob(0));
        return found.Count == 0 ? (false, null) : (true, found[0]);
    }

    public void DropEntity(string id) => session["DELETE FROM entities WHERE id = ?"].With(id).Run();

    /// <summary>Reads an entity from the columns id, kind, name, properties.</summary>
    public static GraphNode Entity(Row row)
    {
        var kind = Enum.Parse<NodeKind>(row.Text(1));
        return new GraphNode(row.Text(0), kind, row.Text(2), PropertyJson.Read(row.Text(3), GraphSchema.Of(kind).Properties));
    }

    /// <summary>Reads a relationship from <see cref="EdgeColumns"/>.</summary>
    public static GraphEdge Edge(Row row, RelationType type)
    {
        string from = row.Text(0), to = row.Text(1);
        var provenance = new EdgeProvenance(
            row.Int(2), row.Int(3), row.Real(4), IdList.Read(row.Text(5)), IdList.Read(row.Text(6)), Day.Read(row.TextOrNull(7)), Day.Read(row.TextOrNull(8)));
        return new GraphEdge(Core.Identity.GraphIds.Edge(type.Kind, from, to), type.Kind, from, to, provenance, PropertyJson.Read(row.Text(9), type.Properties));
    }

    /// <summary>A relationship as its columns hold it.</summary>
    private readonly record struct EdgeRow(GraphEdge Edge, EdgeProvenance Provenance, string Evidence, string Facts, string? FirstSeen, string? LastSeen, string Properties)
    {
        public static EdgeRow Of(GraphEdge edge)
        {
            var provenance = edge.Provenance ?? throw new ArgumentException("Structural relationships follow from the facts' own rows.", nameof(edge));
            return new EdgeRow(
                edge, provenance, IdList.Write(provenance.Evidence), IdList.Write(provenance.Facts), Day.Write(provenance.FirstSeen), Day.Write(provenance.LastSeen),
                PropertyJson.Write(edge.Properties));
        }
    }
}
