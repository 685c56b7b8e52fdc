using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>The entities of the articles that a batch put in: their rows wait until resolution has decided which entities they belong to, so that each is written once.</summary>
/// <remarks>Whoever reads rows of local entities has them written first; what resolution decides after that changes the rows.</remarks>
internal sealed class FreshLocals(Session session)
{
    private const string InsertEntity = "INSERT INTO local_entities (article, local_id, place, kind, key, name, traits, entity) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private const string InsertMention = """INSERT INTO mentions (article, local_id, start, "end", sentence, key, text) VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private readonly Dictionary<string, Article> articles = new(StringComparer.Ordinal);
    private readonly List<Article> unwritten = [];

    /// <summary>Takes the entities of an article; each is an entity of its own until decided otherwise.</summary>
    public void Add(long article, string hash, ImmutableArray<LocalEntity> locals)
    {
        var fresh = new Article(article, locals, [.. locals.Select(local => GraphIds.Node(local.Kind, local.Key))]);
        articles[hash] = fresh;
        unwritten.Add(fresh);
    }

    /// <summary>True where the batch put the article in.</summary>
    public bool Holds(string articleHash) => articles.ContainsKey(articleHash);

    /// <summary>States which entity a local entity belongs to.</summary>
    public void Assign(string articleHash, string key, string entity)
    {
        var article = articles[articleHash];
        var at = 0;
        while (article.Locals[at].Key != key) at++;
        if (article.Entities[at] == entity) return;
        article.Entities[at] = entity;
        if (article.IsWritten) session["UPDATE local_entities SET entity = ? WHERE key = ?"].With(entity).With(key).Run();
    }

    /// <summary>Entity ids of an article's local entities by their keys; null where the batch did not put it in.</summary>
    public Dictionary<string, string>? EntitiesOf(string articleHash)
    {
        if (!articles.TryGetValue(articleHash, out var article)) return null;
        var entities = new Dictionary<string, string>(article.Entities.Length, StringComparer.Ordinal);
        for (var i = 0; i < article.Entities.Length; i++) entities[article.Locals[i].Key] = article.Entities[i];
        return entities;
    }

    /// <summary>Takes note that an article's rows are gone.</summary>
    public void Remove(string articleHash) => articles.Remove(articleHash);

    /// <summary>Writes the rows that wait.</summary>
    public void Write()
    {
        if (unwritten.Count == 0) return;
        var (entities, mentions) = (session[InsertEntity], session[InsertMention]);
        foreach (var article in unwritten) Write(article, entities, mentions);
        unwritten.Clear();
    }

    private static void Write(Article article, Statement entities, Statement mentions)
    {
        for (var i = 0; i < article.Locals.Length; i++)
        {
            var local = article.Locals[i];
            entities
                .With(article.Number).With(local.Id).With(i).With(GraphSchema.Of(local.Kind).Label).With(local.Key).With(local.Name)
                .With(RowJson.Write(local.Traits)).With(article.Entities[i])
                .Run();
            foreach (var mention in local.Mentions)
            {
                mentions
                    .With(article.Number).With(local.Id).With(mention.Span.Start).With(mention.Span.End).With(mention.Sentence).With(mention.Key).With(mention.Span.Text)
                    .Run();
            }
        }

        article.IsWritten = true;
    }

    private sealed record Article(long Number, ImmutableArray<LocalEntity> Locals, string[] Entities)
    {
        public bool IsWritten { get; set; }
    }
}
