using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Storage.Export.Projections;

/// <summary>A graph of one sort of tie, made of the whole graph for pictures: who writes with whom, who is quoted beside whom, who works on what.</summary>
/// <remarks>The support of a tie counts what it is made of: studies, articles or claims. The graph is undirected; a tie starts at the smaller id.</remarks>
public sealed class Projection : IExportGraph
{
    private readonly IGraphReader graph;
    private readonly string relation;
    private readonly SortedDictionary<(string From, string To), Tie> ties;
    private readonly HashSet<string> tied;

    private Projection(IGraphReader graph, string relation, SortedDictionary<(string From, string To), Tie> ties)
    {
        this.graph = graph;
        this.relation = relation;
        this.ties = ties;
        tied = new HashSet<string>(ties.Keys.SelectMany(tie => new[] { tie.From, tie.To }), StringComparer.Ordinal);
    }

    /// <summary>Names of the projections.</summary>
    public static ImmutableArray<string> Names { get; } = ["coauthors", "coquoted", "institution-topic"];

    /// <summary>Makes a projection, reading the relationships once; the ties are kept in memory.</summary>
    public static async Task<Projection> OfAsync(IGraphReader graph, string name, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var joints = await Joints.ReadAsync(graph, cancellation).ConfigureAwait(false);
        return name switch
        {
            "coauthors" => new(graph, "COAUTHOR_OF", Pairs(joints.AuthorsByStudy)),
            "coquoted" => new(graph, "QUOTED_BESIDE", Pairs(joints.SpeakersByArticle())),
            "institution-topic" => new(graph, "WORKS_ON", Across(joints.InstitutionTopics())),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such projection."),
        };
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphNode> NodesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var node in graph.NodesAsync(cancellation).ConfigureAwait(false))
        {
            if (tied.Contains(node.Id)) yield return node;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ExportEdge> EdgesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var ((from, to), tie) in ties)
        {
            cancellation.ThrowIfCancellationRequested();
            var provenance = new EdgeProvenance(tie.Through.Count, 0, tie.Confidence, [.. tie.Evidence], [], null, null);
            yield return new ExportEdge($"{relation}:{from}:{to}", relation, from, to, provenance, PropertyMap.Empty);
        }
    }

    private static SortedDictionary<(string From, string To), Tie> Pairs(SortedDictionary<string, List<GraphEdge>> groups)
    {
        var ties = new SortedDictionary<(string, string), Tie>(Joints.ByEnds);
        foreach (var (through, members) in groups)
        {
            foreach (var one in members)
            {
                foreach (var other in members)
                {
                    if (string.CompareOrdinal(one.From, other.From) < 0) Joints.TieOf(ties, one.From, other.From).Add(through, one, other);
                }
            }
        }

        return ties;
    }

    private static SortedDictionary<(string From, string To), Tie> Across(
        IEnumerable<(string Institution, string Topic, string Claim, GraphEdge Edge)> crossings)
    {
        var ties = new SortedDictionary<(string, string), Tie>(Joints.ByEnds);
        foreach (var (institution, topic, claim, edge) in crossings) Joints.TieOf(ties, institution, topic).Add(claim, edge, edge);
        return ties;
    }
}
