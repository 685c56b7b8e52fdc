using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Findings;

/// <summary>One station of a finding on its way from the journal to the headline.</summary>
/// <param name="Claim">The claim as worded here.</param>
/// <param name="Article">The article it stands in; null where the graph does not have it.</param>
/// <param name="Outlet">Who published the article, where known.</param>
/// <param name="Published">When, where known.</param>
/// <param name="Sources">Who states or found it.</param>
/// <param name="Wording">How it stands to the wording it was first reached by: same, hedged, surer, may contradict, or the empty text for the claim that was asked for.</param>
public sealed record TraceStation(
    GraphNode Claim, GraphNode? Article, string Outlet, DateOnly? Published, ImmutableArray<GraphNode> Sources, string Wording)
{
    /// <summary>Certainty as the claim words it: asserted, probable, possible, denied.</summary>
    public string Certainty => Claim.Properties.TryGetValue("certainty", out var certainty) ? certainty.ToString() : "";

    /// <summary>Strength of the causal wording, where told.</summary>
    public string Strength => Claim.Properties.TryGetValue("strength", out var strength) ? strength.ToString() : "";
}

/// <summary>A finding's whole way.</summary>
/// <param name="Studies">The studies that found it.</param>
/// <param name="Journals">Where they were published.</param>
/// <param name="Stations">Its wordings, oldest first; those without a date last.</param>
/// <param name="Edges">The relationships that make up the way.</param>
public sealed record TraceAnswer(
    ImmutableArray<GraphNode> Studies,
    ImmutableArray<GraphNode> Journals,
    ImmutableArray<TraceStation> Stations,
    ImmutableArray<GraphEdge> Edges)
{
    /// <summary>The way as a graph of its own.</summary>
    public MemoryGraph AsGraph() => new(
        Studies.Concat(Journals)
            .Concat(Stations.SelectMany(station => station.Sources.Append(station.Claim)))
            .Concat(Stations.Select(station => station.Article).OfType<GraphNode>()),
        Edges);
}

/// <summary>Who stated a finding, in which words, with what certainty, in which article.</summary>
public static class Trace
{
    private static readonly ImmutableArray<RelationKind> Wordings =
        [RelationKind.SameAs, RelationKind.Hedges, RelationKind.Strengthens, RelationKind.Contradicts];

    /// <summary>Follows a claim to all its wordings.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="claimId">Id of one of the wordings.</param>
    public static TraceAnswer Of(LoadedGraph graph, string claimId)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var wordings = Follow(graph, claimId);
        var stations = wordings.Select(pair => Station(graph, pair.Key, pair.Value))
            .OrderBy(station => station.Published ?? DateOnly.MaxValue)
                .ThenBy(station => station.Article?.Id, StringComparer.Ordinal)
                .ThenBy(station => station.Claim.Id, StringComparer.Ordinal)
                .ToImmutableArray();
        var studies = stations.SelectMany(station => station.Sources)
            .Where(source => source.Kind == NodeKind.Study)
            .DistinctBy(study => study.Id, StringComparer.Ordinal)
            .OrderBy(study => study.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        var publications = studies.SelectMany(study => graph.EdgesOf(study.Id)).Where(edge => edge.Kind == RelationKind.PublishedIn).ToList();
        var journals = publications.Select(edge => graph.Find(edge.To)!).DistinctBy(journal => journal.Id, StringComparer.Ordinal).ToImmutableArray();
        var ids = stations.SelectMany(station => station.Sources.Append(station.Claim))
            .Concat(journals)
            .Concat(stations.Select(station => station.Article).OfType<GraphNode>())
            .Select(node => node.Id)
            .ToHashSet(StringComparer.Ordinal);
        return new TraceAnswer(studies, journals, stations, graph.Among(ids));
    }

    // Breadth first over the relationships between wordings; each is named by the one it was first reached by.
    private static Dictionary<string, string> Follow(LoadedGraph graph, string claimId)
    {
        var reached = new Dictionary<string, string>(StringComparer.Ordinal) { [claimId] = "" };
        var queue = new Queue<string>([claimId]);
        while (queue.TryDequeue(out var claim))
        {
            foreach (var edge in graph.EdgesOf(claim))
            {
                if (!Wordings.Contains(edge.Kind)) continue;
                var other = edge.From == claim ? edge.To : edge.From;
                if (!reached.TryAdd(other, WordingOf(edge, other))) continue;
                if (edge.Kind != RelationKind.Contradicts) queue.Enqueue(other);
            }
        }

        return reached;
    }

    private static string WordingOf(GraphEdge edge, string other) => edge.Kind switch
    {
        RelationKind.SameAs => "same",
        RelationKind.Hedges => edge.From == other ? "hedged" : "surer",
        RelationKind.Strengthens => edge.From == other ? "surer" : "hedged",
        _ => "may contradict",
    };

    private static TraceStation Station(LoadedGraph graph, string id, string wording)
    {
        var claim = graph.Nodes[graph.PlaceOf(id)];
        var stated = graph.EdgesOf(id).Where(edge => edge.To == id && edge.Kind is RelationKind.Stated or RelationKind.Found).ToList();
        var article = claim.Properties.TryGetValue("article", out var articleId) ? graph.Find(articleId.ToString()) : null;
        DateOnly? published = claim.Properties.TryGetValue("published", out var day) && day.Type == Core.Graph.ValueType.Date ? day.AsDate : null;
        return new TraceStation(
            claim,
            article,
            article is null ? "" : OutletOf(graph, article),
            published,
            [.. stated.Select(edge => graph.Find(edge.From)!).DistinctBy(source => source.Id, StringComparer.Ordinal)],
            wording);
    }

    private static string OutletOf(LoadedGraph graph, GraphNode article) =>
        article.Properties.TryGetValue("publisher", out var publisher) ? publisher.ToString()
        : string.Join(", ", graph.EdgesOf(article.Id).Where(edge => edge.Kind == RelationKind.PublishedBy).Select(edge => graph.Find(edge.To)!.Name));
}
