using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Copies;
using KnowledgeGraph.Import.Resolution.Judgements;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Import.Resolution;

/// <summary>Decides which entities of different articles are one. A pure function; the order of articles and verdicts does not matter.</summary>
public static class Resolver
{
    /// <summary>Resolves all articles, or only what has changed where articles bring their old standings.</summary>
    /// <param name="articles">Every article of the store, of distinct hashes. Those without standings are new or changed; the outcome is the same as if all were new.</param>
    /// <param name="verdicts">Human judgements that stand.</param>
    /// <param name="gone">
    /// What is no longer so since the last resolution: forgotten articles and the old versions of changed ones, with their standings.
    /// </param>
    /// <param name="formerVerdicts">The verdicts of the last resolution.</param>
    /// <exception cref="ArgumentException">Two articles have one hash.</exception>
    public static ResolutionResult Resolve(
        IEnumerable<ResolvedArticle> articles,
        IReadOnlyCollection<Verdict> verdicts,
        IReadOnlyCollection<ResolvedArticle>? gone = null,
        IReadOnlyCollection<Verdict>? formerVerdicts = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(verdicts);
        return Resolve(articles, verdicts, gone ?? [], formerVerdicts ?? [], forms: null);
    }

    /// <summary>Resolves some articles of a store and the forms that stand for all: a cluster keeps the name that an article not at hand gives it.</summary>
    /// <param name="articles">The articles; see <see cref="Resolve(IEnumerable{ResolvedArticle}, IReadOnlyCollection{Verdict}, IReadOnlyCollection{ResolvedArticle}?, IReadOnlyCollection{Verdict}?)"/>.</param>
    /// <param name="verdicts">Human judgements, the same as at the last resolution.</param>
    /// <param name="forms">How forms came together in the last round, if there was one with fewer articles.</param>
    internal static ResolutionResult ResolvePart(IEnumerable<ResolvedArticle> articles, IReadOnlyCollection<Verdict> verdicts, FormClusters forms) => Resolve(articles, verdicts, [], verdicts, forms);

    private static ResolutionResult Resolve(
        IEnumerable<ResolvedArticle> articles,
        IReadOnlyCollection<Verdict> verdicts,
        IReadOnlyCollection<ResolvedArticle> gone,
        IReadOnlyCollection<Verdict> formerVerdicts,
        FormClusters? forms)
    {
        var table = new EntityTable(articles);
        var judged = table.Find(verdicts.Concat(formerVerdicts).SelectMany(verdict => new[] { verdict.KeyA, verdict.KeyB }));
        var found = EntityVerdict.Find(judged, table, verdicts);
        var touched = Touched(table, judged, verdicts, gone, formerVerdicts);
        List<EntityVerdict> Of(NodeKind kind) => [.. found.Where(verdict => table[verdict.Left].Kind == kind)];

        // What asks nothing of one another is resolved side by side; names of people are worked out by one of them at a time.
        IReadOnlyDictionary<string, string>? copies = null;
        ImmutableArray<ClaimLink> claims = [];
        Parallel.Invoke(
            () => ProfileStage.Run(table, new InstitutionProfiles(), Of(NodeKind.Institution), forms),
            () => ProfileStage.Run(table, new JournalProfiles(), Of(NodeKind.Journal), forms),
            () => ProfileStage.Run(table, new PlaceProfiles(), Of(NodeKind.Place), forms),
            () => ProfileStage.Run(table, new TopicProfiles(), Of(NodeKind.Topic), forms),
            () => copies = CopyGroups.Of([.. table.Articles.Select(article => article.Article)]));
        PairStage.Run(table, NodeKind.Study, static (table, _) => new StudyPairs(table), Of(NodeKind.Study), touched, StudyPairs.LeastScore);
        // People and claims are resolved at once: no other stage needs as much, so that what studies left goes first.
        StageMemory.GiveBack(table.Articles.Length);
        Parallel.Invoke(
            () => PairStage.Run(table, NodeKind.Person, static (table, judged) => new PersonPairs(table, judged), Of(NodeKind.Person), touched, PairScore.Threshold),
            () => claims = ClaimLinks.Of(table));
        return Standings.Result(table, copies!, claims, isPart: forms is not null);
    }

    // Clusters that have lost a member, and those of entities whose verdicts are not what they were.
    private static HashSet<string> Touched(EntityTable table, Dictionary<string, int> judged, IReadOnlyCollection<Verdict> verdicts, IReadOnlyCollection<ResolvedArticle> gone, IReadOnlyCollection<Verdict> formerVerdicts)
    {
        var touched = gone.Where(article => !article.Standings.IsDefault)
            .SelectMany(article => article.Standings.Where((_, position) => article.Article.Entities[position].Kind is NodeKind.Study or NodeKind.Person))
            .Select(standing => standing.Cluster)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var key in verdicts.Except(formerVerdicts).Concat(formerVerdicts.Except(verdicts)).SelectMany(verdict => new[] { verdict.KeyA, verdict.KeyB }))
        {
            if (judged.TryGetValue(key, out var entity) && table[entity].Kind is NodeKind.Study or NodeKind.Person && table.StandingOf(entity) is { } standing) touched.Add(standing.Cluster);
        }

        return touched;
    }
}
