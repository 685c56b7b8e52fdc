using System.Text;
using KnowledgeGraph.Core.Graph;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>One SQL view per node label and per relationship type, made of the declared schema, so that the graph can be queried by hand.</summary>
/// <remarks>
/// Columns bear the declared names; lists are JSON arrays, dates yyyy-MM-dd, flags 0 and 1. Ids are texts: an expression without a type would be compared without its index.
/// </remarks>
internal static class GraphViews
{
    /// <summary>All views, and <c>evidence</c>, which leads from a relationship to its sentences.</summary>
    public static IEnumerable<(string Name, string Sql)> All()
    {
        foreach (var type in GraphSchema.Nodes) yield return (type.Label, $"CREATE VIEW \"{type.Label}\" AS {Node(type)}");
        foreach (var type in GraphSchema.Relations) yield return (type.Name, $"CREATE VIEW \"{type.Name}\" AS {Relation(type)}");
        yield return ("evidence", """
            CREATE VIEW evidence AS
            SELECT e.kind, e.from_id, e.to_id, s.id AS sentence, s.text, CAST('article:' || a.hash AS TEXT) AS article, a.title, a.published
            FROM edges e, json_each(e.evidence) v JOIN sentences s ON s.id = v.value JOIN articles a ON a.no = s.article
            """);
    }

    private static string Node(NodeType type) => type.Kind switch
    {
        NodeKind.Article => """
            SELECT CAST('article:' || hash AS TEXT) AS id, coalesce(title, path) AS name, source, path, title, publisher, published, url, text,
              CAST('article:' || copy_of AS TEXT) AS copyOf FROM articles
            """,
        NodeKind.Sentence => """
            SELECT s.id, s.text AS name, CAST('article:' || a.hash AS TEXT) AS article, s.start, s."end", s.ordinal, s.furniture
            FROM sentences s JOIN articles a ON a.no = s.article
            """,
        NodeKind.Claim => """
            SELECT CAST('claim:' || c.key AS TEXT) AS id, c.text AS name, c.form, CAST('article:' || a.hash AS TEXT) AS article, c.start, c."end", c.finding, c.certainty,
              c.negated, c.strength, c.numbers, c.confidence / 1000.0 AS confidence, c.rule, a.published
            FROM claims c JOIN articles a ON a.no = c.article
            """,
        _ => $"SELECT id, name{Extracted(type.Properties)} FROM entities WHERE kind = '{type.Label}'",
    };

    private static string Relation(RelationType type) => type.Kind switch
    {
        RelationKind.HasSentence => "SELECT CAST('article:' || a.hash AS TEXT) AS from_id, s.id AS to_id FROM articles a JOIN sentences s ON s.article = a.no",
        RelationKind.StatedIn => """
            SELECT CAST('claim:' || c.key AS TEXT) AS from_id, s.id AS to_id
            FROM claims c, json_each(c.sentences) o JOIN sentences s ON s.article = c.article AND s.ordinal = o.value
            """,
        RelationKind.MentionedIn => """
            SELECT l.entity AS from_id, s.id AS to_id, m.start, m."end", m.text
            FROM local_entities l JOIN mentions m ON m.article = l.article AND m.local_id = l.local_id
              JOIN sentences s ON s.article = m.article AND s.ordinal = m.sentence
            """,
        _ => $"""
            SELECT from_id, to_id{Extracted(type.Properties)}, support, copies, confidence, evidence, facts, first_seen AS firstSeen, last_seen AS lastSeen
            FROM edges WHERE kind = '{type.Name}'
            """,
    };

    private static string Extracted(IEnumerable<PropertyType> properties)
    {
        var columns = new StringBuilder();
        foreach (var property in properties)
        {
            // ->> gives lists as JSON text and flags as 0 and 1; an absent list is an empty one.
            var value = $"properties ->> '$.{property.Name}'";
            columns.Append(", ").Append(property.Type == ValueType.TextList ? $"coalesce({value}, '[]')" : value).Append(" AS \"").Append(property.Name).Append('"');
        }

        return columns.ToString();
    }
}
