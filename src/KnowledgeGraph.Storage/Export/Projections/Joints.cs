using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Storage.Export.Projections;

/// <summary>What ties two nodes of a projection: the things they share, and the sentences that say so.</summary>
internal sealed class Tie
{
    /// <summary>Ids of what is shared.</summary>
    public SortedSet<string> Through { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of sentences.</summary>
    public SortedSet<string> Evidence { get; } = new(StringComparer.Ordinal);

    /// <summary>The confidence of the surest of the shared things, which is that of its weaker side.</summary>
    public double Confidence { get; private set; }

    /// <summary>Adds one shared thing.</summary>
    public void Add(string through, GraphEdge one, GraphEdge other)
    {
        Through.Add(through);
        Evidence.UnionWith(one.Provenance?.Evidence ?? []);
        Evidence.UnionWith(other.Provenance?.Evidence ?? []);
        Confidence = Math.Max(Confidence, Math.Min(one.Provenance?.Confidence ?? 1, other.Provenance?.Confidence ?? 1));
    }
}

/// <summary>The relationships that projections are made of, as one reading of the graph gives them.</summary>
internal sealed class Joints
{
    private static readonly string Person = GraphSchema.IdPrefix(NodeKind.Person) + ":";
    private static readonly string Institution = GraphSchema.IdPrefix(NodeKind.Institution) + ":";

    private readonly Dictionary<string, string> articleOfClaim = new(StringComparer.Ordinal);
    private readonly List<GraphEdge> stated = [];
    private readonly List<GraphEdge> affiliated = [];
    private readonly List<GraphEdge> conducted = [];
    private readonly List<GraphEdge> found = [];
    private readonly List<GraphEdge> about = [];

    /// <summary>Order of ties: by start, then by end.</summary>
    public static Comparer<(string From, string To)> ByEnds { get; } = Comparer<(string From, string To)>.Create(
        (a, b) => string.CompareOrdinal(a.From, b.From) is var from and not 0 ? from : string.CompareOrdinal(a.To, b.To));

    /// <summary>Authorships by study.</summary>
    public SortedDictionary<string, List<GraphEdge>> AuthorsByStudy { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads what projections need.</summary>
    public static async Task<Joints> ReadAsync(IGraphReader graph, CancellationToken cancellation)
    {
        var joints = new Joints();
        await foreach (var node in graph.NodesAsync(cancellation).ConfigureAwait(false))
        {
            if (node.Kind == NodeKind.Claim && node.Properties.TryGetValue("article", out var article)) joints.articleOfClaim[node.Id] = article.ToString();
        }

        await foreach (var edge in graph.EdgesAsync(cancellation).ConfigureAwait(false)) joints.Add(edge);
        return joints;
    }

    /// <summary>Statements of persons by the article they stand in.</summary>
    public SortedDictionary<string, List<GraphEdge>> SpeakersByArticle()
    {
        var groups = new SortedDictionary<string, List<GraphEdge>>(StringComparer.Ordinal);
        foreach (var edge in stated)
        {
            if (edge.From.StartsWith(Person, StringComparison.Ordinal)
                && articleOfClaim.TryGetValue(edge.To, out var article)) Group(groups, article).Add(edge);
        }

        return groups;
    }

    /// <summary>Every claim about a topic that comes from an institution: by itself, by somebody affiliated with it, or by a study conducted there.</summary>
    public IEnumerable<(string Institution, string Topic, string Claim, GraphEdge Edge)> InstitutionTopics()
    {
        var homes = affiliated.Concat(conducted).Where(edge => IsInstitution(edge.To)).ToLookup(edge => edge.From, edge => edge.To, StringComparer.Ordinal);
        var topics = about.ToLookup(edge => edge.From, StringComparer.Ordinal);
        foreach (var source in stated.Concat(found))
        {
            var institutions = IsInstitution(source.From) ? [source.From] : homes[source.From];
            foreach (var institution in institutions)
            {
                foreach (var topic in topics[source.To]) yield return (institution, topic.To, source.To, source);
            }
        }
    }

    /// <summary>The tie between two nodes, made where it is the first.</summary>
    public static Tie TieOf(SortedDictionary<(string From, string To), Tie> ties, string from, string to)
    {
        if (!ties.TryGetValue((from, to), out var tie)) ties[(from, to)] = tie = new Tie();
        return tie;
    }

    private void Add(GraphEdge edge)
    {
        switch (edge.Kind)
        {
            case RelationKind.Authored:
                Group(AuthorsByStudy, edge.To).Add(edge);
                break;
            case RelationKind.Stated:
                stated.Add(edge);
                break;
            case RelationKind.AffiliatedWith:
                affiliated.Add(edge);
                break;
            case RelationKind.ConductedAt:
                conducted.Add(edge);
                break;
            case RelationKind.Found:
                found.Add(edge);
                break;
            case RelationKind.About:
                about.Add(edge);
                break;
        }
    }

    private static bool IsInstitution(string id) => id.StartsWith(Institution, StringComparison.Ordinal);

    private static List<GraphEdge> Group(SortedDictionary<string, List<GraphEdge>> groups, string key)
    {
        if (!groups.TryGetValue(key, out var group)) groups[key] = group = [];
        return group;
    }
}
