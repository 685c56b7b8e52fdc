using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Reads the nodes of one kind in ordinal order of their ids.</summary>
internal static class NodeRows
{
    private const string Articles = "SELECT hash, source, path, title, publisher, published, url, text, copy_of FROM articles ORDER BY hash";

    private const string Sentences = """
        SELECT s.id, s.text, a.hash, s.start, s."end", s.ordinal, s.furniture FROM articles a CROSS JOIN sentences s ON s.article = a.no ORDER BY a.hash, s.ordinal
        """;

    private const string Claims = """
        SELECT c.key, c.text, a.hash, c.form, c.start, c."end", c.finding, c.certainty, c.negated, c.strength, c.numbers, c.confidence, c.rule, a.published
        FROM claims c JOIN articles a ON a.no = c.article ORDER BY c.key
        """;

    /// <summary>A function that streams one kind.</summary>
    public static Func<NodeType, IEnumerable<GraphNode>> Of(Session session) => type => type.Kind switch
    {
        NodeKind.Article => Rows(session, Articles, Article),
        NodeKind.Sentence => Rows(session, Sentences, Sentence),
        NodeKind.Claim => Rows(session, Claims, Claim),
        _ => Rows(session, $"SELECT id, kind, name, properties FROM entities WHERE id >= '{GraphSchema.IdPrefix(type.Kind)}:' AND id < '{GraphSchema.IdPrefix(type.Kind)};' ORDER BY id", GraphRows.Entity),
    };

    /// <summary>One node; null where there is none.</summary>
    public static GraphNode? One(Session session, string id)
    {
        var key = GraphIds.KeyOf(id);
        return id.Split(':')[0] switch
        {
            "article" => session[Articles.Replace("ORDER BY hash", "WHERE hash = ?", StringComparison.Ordinal)].With(key).Read(Article).FirstOrDefault(),
            "sentence" => session[Sentences.Replace("ORDER BY a.hash, s.ordinal", "WHERE s.id = ?", StringComparison.Ordinal)].With(id).Read(Sentence).FirstOrDefault(),
            "claim" => session[Claims.Replace("ORDER BY c.key", "WHERE c.key = ?", StringComparison.Ordinal)].With(key).Read(Claim).FirstOrDefault(),
            _ => session["SELECT id, kind, name, properties FROM entities WHERE id = ?"].With(id).Read(GraphRows.Entity).FirstOrDefault(),
        };
    }

    private static GraphNode Article(Row row)
    {
        var path = row.Text(2);
        var properties = new Bag { ["source"] = row.Text(1), ["path"] = path, ["title"] = row.TextOrNull(3), ["publisher"] = row.TextOrNull(4), ["url"] = row.TextOrNull(6), ["text"] = row.Text(7) };
        if (Day.Read(row.TextOrNull(5)) is { } published) properties.Values["published"] = PropertyValue.Of(published);
        if (row.TextOrNull(8) is { } original) properties["copyOf"] = GraphIds.Article(original);
        return new GraphNode(GraphIds.Article(row.Text(0)), NodeKind.Article, row.TextOrNull(3) ?? path, properties.Values.ToImmutable());
    }

    private static GraphNode Sentence(Row row)
    {
        var properties = new Bag { ["article"] = GraphIds.Article(row.Text(2)) };
        properties.Values["start"] = PropertyValue.Of(row.Long(3));
        properties.Values["end"] = PropertyValue.Of(row.Long(4));
        properties.Values["ordinal"] = PropertyValue.Of(row.Long(5));
        properties.Values["furniture"] = PropertyValue.Of(row.Flag(6));
        return new GraphNode(row.Text(0), NodeKind.Sentence, row.Text(1), properties.Values.ToImmutable());
    }

    private static GraphNode Claim(Row row)
    {
        var properties = new Bag { ["article"] = GraphIds.Article(row.Text(2)), ["form"] = row.Text(3), ["certainty"] = row.Text(7), ["strength"] = row.Text(9), ["rule"] = row.Text(12) };
        properties.Values["start"] = PropertyValue.Of(row.Long(4));
        properties.Values["end"] = PropertyValue.Of(row.Long(5));
        properties.Values["finding"] = PropertyValue.Of(row.Flag(6));
        properties.Values["negated"] = PropertyValue.Of(row.Flag(8));
        var numbers = RowJson.ReadTexts(row.Text(10));
        if (!numbers.IsEmpty) properties.Values["numbers"] = PropertyValue.Of(numbers);
        properties.Values["confidence"] = PropertyValue.Of(row.Int(11) / 1000.0);
        if (Day.Read(row.TextOrNull(13)) is { } published) properties.Values["published"] = PropertyValue.Of(published);
        return new GraphNode(GraphIds.Node(NodeKind.Claim, row.Text(0)), NodeKind.Claim, row.Text(1), properties.Values.ToImmutable());
    }

    private static IEnumerable<GraphNode> Rows(Session session, string sql, Func<Row, GraphNode> read)
    {
        using var statement = session.Prepare(sql);
        foreach (var node in statement.Stream(read)) yield return node;
    }

    /// <summary>Properties in the making; a text that is null is left out.</summary>
    private sealed class Bag : System.Collections.IEnumerable
    {
        public ImmutableSortedDictionary<string, PropertyValue>.Builder Values { get; } = ImmutableSortedDictionary.CreateBuilder<string, PropertyValue>(StringComparer.Ordinal);

        public string? this[string name]
        {
            set
            {
                if (value is not null) Values[name] = PropertyValue.Of(value);
            }
        }

        public System.Collections.IEnumerator GetEnumerator() => ((System.Collections.IEnumerable)Values).GetEnumerator();
    }
}
