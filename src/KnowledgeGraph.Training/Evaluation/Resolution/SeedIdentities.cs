using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import;
using KnowledgeGraph.Import.Articles;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Writing;

namespace KnowledgeGraph.Training.Evaluation.Resolution;

/// <summary>An extracted entity of the seeds with what resolution made of it and who it truly is.</summary>
/// <param name="Kind">Person, Institution, Journal or Study.</param>
/// <param name="Article">Name of its article, without extension.</param>
/// <param name="Name">Its name in the article.</param>
/// <param name="Cluster">The entity it was resolved to.</param>
/// <param name="Identity">Who it is, after the annotation.</param>
internal sealed record IdentifiedEntity(NodeKind Kind, string Article, string Name, string Cluster, string Identity);

/// <summary>Extracts and resolves the seed articles and lays the annotated identities over what was found.</summary>
/// <remarks>Entities that extraction missed or invented have no identity and are left out: what is measured is resolution.</remarks>
internal static class SeedIdentities
{
    private static readonly (string Property, NodeKind Kind)[] Named =
        [("persons", NodeKind.Person), ("institutions", NodeKind.Institution), ("journals", NodeKind.Journal)];

    /// <summary>Resolves the seeds.</summary>
    /// <param name="seeds">Folder of the articles with their annotations.</param>
    /// <param name="feedGold">Folder of the annotations of the feed's articles.</param>
    /// <param name="identities">Table of kind, identity, article and the entity's id in the annotation.</param>
    public static IReadOnlyList<IdentifiedEntity> Resolve(string seeds, string feedGold, string identities)
    {
        var known = File.ReadLines(identities).Skip(1).Select(line => line.Split(',')).Where(fields => fields.Length == 4)
            .ToDictionary(fields => (Article: fields[2], Id: fields[3]), fields => fields[1]);
        var extractor = new ArticleExtractor();
        var identityOf = new Dictionary<string, (string Identity, string Article, LocalEntity Entity)>(StringComparer.Ordinal);
        var articles = new List<ResolvedArticle>();
        foreach (var article in ArticleSource.Read([seeds], new ArticleSourceOptions()).OfType<ArticleRead>().Select(read => read.Article))
        {
            var facts = extractor.Extract(article);
            var sheet = SheetBuilder.Build(facts with { Article = facts.Article with { Text = article.Text } }, article);
            articles.Add(ResolvedArticle.New(Import.Resolution.Reading.ArticleReading.Of(sheet)));
            var name = Path.GetFileNameWithoutExtension(article.Path);
            var goldPath = new[] { seeds, feedGold }.Select(folder => Path.Combine(folder, name + ".json")).FirstOrDefault(File.Exists);
            if (goldPath is null) continue;
            using var gold = JsonDocument.Parse(File.ReadAllText(goldPath));
            foreach (var (entity, id) in Align(sheet, facts, gold.RootElement))
            {
                if (known.TryGetValue((name, id), out var identity)) identityOf[entity.Key] = ($"{entity.Kind}:{identity}", name, entity);
            }
        }

        return
        [
            .. Resolver.Resolve(articles, []).Articles.SelectMany(article => article.Article.Entities.Zip(article.Standings))
                .Where(entity => identityOf.ContainsKey(entity.First.Key))
                .Select(entity => (entity.Second.Cluster, Known: identityOf[entity.First.Key]))
                .Select(entity => new IdentifiedEntity(
                    entity.Known.Entity.Kind,
                    entity.Known.Article,
                    entity.Known.Entity.Name,
                    entity.Cluster,
                    entity.Known.Identity)),
        ];
    }

    private static IEnumerable<(LocalEntity Entity, string GoldId)> Align(FactSheet sheet, ArticleFacts facts, JsonElement gold)
    {
        var aligned = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (property, kind) in Named)
        {
            var golds = gold.GetProperty(property).EnumerateArray().Select(item => (Id: Text(item, "id"), Forms: Forms(item))).ToList();
            foreach (var (entity, id) in Best(
                sheet.Entities.Where(entity => entity.Kind == kind), golds, (entity, one) => FormsOf(entity).Count(one.Forms.Contains), one => one.Id))
            {
                aligned[entity.Id] = id;
                yield return (entity, id);
            }
        }

        var studies = gold.GetProperty("studies").EnumerateArray().Select((item, order) => (Id: Text(item, "id"), Order: order, Ends: Ends(item))).ToList();
        var found = facts.Studies.Select((study, order) => (study, order)).ToDictionary(one => one.study.Id, StringComparer.Ordinal);
        foreach (var pair in Best(sheet.Entities.Where(entity => entity.Kind == NodeKind.Study), studies, Overlap, one => one.Id)) yield return pair;

        // What a study is tied to says which one it is; where that is the same for two, their order does.
        int Overlap(LocalEntity entity, (string Id, int Order, HashSet<string> Ends) one)
        {
            var (study, order) = found[entity.Id];
            var shared = study.Links.Select(link => aligned.GetValueOrDefault(link.Target, "")).Distinct(StringComparer.Ordinal).Count(one.Ends.Contains);
            return shared + study.Links.Length + one.Ends.Count == 0 || shared > 0 ? (shared * 2) + (order == one.Order ? 1 : 0) : order == one.Order ? 1 : 0;
        }
    }

    private static IEnumerable<(LocalEntity Entity, string GoldId)> Best<T>(
        IEnumerable<LocalEntity> entities,
        List<T> golds,
        Func<LocalEntity, T, int> fit,
        Func<T, string> idOf)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (entity, gold, _) in entities.SelectMany(entity => golds.Select(gold => (Entity: entity, Gold: idOf(gold), Fit: fit(entity, gold))))
            .Where(pair => pair.Fit > 0).OrderByDescending(pair => pair.Fit).ThenBy(pair => pair.Entity.Key, StringComparer.Ordinal))
        {
            if (taken.Contains(entity.Key) || taken.Contains(gold)) continue;
            taken.Add(entity.Key);
            taken.Add(gold);
            yield return (entity, gold);
        }
    }

    private static IEnumerable<string> FormsOf(LocalEntity entity) =>
        entity.Mentions.Select(mention => Plain(mention.Span.Text)).Append(Plain(entity.Name)).Distinct(StringComparer.Ordinal);

    private static HashSet<string> Forms(JsonElement item) =>
        item.GetProperty("variants")
            .EnumerateArray()
            .Select(variant => Plain(variant.GetString()!))
            .Append(Plain(Text(item, "name")))
            .ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Ends(JsonElement study) =>
        study.GetProperty("institutions").EnumerateArray().Concat(study.GetProperty("people").EnumerateArray()).Append(study.GetProperty("journal"))
            .Where(end => end.ValueKind == JsonValueKind.String).Select(end => end.GetString()!).ToHashSet(StringComparer.Ordinal);

    private static string Plain(string form) =>
        form.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
        ? form[4..].ToLower(CultureInfo.InvariantCulture)
        : form.ToLower(CultureInfo.InvariantCulture);

    private static string Text(JsonElement item, string property) => item.GetProperty(property).GetString()!;
}
