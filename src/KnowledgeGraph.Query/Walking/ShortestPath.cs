using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Walking;

/// <summary>The cheapest way between two nodes, searched from both ends at once.</summary>
/// <remarks>
/// Dijkstra, "A note on two problems in connexion with graphs", 1959, in the two-sided form of Pohl, "Bi-directional search", 1971.
/// QuikGraph has the one-sided form; on a million relationships it settles most of the graph, this one a few thousand nodes.
/// </remarks>
internal static class ShortestPath
{
    /// <summary>Places along the cheapest path, or null where there is none.</summary>
    public static List<int>? Find(LoadedGraph graph, int source, int target, WalkRules rules)
    {
        if (source == target) return [source];
        if (!rules.MayEnter(graph.Nodes[source]) || !rules.MayEnter(graph.Nodes[target])) return null;
        var (forward, backward) = (new Front(graph, rules, source), new Front(graph, rules, target));
        var (best, meeting) = (long.MaxValue, -1);
        while (forward.HasNext && backward.HasNext && (best == long.MaxValue || forward.Nearest + backward.Nearest < best))
        {
            var (side, other) = forward.Pending <= backward.Pending ? (forward, backward) : (backward, forward);
            side.Settle(other, ref best, ref meeting);
        }

        if (meeting < 0) return null;
        var path = forward.WayBack(meeting);
        path.Reverse();
        path.AddRange(backward.WayBack(meeting).Skip(1));
        return path;
    }

    /// <summary>The search from one end.</summary>
    private sealed class Front
    {
        private readonly LoadedGraph graph;
        private readonly WalkRules rules;
        private readonly int start;
        private readonly Dictionary<int, (long Cost, int Before)> reached = [];
        private readonly HashSet<int> settled = [];
        private readonly PriorityQueue<int, (long Cost, int Place)> queue = new();

        public Front(LoadedGraph graph, WalkRules rules, int start)
        {
            (this.graph, this.rules, this.start) = (graph, rules, start);
            reached[start] = (0, -1);
            queue.Enqueue(start, (0, start));
        }

        public bool HasNext => queue.Count > 0;

        public int Pending => queue.Count;

        public long Nearest => queue.TryPeek(out _, out var priority) ? priority.Cost : long.MaxValue;

        public void Settle(Front other, ref long best, ref int meeting)
        {
            var node = queue.Dequeue();
            if (!settled.Add(node) || (node != start && !rules.MayPass(graph.Nodes[node]))) return;
            var cost = reached[node].Cost;
            var neighbours = graph.Walks.Neighbours(node);
            var edges = graph.Walks.EdgesOf(node);
            for (var entry = 0; entry < neighbours.Length; entry++)
            {
                var (next, edge) = (neighbours[entry], graph.Edges[edges[entry]]);
                if (settled.Contains(next) || !rules.MayUse(edge)) continue;
                var through = cost + StepCost.Of(edge);
                if (reached.TryGetValue(next, out var known) && known.Cost <= through) continue;
                if (!rules.MayEnter(graph.Nodes[next])) continue;
                reached[next] = (through, node);
                queue.Enqueue(next, (through, next));
                if (!other.reached.TryGetValue(next, out var across) || through + across.Cost >= best) continue;
                if (next != other.start && !rules.MayPass(graph.Nodes[next])) continue;
                (best, meeting) = (through + across.Cost, next);
            }
        }

        public List<int> WayBack(int from)
        {
            var way = new List<int>();
            for (var place = from; place >= 0; place = reached[place].Before) way.Add(place);
            return way;
        }
    }
}
