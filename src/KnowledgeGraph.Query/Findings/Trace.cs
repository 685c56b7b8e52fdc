using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Findings;

/// <summary>One station of a finding on its way from the journal to the headline.</summary>
/// <param name="Claim">The claim as worded here.</param>
/// <param name="Article">The article it stands in; null where the graph does not have it.</param>
/// <param name="Outlet">Who published the article, where known.</param>
/// <param name="Published">When, where known.</param>
/// <param name="Sources">Who states or found it.</param>
/// <param name="Wording">How it stands to the claim that was asked for: same, hedged, surer, may contradict, or the empty text for that claim itself.</param>
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

    // Links of a lower score say "about the same result": a chain of them ends with another finding.
    private const double SurelySame = 0.7;

    /// <summary>Gathers the wordings of a claim's finding: what is linked to the claim itself, and what chains of surely the same words (SAME_AS from 0.7) lead to.</summary>
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

    private static Dictionary<string, string> Follow(LoadedGraph graph, string claimId)
    {
        var reached = new Dictionary<string, string>(StringComparer.Ordinal) { [claimId] = "" };
        foreach (var (edge, other) in LinksOf(graph, claimId)) reached.TryAdd(other, WordingOf(edge, other));
        var queue = new Queue<string>([claimId]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { claimId };
        while (queue.TryDequeue(out var claim))
        {
            foreach (var (edge, other) in LinksOf(graph, claim))
            {
                if (edge.Kind != RelationKind.SameAs || ScoreOf(edge) < SurelySame || !seen.Add(other)) continue;
                reached.TryAdd(other, WordingBeside(graph, claimId, other));
                queue.Enqueue(other);
            }
        }

        return reached;
    }

    private static IEnumerable<(GraphEdge Edge, string Other)> LinksOf(LoadedGraph graph, string claim) =>
        graph.EdgesOf(claim).Where(edge => Wordings.Contains(edge.Kind)).Select(edge => (edge, edge.From == claim ? edge.To : edge.From));

    private static double ScoreOf(GraphEdge edge) => edge.Properties.TryGetValue("score", out var score) && score.Type == Core.Graph.ValueType.Real ? score.AsReal : 0;

    private static string WordingOf(GraphEdge edge, string other) => edge.Kind switch
    {
        RelationKind.SameAs => "same",
        RelationKind.Hedges => edge.From == other ? "hedged" : "surer",
        RelationKind.Strengthens => edge.From == other ? "surer" : "hedged",
        _ => "may contradict",
    };

    // Two wordings that nothing links are set side by side by how surely they say it.
    private static string WordingBeside(LoadedGraph graph, string asked, string other)
    {
        var (one, two) = (SurenessOf(graph, asked), SurenessOf(graph, other));
        return one is null || two is null || one == two ? "same" : two < one ? "hedged" : "surer";
    }

    private static int? SurenessOf(LoadedGraph graph, string claim) =>
        graph.Find(claim) is { } node && node.Properties.TryGetValue("certainty", out var certainty)
            ? certainty.ToString() switch { Certainties.Possible => 0, Certainties.Probable => 1, Certainties.Asserted or Certainties.Denied => 2, _ => null }
            : null;

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
