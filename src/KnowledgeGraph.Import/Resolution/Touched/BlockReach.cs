using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Copies;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>Which articles share blocks with studies and people that are resolved again, and which clusters pairs lead to from them.</summary>
/// <param name="index">Finds articles by keys.</param>
/// <param name="known">What was read so far, by hash; null for articles that are gone.</param>
/// <param name="remembered">Gives articles to be looked at.</param>
/// <param name="judged">Keys of the entities that people have judged.</param>
internal sealed class BlockReach(BlockIndex index, IReadOnlyDictionary<string, ResolvedArticle?> known, RememberedArticles remembered, IReadOnlySet<string> judged)
{
    private readonly HashSet<ulong> asked = [];
    private readonly HashSet<string> studiesAsked = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<string>> rows = [];

    /// <summary>Adds the articles that are to be read.</summary>
    /// <param name="articles">What was read so far, as it was resolved last.</param>
    /// <param name="active">Clusters whose members are resolved again.</param>
    /// <param name="found">Takes up hashes of articles.</param>
    /// <param name="met">Takes up the clusters that pairs lead to.</param>
    public void Add(IReadOnlyCollection<ResolvedArticle> articles, IReadOnlySet<string> active, HashSet<string> found, Action<string> met)
    {
        var table = LastingKeys.Table(articles);
        bool IsActive(int entity) => active.Contains(table.StandingOf(entity)!.Value.Cluster);
        var people = new PersonPairs(table, table.Find(judged).Values.ToHashSet());
        var studies = new StudyPairs(table);
        found.UnionWith(Ask(LastingKeys.OfBlocks(people, IsActive).Select(block => block.Key)));
        for (var i = 0; i < people.Entities.Count; i++)
        {
            if (IsActive(people.Entities[i]) && people.OutletTells(i) && LastingKeys.OfByline(people[i].Features) is { } row) AddRow(row, found);
        }

        AddMet(table, people, PairScore.Threshold, IsActive, met);
        AddMet(table, studies, StudyPairs.LeastScore, IsActive, met);
        AddStudies([.. articles.Where(article => HasActiveStudy(article, active))], Ask(LastingKeys.OfBlocks(studies, IsActive).Select(block => block.Key)), found);
        AddStories([.. articles.Where(article => known[article.Article.Hash]!.Standings.IsDefault)], found);
    }

    /// <summary>Adds the articles whose findings may be linked with those of some articles, whatever study they tell of.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="found">Takes up hashes of articles.</param>
    public void AddFindings(IEnumerable<ComparedArticle> articles, HashSet<string> found) => found.UnionWith(Ask(articles.SelectMany(LastingKeys.OfFindingsIn)));

    /// <summary>Adds the articles that people of a name share with an institution; they may tell what an acronym means.</summary>
    /// <param name="people">Names of people with ids of institutions.</param>
    /// <param name="found">Takes up hashes of articles.</param>
    public void AddWitnesses(IEnumerable<(NamedPerson Name, string Institution)> people, HashSet<string> found) => found.UnionWith(Ask(people.Select(person => LastingKeys.OfPersonAt(person.Name, person.Institution))));

    private List<string> Ask(IEnumerable<ulong> keys) => [.. index.Find(keys.Where(asked.Add).ToList()).Where(hash => !known.ContainsKey(hash))];

    private static void AddMet(EntityTable table, IPairKind kind, int threshold, Func<int, bool> isActive, Action<string> met)
    {
        bool[] open = [.. kind.Entities.Select(isActive)];
        foreach (var pair in new ScoredPairs(kind, threshold).With(open, (left, right) => open[left] != open[right]))
        {
            met(table.StandingOf(kind.Entities[open[pair.Left] ? pair.Right : pair.Left])!.Value.Cluster);
        }
    }

    // Many studies lie near in time or share a number, few of them score: digests are scored before whole articles are taken in.
    private void AddStudies(List<ResolvedArticle> articles, List<string> sharing, HashSet<string> found)
    {
        var fresh = articles.Where(article => studiesAsked.Add(article.Article.Hash)).ToList();
        if (fresh.Count == 0 && sharing.Count == 0) return;
        var opened = (sharing.Count == 0 ? fresh : articles).Select(StudyDigests.Of).OfType<ResolvedArticle>().ToDictionary(digest => digest.Article.Hash, StringComparer.Ordinal);
        var days = fresh.Select(article => article.Article.Published?.DayNumber ?? 0).ToHashSet();
        var others = index.Studies(days).Concat(remembered.Of(sharing).Select(StudyDigests.Of).OfType<ResolvedArticle>()).Where(digest => !known.ContainsKey(digest.Article.Hash));
        var table = LastingKeys.Table(others.DistinctBy(digest => digest.Article.Hash).Concat(opened.Values));
        var studies = new StudyPairs(table);
        var pairs = new ScoredPairs(studies, StudyPairs.LeastScore);
        bool[] open = [.. Enumerable.Range(0, studies.Entities.Count).Select(node => opened.ContainsKey(HashOf(node)))];
        var linked = pairs.With(open, (left, right) => open[left] != open[right]).Select(pair => open[pair.Left] ? pair.Right : pair.Left).ToList();
        // What is linked will most likely be opened in turn, with its cluster: its own neighbours are found in the same walk, all of them where all studies are at hand.
        var clusters = linked.Select(ClusterOf).ToHashSet(StringComparer.Ordinal);
        bool[] next = [.. Enumerable.Range(0, open.Length).Select(node => !open[node] && clusters.Contains(ClusterOf(node)))];
        var reached = Enumerable.Range(0, open.Length).Where(node => next[node]).ToList();
        foreach (var pair in pairs.With(next, (left, right) => next[left] != next[right] && !open[left] && !open[right])) linked.Add(next[pair.Left] ? pair.Right : pair.Left);
        foreach (var node in reached.Concat(linked)) found.Add(HashOf(node));
        if (days.Contains(0)) studiesAsked.UnionWith(reached.Select(HashOf));

        string ClusterOf(int node) => table.StandingOf(studies.Entities[node])!.Value.Cluster;
        string HashOf(int node) => table.Articles[table.ArticleOf(studies.Entities[node])].Article.Hash;
    }

    private void AddStories(List<ResolvedArticle> articles, HashSet<string> found)
    {
        foreach (var other in remembered.Of(Ask(articles.SelectMany(article => LastingKeys.OfSketch(article.Article.Sketch)))))
        {
            if (articles.Exists(article => TextSketch.Similarity(article.Article.Sketch, other.Article.Sketch) >= CopyGroups.Threshold)) found.Add(other.Article.Hash);
        }
    }

    private static bool HasActiveStudy(ResolvedArticle article, IReadOnlySet<string> active)
    {
        for (var i = 0; i < article.Standings.Length; i++)
        {
            if (article.Article.Entities[i].Kind == NodeKind.Study && active.Contains(article.Standings[i].Cluster)) return true;
        }

        return false;
    }

    // Where equal bylines are one person by that alone, the first one that is still in the row stands for all.
    private void AddRow(ulong row, HashSet<string> found)
    {
        if (!rows.TryGetValue(row, out var articles)) rows[row] = articles = [.. index.Find(row)];
        foreach (var hash in articles)
        {
            if (!known.TryGetValue(hash, out var article)) found.Add(hash);
            else if (article is null || !StandsIn(article, row)) continue;
            return;
        }
    }

    private static bool StandsIn(ResolvedArticle article, ulong row) =>
        article.Article.Entities.Any(entity => entity.Features is PersonFeatures person && LastingKeys.OfByline(person) == row);
}
