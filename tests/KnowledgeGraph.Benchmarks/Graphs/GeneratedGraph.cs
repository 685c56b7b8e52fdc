using System.Globalization;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>A world of any size, made as it is read: people who author studies, most of them of their own field, some of other fields.</summary>
internal sealed class GeneratedGraph(int edges) : IGraphReader
{
    private const int EdgesAPerson = 8;
    private const int PeopleInAField = 60;
    /// <summary>Number of people, and of studies.</summary>
    public int People => Math.Max(2 * PeopleInAField, edges / EdgesAPerson);

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphNode> NodesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var kind in new[] { NodeKind.Person, NodeKind.Study })
        {
            for (var number = 0; number < People; number++) yield return new GraphNode(Id(kind, number), kind, $"{kind} {number}", PropertyMap.Empty);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphEdge> EdgesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var (person, study, support) in Pairs())
        {
            var (from, to) = (Id(NodeKind.Person, person), Id(NodeKind.Study, study));
            yield return new GraphEdge(
                GraphIds.Edge(RelationKind.Authored, from, to), RelationKind.Authored, from, to,
                new EdgeProvenance(support, 0, 0.9, ["sentence:0123456789abcdef.000001"], ["0123456789abcdef"], new DateOnly(2021, 3, 4), new DateOnly(2021, 5, 6)), PropertyMap.Empty);
        }
    }

    /// <summary>The pairs in order, with their support.</summary>
    public IEnumerable<(int Person, int Study, int Support)> Pairs()
    {
        var random = new Random(1);
        for (var person = 0; person < People; person++)
        {
            var field = person / PeopleInAField * PeopleInAField;
            var studies = new SortedSet<int>();
            for (var attempt = 0; attempt < EdgesAPerson * 3 && studies.Count < EdgesAPerson; attempt++)
            {
                studies.Add(random.Next(5) > 0 ? Math.Min(People - 1, field + random.Next(PeopleInAField)) : random.Next(People));
            }

            foreach (var study in studies) yield return (person, study, random.Next(1, 4));
        }
    }

    private static string Id(NodeKind kind, int number) => GraphIds.Node(kind, number.ToString("D16", CultureInfo.InvariantCulture));
}
