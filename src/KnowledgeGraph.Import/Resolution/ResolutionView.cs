using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Import.Resolution;

/// <summary>Two local entities near the line between one and two, for a human to judge.</summary>
/// <param name="KeyA">Key of the one.</param>
/// <param name="KeyB">Key of the other.</param>
/// <param name="Joined">True where they are one entity as it stands.</param>
/// <param name="Score">Why.</param>
public sealed record DoubtfulPair(string KeyA, string KeyB, bool Joined, PairScore Score);

/// <summary>The last resolution as it is remembered, to be explained; decides nothing.</summary>
public sealed class ResolutionView
{
    private const int MostMembers = 60;
    private readonly EntityTable table;
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly ILookup<string, int> members;
    private readonly Dictionary<NodeKind, (IPairKind Kind, Dictionary<int, int> Index)> pairs = [];
    private readonly InstitutionProfiles institutions = new();
    private Dictionary<string, int>? uses;

    private ResolutionView(IEnumerable<ResolvedArticle> articles)
    {
        table = new EntityTable(articles);
        var clusters = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var entity = 0; entity < table.Count; entity++)
        {
            byKey[table[entity].Key] = entity;
            var standing = ClusterOf(entity);
            if (!clusters.TryGetValue(standing, out var cluster)) clusters[standing] = cluster = entity;
            table.Clusters[entity] = cluster;
        }

        members = Enumerable.Range(0, table.Count).ToLookup(ClusterOf, StringComparer.Ordinal);
    }

    /// <summary>Reads what a fact base remembers.</summary>
    public static ResolutionView Read(IEnumerable<(string ArticleHash, byte[] State)> states) =>
        new((states ?? throw new ArgumentNullException(nameof(states))).Select(state => StateCodec.Read(state.State)).OfType<ResolvedArticle>());

    /// <summary>Keys of the local entities of an entity, in ordinal order.</summary>
    public IReadOnlyList<string> Members(string entityId) => [.. members[entityId].Select(entity => table[entity].Key).Order(StringComparer.Ordinal)];

    /// <summary>Names that articles use for institutions or journals, each with the two-letter code of the country it is placed in, or empty.</summary>
    public IEnumerable<(string Name, string Country)> NamesOf(NodeKind kind) => table.OfKind(kind).Select(entity => table[entity].Features switch
    {
        InstitutionFeatures institution => (institution.Name, institution.Country.Length == 2 ? institution.Country : ""),
        JournalFeatures journal => (journal.Name, ""),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only institutions and journals stand in registers."),
    });

    /// <summary>Hash of the article a local entity stands in; null where it is unknown.</summary>
    public string? ArticleOf(string key) => byKey.TryGetValue(key, out var entity) ? table.Articles[table.ArticleOf(entity)].Article.Hash : null;

    /// <summary>Id of the entity a local entity belongs to; null where it is unknown.</summary>
    public string? EntityOf(string key) => byKey.TryGetValue(key, out var entity) ? ClusterOf(entity) : null;

    /// <summary>The pair of members of two lists that speaks most for one entity; null where no two can be compared.</summary>
    /// <remarks>Of longer lists the first sixty members of each are compared.</remarks>
    public DoubtfulPair? Strongest(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        DoubtfulPair? best = null;
        foreach (var a in left.Take(MostMembers))
        {
            foreach (var b in right.Take(MostMembers))
            {
                if (a == b || Explain(a, b) is not { } score) continue;
                if (best is null || Rank(score) > Rank(best.Score)) best = new DoubtfulPair(a, b, EntityOf(a) == EntityOf(b), score);
            }
        }

        return best;

        static int Rank(PairScore score) => score.Contradicts ? int.MinValue : score.Score;
    }

    /// <summary>Scores two local entities with every feature; null where they are unknown, or of kinds that are not compared.</summary>
    public PairScore? Explain(string keyA, string keyB)
    {
        if (!byKey.TryGetValue(keyA, out var a) || !byKey.TryGetValue(keyB, out var b) || table[a].Kind != table[b].Kind) return null;
        switch (table[a].Kind)
        {
            case NodeKind.Person or NodeKind.Study:
                var (kind, index) = Pairs(table[a].Kind);
                return kind is PersonPairs people
                    ? PersonScorer.Score(people[index[a]], people[index[b]], explains: true).ToScore()
                    : StudyScorer.Score(((StudyPairs)kind)[index[a]], ((StudyPairs)kind)[index[b]], explains: true).ToScore();
            case NodeKind.Institution:
                return institutions.Score(Institution(a), Institution(b), explains: true).ToScore();
            case NodeKind.Journal:
                return Profile(new JournalProfiles(), a, b);
            case NodeKind.Place:
                return Profile(new PlaceProfiles(), a, b);
            case NodeKind.Topic:
                return Profile(new TopicProfiles(), a, b);
            default:
                return null;
        }
    }

    /// <summary>Pairs of people or studies whose score lies next to the threshold, the nearest first; one for each two entities.</summary>
    /// <param name="kind">Person or Study.</param>
    /// <param name="width">How far from the threshold, in tenths of a bit.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<DoubtfulPair> Doubtful(NodeKind kind, int width, int limit)
    {
        var (pairKind, _) = Pairs(kind);
        var keys = new BlockKeys();
        for (var i = 0; i < pairKind.Entities.Count; i++) pairKind.AddBlocks(i, keys);

        // Within one entity the pairs that hold it together are stronger than the doubtful ones; only what stands apart, or hangs by one pair, is asked.
        var strongest = new Dictionary<(int, int), ScoredPair>();
        bool IsWanted(int left, int right) => table.Clusters[pairKind.Entities[left]] != table.Clusters[pairKind.Entities[right]] || members[ClusterOf(pairKind.Entities[left])].Take(3).Count() == 2;
        var alike = new LikenessIndex(pairKind, pairKind.Entities.Count).Pairs().Where(pair => IsWanted((int)(pair >> 32), (int)(uint)pair));
        foreach (var (left, right) in CandidatePairs.Of(keys, IsWanted, pairKind.DayOf, alike: alike))
        {
            var score = pairKind.Score(left, right);
            if (score == int.MinValue) continue;
            var (a, b) = (table.Clusters[pairKind.Entities[left]], table.Clusters[pairKind.Entities[right]]);
            var both = a < b ? (a, b) : (b, a);
            if (!strongest.TryGetValue(both, out var known) || score > known.Score) strongest[both] = new ScoredPair(left, right, score);
        }

        return
        [
            .. strongest.Values.Where(pair => Math.Abs(pair.Score - PairScore.Threshold) <= width)
                .Select(pair => (pair, A: table[pairKind.Entities[pair.Left]].Key, B: table[pairKind.Entities[pair.Right]].Key))
                .OrderBy(found => Math.Abs(found.pair.Score - PairScore.Threshold)).ThenBy(found => found.A, StringComparer.Ordinal).ThenBy(found => found.B, StringComparer.Ordinal)
                .Take(limit)
                .Select(found => new DoubtfulPair(found.A, found.B, EntityOf(found.A) == EntityOf(found.B), Explain(found.A, found.B)!)),
        ];
    }

    private InstitutionProfile Institution(int entity)
    {
        uses ??= table.OfKind(NodeKind.Institution).GroupBy(one => institutions.Read(table, one).Name.Key, StringComparer.Ordinal).ToDictionary(name => name.Key, name => name.Sum(table.UsesOf), StringComparer.Ordinal);
        var profile = institutions.Read(table, entity);
        return profile with { Uses = uses[profile.Name.Key] };
    }

    private PairScore Profile<T>(IProfiles<T> kind, int a, int b) => kind.Score(kind.Read(table, a), kind.Read(table, b), explains: true).ToScore();

    private (IPairKind Kind, Dictionary<int, int> Index) Pairs(NodeKind kind)
    {
        if (pairs.TryGetValue(kind, out var found)) return found;
        IPairKind made = kind == NodeKind.Person ? new PersonPairs(table) : new StudyPairs(table);
        return pairs[kind] = (made, made.Entities.Select((entity, position) => (entity, position)).ToDictionary(one => one.entity, one => one.position));
    }

    private string ClusterOf(int entity) => table.StandingOf(entity)?.Cluster ?? table[entity].Key;
}
