using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Measures;

/// <summary>Nodes and pairs without which a part of the graph would fall in two.</summary>
/// <remarks>Hopcroft and Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", 1973, without recursion, which long chains would exhaust.</remarks>
internal static class Bridges
{
    /// <summary>Articulation points in order, and bridges as pairs in order, the smaller node first.</summary>
    /// <param name="graph">A graph without parallel entries.</param>
    public static (List<int> Points, List<(int From, int To)> Pairs) Of(CompactGraph graph)
    {
        var count = graph.Count;
        var (found, low, parent, next) = (new int[count], new int[count], new int[count], graph.Offsets[..count].ToArray());
        var isPoint = new bool[count];
        var pairs = new List<(int, int)>();
        var stack = new Stack<int>();
        var time = 0;
        for (var root = 0; root < count; root++)
        {
            if (found[root] > 0) continue;
            var children = 0;
            parent[root] = -1;
            found[root] = low[root] = ++time;
            stack.Push(root);
            while (stack.TryPeek(out var node))
            {
                if (next[node] < graph.Offsets[node + 1])
                {
                    var neighbour = graph.Targets[next[node]++];
                    if (neighbour == parent[node]) continue;
                    if (found[neighbour] > 0)
                    {
                        low[node] = Math.Min(low[node], found[neighbour]);
                        continue;
                    }

                    if (node == root) children++;
                    parent[neighbour] = node;
                    found[neighbour] = low[neighbour] = ++time;
                    stack.Push(neighbour);
                    continue;
                }

                stack.Pop();
                if (parent[node] is var above and >= 0)
                {
                    low[above] = Math.Min(low[above], low[node]);
                    if (low[node] > found[above]) pairs.Add((Math.Min(node, above), Math.Max(node, above)));
                    if (low[node] >= found[above] && above != root) isPoint[above] = true;
                }
            }

            isPoint[root] = children > 1;
        }

        pairs.Sort();
        return ([.. Enumerable.Range(0, count).Where(node => isPoint[node])], pairs);
    }
}
