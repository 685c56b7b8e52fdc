using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>A fact as people read it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">The relationship it says.</param>
/// <param name="From">Name of what it starts at.</param>
/// <param name="To">Name of what it ends at.</param>
/// <param name="Property">The property it states, or the empty text.</param>
/// <param name="Value">Its value, or the empty text.</param>
/// <param name="Rule">The rule or model that found it.</param>
/// <param name="Confidence">Confidence, 0 to 1.</param>
/// <param name="ArticleId">Its article.</param>
/// <param name="ArticleName">The article's title or path.</param>
/// <param name="Published">The article's day of publication.</param>
/// <param name="Sentences">The sentences that say it.</param>
public sealed record FoundFact(
    string Id,
    RelationKind Kind,
    string From,
    string To,
    string Property,
    string Value,
    string Rule,
    double Confidence,
    string ArticleId,
    string ArticleName,
    DateOnly? Published,
    ImmutableArray<string> Sentences)
{
    /// <summary>What the fact says, as a sentence.</summary>
    public string Reading => GraphSchema.Of(Kind).Read(From, To) + (Property.Length > 0 ? $" ({Property}: {Value})" : "");
}

/// <summary>Reads single facts for people.</summary>
internal static class FactRows
{
    private const string Sql = """
        SELECT f.kind, f.from_key, f.to_key, f.property, f.value, f.rule, f.confidence, a.hash, coalesce(a.title, a.path), a.published, a.no, f.sentences
        FROM facts f JOIN articles a ON a.no = f.article WHERE f.id = ?
        """;

    public static FoundFact? Find(Session session, string id)
    {
        var rows = session[Sql].With(id).Read(row => (
            Kind: GraphSchema.FindRelation(row.Text(0))!.Kind, From: row.Text(1), To: row.Text(2), Property: row.Text(3), Value: row.Text(4), Rule: row.Text(5),
            Confidence: row.Int(6), Hash: row.Text(7), Article: row.Text(8), Published: Day.Read(row.TextOrNull(9)), No: row.Long(10), Sentences: row.Text(11)));
        if (rows.Count == 0) return null;
        var fact = rows[0];
        var sentences = RowJson.ReadNumbers(fact.Sentences)
            .SelectMany(ordinal => session["SELECT text FROM sentences WHERE article = ? AND ordinal = ?"].With(fact.No).With(ordinal).Read(row => row.Text(0)));
        return new FoundFact(
            id, fact.Kind, NameOf(session, fact.From, fact.Hash, fact.Article), NameOf(session, fact.To, fact.Hash, fact.Article), fact.Property, fact.Value, fact.Rule,
            fact.Confidence / 1000.0, GraphIds.Article(fact.Hash), fact.Article, fact.Published, [.. sentences]);
    }

    private static string NameOf(Session session, string key, string articleHash, string article) =>
        key == articleHash ? article
        : session["SELECT name FROM local_entities WHERE key = ?"].With(key).Read(row => row.Text(0)).FirstOrDefault()
            ?? session["SELECT text FROM claims WHERE key = ?"].With(key).Read(row => row.Text(0)).FirstOrDefault()
            ?? key;
}
