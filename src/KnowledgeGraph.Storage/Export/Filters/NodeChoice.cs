using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Storage.Export.Filters;

/// <summary>Decides which nodes a filter keeps, reading the graph once per step of depth.</summary>
internal sealed class NodeChoice(IGraphReader graph, GraphFilter filter)
{
    private readonly HashSet<string> walls = new(StringComparer.Ordinal);
    private readonly HashSet<string> subjects = new(StringComparer.Ordinal);
    private readonly HashSet<string> all = new(StringComparer.Ordinal);

    /// <summary>Ids of the nodes that stay.</summary>
    public async Task<HashSet<string>> ChooseAsync(CancellationToken cancellation)
    {
        await LookAtNodesAsync(cancellation).ConfigureAwait(false);
        var reached = filter.Around.IsEmpty ? all : await WalkAsync(cancellation).ConfigureAwait(false);
        reached.ExceptWith(subjects);
        return filter.ChoosesEdges || !filter.Around.IsEmpty ? await CarriedAsync(reached, cancellation).ConfigureAwait(false) : reached;
    }

    private async Task LookAtNodesAsync(CancellationToken cancellation)
    {
        await foreach (var node in graph.NodesAsync(cancellation).ConfigureAwait(false))
        {
            if (filter.Around.IsEmpty) all.Add(node.Id);
            if (TiesEverything.Holds(node)) walls.Add(node.Id);
            if (filter.NoSubjects && IsOnlySubject(node)) subjects.Add(node.Id);
        }
    }

    private static bool IsOnlySubject(GraphNode node) =>
        node.Kind == NodeKind.Person && node.Properties.TryGetValue("parts", out var parts)
        && parts.Type == Core.Graph.ValueType.TextList && parts.AsTextList is ["subject"];

    // Breadth first, one reading of the relationships a step.
    private async Task<HashSet<string>> WalkAsync(CancellationToken cancellation)
    {
        var reached = new HashSet<string>(filter.Around, StringComparer.Ordinal);
        var start = new HashSet<string>(filter.Around, StringComparer.Ordinal);
        var front = start;
        for (var step = 0; step < filter.Depth && front.Count > 0; step++)
        {
            var next = new HashSet<string>(StringComparer.Ordinal);
            await foreach (var edge in graph.EdgesAsync(cancellation).ConfigureAwait(false))
            {
                if (edge.Provenance is null || !filter.Accepts(edge)) continue;
                if (Leaves(edge.From, front, start) && !reached.Contains(edge.To)) next.Add(edge.To);
                if (Leaves(edge.To, front, start) && !reached.Contains(edge.From)) next.Add(edge.From);
            }

            next.ExceptWith(subjects);
            reached.UnionWith(next);
            front = next;
        }

        return reached;
    }

    private bool Leaves(string id, HashSet<string> front, HashSet<string> start) => front.Contains(id) && (!walls.Contains(id) || start.Contains(id));

    // Sentences stay as evidence of what stays, and articles as the place of their sentences; what nothing carries any more goes.
    private async Task<HashSet<string>> CarriedAsync(HashSet<string> reached, CancellationToken cancellation)
    {
        var kept = new HashSet<string>(filter.Around.Where(id => !subjects.Contains(id)), StringComparer.Ordinal);
        await foreach (var edge in graph.EdgesAsync(cancellation).ConfigureAwait(false))
        {
            if (edge.Provenance is not { } provenance || !filter.Accepts(edge) || !reached.Contains(edge.From) || !reached.Contains(edge.To)) continue;
            kept.Add(edge.From);
            kept.Add(edge.To);
            kept.UnionWith(provenance.Evidence);
        }

        await foreach (var edge in graph.EdgesAsync(cancellation).ConfigureAwait(false))
        {
            if (edge.Kind == RelationKind.HasSentence && kept.Contains(edge.To)) kept.Add(edge.From);
        }

        return kept;
    }
}
