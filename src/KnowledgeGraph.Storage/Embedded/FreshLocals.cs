using System.Runtime.InteropServices;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>The entities of the articles that a batch put in: their rows wait until resolution has decided which entities they belong to, so that each is written once.</summary>
/// <remarks>Whoever reads rows of local entities has them written first; what resolution decides after that changes the rows.</remarks>
internal sealed class FreshLocals(Session session)
{
    private const string InsertEntity = "INSERT INTO local_entities (article, local_id, place, kind, key, name, traits, entity) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private const string InsertMention = """INSERT INTO mentions (article, local_id, start, "end", sentence, key, text) VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private readonly Dictionary<string, Article> articles = new(StringComparer.Ordinal);
    private readonly List<Article> unwritten = [];
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>Takes the entities of an article and writes their mentions; each is an entity of its own until decided otherwise.</summary>
    public void Add(long article, SheetColumns columns)
    {
        var insert = session[InsertMention];
        var sheet = columns.Sheet;
        foreach (var local in sheet.Entities)
        {
            foreach (var mention in local.Mentions)
            {
                insert
                    .With(article).With(local.Id).With(mention.Span.Start).With(mention.Span.End).With(mention.Sentence).With(mention.Key).With(mention.Span.Text)
                    .Run();
            }
        }

        var fresh = new Article(article, sheet.Article.Published, [.. sheet.Entities.Select((local, i) => new Row(Shared(local.Id), local.Kind, local.Key, Shared(local.Name), Shared(columns.Traits[i]), null))]);
        articles[sheet.Hash] = fresh;
        unwritten.Add(fresh);
    }

    /// <summary>True where the batch put the article in.</summary>
    public bool Holds(string articleHash) => articles.ContainsKey(articleHash);

    /// <summary>States which entity a local entity belongs to.</summary>
    public void Assign(string articleHash, string key, string entity)
    {
        var article = articles[articleHash];
        var at = Array.FindIndex(article.Locals, local => local.Key == key);
        if (article.Locals[at].EntityId == entity) return;
        article.Locals[at] = article.Locals[at] with { Entity = entity };
        if (article.IsWritten) session["UPDATE local_entities SET entity = ? WHERE key = ?"].With(entity).With(key).Run();
    }

    /// <summary>Entity ids of an article's local entities by their keys; null where the batch did not put it in.</summary>
    public Dictionary<string, string>? EntitiesOf(string articleHash) =>
        articles.TryGetValue(articleHash, out var article) ? article.Locals.ToDictionary(local => local.Key, local => local.EntityId, StringComparer.Ordinal) : null;

    /// <summary>What an article counts for as a witness; null where the batch did not put it in.</summary>
    public Witness? WitnessOf(string articleHash) =>
        articles.TryGetValue(articleHash, out var article) ? new Witness(articleHash, article.CopyOf ?? articleHash, article.Published) : null;

    /// <summary>Takes note of the article that one republishes; false where that is what was known of it.</summary>
    public bool SetCopyOf(string articleHash, string? originalHash)
    {
        if (!articles.TryGetValue(articleHash, out var article)) return true;
        if (article.CopyOf == originalHash) return false;
        article.CopyOf = originalHash;
        return true;
    }

    /// <summary>Takes note that an article's rows are gone.</summary>
    public void Remove(string articleHash) => articles.Remove(articleHash);

    /// <summary>Writes the rows that wait.</summary>
    public void Write()
    {
        if (unwritten.Count == 0) return;
        var insert = session[InsertEntity];
        foreach (var article in unwritten)
        {
            for (var i = 0; i < article.Locals.Length; i++)
            {
                var local = article.Locals[i];
                insert
                    .With(article.Number).With(local.Id).With(i).With(GraphSchema.Of(local.Kind).Label).With(local.Key).With(local.Name).With(local.Traits).With(local.EntityId)
                    .Run();
            }

            article.IsWritten = true;
        }

        unwritten.Clear();
    }

    // Most names and traits stand in many articles, and a large batch holds them all.
    private string Shared(string text)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(texts, text, out _);
        return known ??= text;
    }

    private sealed record Article(long Number, DateOnly? Published, Row[] Locals)
    {
        public bool IsWritten { get; set; }

        public string? CopyOf { get; set; }
    }

    /// <summary>A row in the making.</summary>
    private readonly record struct Row(string Id, NodeKind Kind, string Key, string Name, string Traits, string? Entity)
    {
        /// <summary>The entity it belongs to: one of its own until decided otherwise.</summary>
        public string EntityId => Entity ?? GraphIds.Node(Kind, Key);
    }
}
