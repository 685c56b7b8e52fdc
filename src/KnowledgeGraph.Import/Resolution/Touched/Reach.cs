using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>Which articles have to be read too, after those at hand were resolved: all that the outcome hangs on, or that changes by it.</summary>
/// <remarks>Nothing is asked twice; once nothing more is found the outcome is that of a resolution of all articles.</remarks>
/// <param name="index">Finds articles by keys.</param>
/// <param name="store">Finds articles by what they belong to.</param>
/// <param name="known">What was read so far, by hash; null for articles that are gone.</param>
/// <param name="remembered">Gives articles to be looked at.</param>
/// <param name="judged">Keys of the entities that people have judged.</param>
internal sealed class Reach(BlockIndex index, IResolutionIndex store, IReadOnlyDictionary<string, ResolvedArticle?> known, RememberedArticles remembered, IReadOnlySet<string> judged)
{
    private readonly BlockReach blocks = new(index, known, remembered, judged);
    private readonly AcronymReach acronyms = new();
    private readonly HashSet<string> clustersAsked = new(StringComparer.Ordinal);
    private readonly HashSet<string> entitiesAsked = new(StringComparer.Ordinal);
    private readonly HashSet<string> storiesAsked = new(StringComparer.Ordinal);

    /// <summary>Hashes of articles to be read.</summary>
    /// <param name="forms">The forms in use, before the resolution.</param>
    /// <param name="result">The outcome so far, the forms included.</param>
    public HashSet<string> Of(ResolvedArticle forms, ResolutionResult result)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var pairs = result.Articles.Select(after => (Before: after.Article.Hash.Length == 0 ? forms : known[after.Article.Hash]!, After: after)).ToList();
        var shifts = new ClusterShifts(pairs, static kind => kind != NodeKind.Claim);
        var evidence = new ClusterShifts(pairs, static kind => kind is not (NodeKind.Claim or NodeKind.Person));
        var opened = pairs.Where(pair => pair.Before.Standings.IsDefault || evidence.Touches(pair.Before, pair.After)).Select(pair => pair.After.Article.Hash).ToHashSet(StringComparer.Ordinal);
        foreach (var (before, after) in pairs)
        {
            AddRenamed(before, after, shifts, found);
            AddStudies(before, after, opened.Contains(after.Article.Hash), found);
            AddStory(before, after, found);
        }

        blocks.AddWitnesses(acronyms.Of(pairs), found);
        blocks.AddFindings(pairs.Where(pair => opened.Contains(pair.After.Article.Hash)).Select(pair => pair.After.Article), found);

        // Of studies and people: what is in a cluster with something new or changed, and the clusters that pairs lead to from there.
        var active = Active(pairs, opened);
        foreach (var (before, after) in pairs)
        {
            for (var i = 0; i < after.Standings.Length; i++)
            {
                if (after.Article.Entities[i].Kind is not (NodeKind.Study or NodeKind.Person) || !active.Contains(after.Standings[i].Cluster)) continue;
                AddWhole(after.Standings[i].Cluster, found);
                if (!before.Standings.IsDefault) AddWhole(before.Standings[i].Cluster, found);
            }
        }

        blocks.Add([.. pairs.Select(pair => pair.After).Where(article => article.Article.Hash.Length > 0)], active, found, cluster => AddWhole(cluster, found));
        found.ExceptWith(known.Keys);
        return found;
    }

    private static HashSet<string> Active(List<(ResolvedArticle Before, ResolvedArticle After)> pairs, HashSet<string> opened)
    {
        var active = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (before, after) in pairs)
        {
            var isOpened = opened.Contains(after.Article.Hash);
            for (var i = 0; i < after.Standings.Length; i++)
            {
                if (after.Article.Entities[i].Kind is NodeKind.Study or NodeKind.Person && (isOpened || before.Standings[i] != after.Standings[i])) active.Add(after.Standings[i].Cluster);
            }
        }

        return active;
    }

    // Whatever takes another name, parts or comes together changes in every article that holds a member.
    private void AddRenamed(ResolvedArticle before, ResolvedArticle after, ClusterShifts shifts, HashSet<string> found)
    {
        if (before.Standings.IsDefault) return;
        for (var i = 0; i < after.Standings.Length; i++)
        {
            var kind = after.Article.Entities[i].Kind;
            var (once, now) = (before.Standings[i].Cluster, after.Standings[i].Cluster);
            if (kind != NodeKind.Claim && (once != now || shifts.IsShift(once, now))) AddArticlesWith(once, found);
        }
    }

    // Claims are linked with all others on their study.
    private void AddStudies(ResolvedArticle before, ResolvedArticle after, bool isOpened, HashSet<string> found)
    {
        for (var i = 0; isOpened && i < after.Standings.Length; i++)
        {
            if (after.Article.Entities[i].Kind != NodeKind.Study) continue;
            AddArticlesWith(after.Standings[i].Cluster, found);
            if (!before.Standings.IsDefault) AddArticlesWith(before.Standings[i].Cluster, found);
        }
    }

    private void AddWhole(string cluster, HashSet<string> found)
    {
        if (!clustersAsked.Add(cluster)) return;
        found.UnionWith(index.Find(LastingKeys.OfCluster(cluster)));
        // One of a row of bylines that is not read may name the cluster.
        if (store.ArticleHolding(GraphIds.KeyOf(cluster)) is { } holder) found.Add(holder);
    }

    private void AddArticlesWith(string entity, HashSet<string> found)
    {
        if (entitiesAsked.Add(entity)) found.UnionWith(store.ArticlesWith(entity));
    }

    private void AddStory(ResolvedArticle before, ResolvedArticle after, HashSet<string> found)
    {
        if (after.Article.Sketch.IsEmpty || (!before.Standings.IsDefault && before.CopyOf == after.CopyOf)) return;
        string?[] originals = [before.CopyOf, after.CopyOf, after.Article.Hash];
        foreach (var original in originals.OfType<string>().Where(storiesAsked.Add)) found.UnionWith(store.Story(original));
    }
}
