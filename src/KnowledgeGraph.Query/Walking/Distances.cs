using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Walking;

/// <summary>How far every node is from one.</summary>
internal static class Distances
{
    /// <summary>Cheapest cost of a walk to every node; <see cref="long.MaxValue"/> where none leads. Dijkstra 1959.</summary>
    public static long[] Costs(LoadedGraph graph, int source, WalkRules rules)
    {
        var costs = new long[graph.Nodes.Length];
        Array.Fill(costs, long.MaxValue);
        costs[source] = 0;
        var queue = new PriorityQueue<int, long>();
        queue.Enqueue(source, 0);
        while (queue.TryDequeue(out var node, out var cost))
        {
            if (cost > costs[node] || (node != source && !rules.MayPass(graph.Nodes[node]))) continue;
            var neighbours = graph.Walks.Neighbours(node);
            var edges = graph.Walks.EdgesOf(node);
            for (var entry = 0; entry < neighbours.Length; entry++)
            {
                if (!rules.MayUse(graph.Edges[edges[entry]])) continue;
                var through = cost + StepCost.Of(graph.Edges[edges[entry]]);
                if (through >= costs[neighbours[entry]] || !rules.MayEnter(graph.Nodes[neighbours[entry]])) continue;
                costs[neighbours[entry]] = through;
                queue.Enqueue(neighbours[entry], through);
            }
        }

        return costs;
    }

    /// <summary>Number of steps to every node within a depth, -1 elsewhere, and the node each was first reached from.</summary>
    public static (int[] Steps, int[] Before) Steps(LoadedGraph graph, int source, WalkRules rules, int depth)
    {
        var (steps, before) = (new int[graph.Nodes.Length], new int[graph.Nodes.Length]);
        Array.Fill(steps, -1);
        steps[source] = 0;
        before[source] = -1;
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out var node))
        {
            if (steps[node] == depth || (node != source && !rules.MayPass(graph.Nodes[node]))) continue;
            var neighbours = graph.Walks.Neighbours(node);
            var edges = graph.Walks.EdgesOf(node);
            for (var entry = 0; entry < neighbours.Length; entry++)
            {
                var next = neighbours[entry];
                if (steps[next] >= 0 || !rules.MayUse(graph.Edges[edges[entry]]) || !rules.MayEnter(graph.Nodes[next])) continue;
                (steps[next], before[next]) = (steps[node] + 1, node);
                queue.Enqueue(next);
            }
        }

        return (steps, before);
    }
}
