using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;
using KnowledgeGraph.Query.Walking;

namespace KnowledgeGraph.Query.Findings;

/// <summary>How near an expert stands to a study's authors.</summary>
public enum Nearness
{
    /// <summary>The expert is one of the authors.</summary>
    SameTeam,

    /// <summary>An author and the expert share an institution.</summary>
    SameInstitution,

    /// <summary>An author and the expert share another study.</summary>
    JointStudy,

    /// <summary>Only a longer way of institutions and studies ties them.</summary>
    Distant,

    /// <summary>Nothing in the graph ties them.</summary>
    None,
}

/// <summary>One expert's standing.</summary>
/// <param name="Study">The study commented on.</param>
/// <param name="Expert">Who comments: a person or an institution.</param>
/// <param name="Nearness">The nearest tie.</param>
/// <param name="Ties">The ties of that nearness, the surest first; empty where there is none.</param>
/// <param name="Confidence">
/// Confidence, 0 to 1, of what the verdict rests on: the surest of the ties, with the authorship (or the place of the study) at its end; 1 where nothing ties the expert.
/// </param>
public sealed record ExpertStanding(GraphNode Study, GraphNode Expert, Nearness Nearness, ImmutableArray<GraphPath> Ties, double Confidence)
{
    private const double Sure = 0.9;

    /// <summary>True where nothing near ties the expert to the authors, as far as the graph knows.</summary>
    public bool IsIndependent => Nearness is Nearness.None or Nearness.Distant;

    /// <summary>The verdict in words, with its confidence where that leaves doubt.</summary>
    public string Verdict => Nearness switch
    {
        Nearness.SameTeam => $"one of the authors{Doubt}",
        Nearness.SameInstitution => $"tied through {Middles()} (same institution){Doubt}",
        Nearness.JointStudy => $"tied through {Middles()} (joint study){Doubt}",
        Nearness.Distant => $"independent as far as this graph knows; the nearest tie has {Ties[0].Length} steps",
        _ => "independent as far as this graph knows",
    };

    private string Doubt => Confidence >= Sure ? "" : string.Create(CultureInfo.InvariantCulture, $", if what it rests on is right ({Confidence:0.00})");

    private string Middles() => string.Join(", ", Ties.Select(tie => tie.Nodes[tie.Nodes.Length / 2].Name).Distinct(StringComparer.Ordinal));
}

/// <summary>Whether those who comment on a study are independent of those who made it.</summary>
public static class Independence
{
    private const int LongestTie = 4;

    private static readonly ImmutableArray<RelationKind> Ties =
        [RelationKind.AffiliatedWith, RelationKind.Authored, RelationKind.ConductedAt, RelationKind.PartOf];

    /// <summary>The studies that a study's or a claim's id stands for: for a claim those that found it, else those its speakers made or commented on.</summary>
    public static ImmutableArray<GraphNode> StudiesOf(LoadedGraph graph, string id)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (graph.Find(id) is not { } node) return [];
        if (node.Kind == NodeKind.Study) return [node];
        var sources = graph.EdgesOf(id)
            .Where(edge => edge.To == id && edge.Kind is RelationKind.Found or RelationKind.Stated)
            .Select(edge => graph.Find(edge.From)!)
            .ToList();
        var found = sources.Where(source => source.Kind == NodeKind.Study).ToList();
        if (found.Count == 0)
        {
            found = [.. sources.SelectMany(source => graph.EdgesOf(source.Id))
                .Where(edge => edge.Kind is RelationKind.Authored or RelationKind.CommentedOn && SharesArticle(graph, edge.To, node))
                .Select(edge => graph.Find(edge.To)!)];
        }
        return [.. found.DistinctBy(study => study.Id, StringComparer.Ordinal).OrderBy(study => study.Id, StringComparer.Ordinal)];
    }

    /// <summary>Everyone who comments on a study, in order of id.</summary>
    public static ImmutableArray<ExpertStanding> Of(LoadedGraph graph, string studyId)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var study = graph.Nodes[graph.PlaceOf(studyId)];
        var touching = graph.EdgesOf(studyId);
        var authors = Confidences(touching.Where(edge => edge.Kind == RelationKind.Authored).Select(edge => (edge.From, edge)));
        var homes = Confidences(touching.Where(edge => edge.Kind == RelationKind.ConductedAt).Select(edge => (edge.To, edge)));
        return [.. touching.Where(edge => edge.Kind == RelationKind.CommentedOn).Select(edge => edge.From).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(expert => Standing(graph, study, graph.Nodes[graph.PlaceOf(expert)], authors, homes))];
    }

    private static Dictionary<string, double> Confidences(IEnumerable<(string Id, GraphEdge Edge)> edges) =>
        edges.GroupBy(edge => edge.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Max(one => ConfidenceOf(one.Edge)), StringComparer.Ordinal);

    private static double ConfidenceOf(GraphEdge edge) => edge.Provenance?.Confidence ?? 1;

    private static ExpertStanding Standing(LoadedGraph graph, GraphNode study, GraphNode expert, Dictionary<string, double> authors, Dictionary<string, double> homes)
    {
        if (authors.TryGetValue(expert.Id, out var authorship)) return new(study, expert, Nearness.SameTeam, [Beside(graph, expert, study, RelationKind.Authored)], authorship);

        // The study itself ties every expert to every author and is no tie; its home may stand for authors whose own is not told.
        var rules = new WalkRules { Avoid = [study.Id], Along = Ties };
        if (homes.TryGetValue(expert.Id, out var place)) return new(study, expert, Nearness.SameInstitution, [Beside(graph, expert, study, RelationKind.ConductedAt)], place);
        var ways = authors.Keys.Concat(homes.Keys).Order(StringComparer.Ordinal)
            .Select(author => author == expert.Id ? null : Paths.Between(graph, expert.Id, author, rules, maxLength: LongestTie).Found.FirstOrDefault())
            .OfType<GraphPath>().OrderBy(way => way.Length).ThenBy(way => way.Cost).ThenBy(way => way.Nodes[^1].Id, StringComparer.Ordinal).ToList();
        var nearest = ways.GroupBy(NearnessOf).OrderBy(group => group.Key).FirstOrDefault();
        if (nearest is null) return new(study, expert, Nearness.None, [], 1);
        var confidence = nearest.Max(way => Math.Min(way.Steps.Min(step => ConfidenceOf(step[0])), Math.Max(authors.GetValueOrDefault(way.Nodes[^1].Id), homes.GetValueOrDefault(way.Nodes[^1].Id))));
        return new(study, expert, nearest.Key, [.. nearest], confidence);
    }

    // The one relationship that shows it, not whatever else ties the two: who commented on a study is no author for that.
    private static GraphPath Beside(LoadedGraph graph, GraphNode expert, GraphNode study, RelationKind along) =>
        GraphPath.Of(graph, new WalkRules { Along = [along] }, [graph.PlaceOf(expert.Id), graph.PlaceOf(study.Id)]);

    private static Nearness NearnessOf(GraphPath way)
    {
        if (way.Length == 1) return Nearness.SameInstitution;
        if (way.Length > 2) return Nearness.Distant;
        return way.Nodes[1].Kind == NodeKind.Study ? Nearness.JointStudy : Nearness.SameInstitution;
    }

    private static bool SharesArticle(LoadedGraph graph, string study, GraphNode claim) =>
        claim.Properties.TryGetValue("article", out var article)
        && graph.EdgesOf(study).Any(edge => edge.Kind == RelationKind.ReportedIn && edge.To == article.ToString());
}
