using KnowledgeGraph.Query.Loading;
using QuikGraph;
using QuikGraph.Algorithms.ConnectedComponents;

namespace KnowledgeGraph.Query.Measures;

/// <summary>Connected components, by QuikGraph.</summary>
internal static class Components
{
    /// <summary>The component of each node; numbered from 0 by size, the largest first, then by their first node.</summary>
    public static int[] Of(CompactGraph graph)
    {
        var view = new UndirectedGraph<int, SUndirectedEdge<int>>(allowParallelEdges: true);
        view.AddVertexRange(Enumerable.Range(0, graph.Count));
        for (var node = 0; node < graph.Count; node++)
        {
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (node < neighbour) view.AddEdge(new SUndirectedEdge<int>(node, neighbour));
            }
        }

        var search = new ConnectedComponentsAlgorithm<int, SUndirectedEdge<int>>(view);
        search.Compute();
        var found = new int[graph.Count];
        foreach (var (node, component) in search.Components) found[node] = component;
        return Renumbered(found);
    }

    /// <summary>The same groups, numbered from 0 by size, the largest first, then by their first node.</summary>
    public static int[] Renumbered(int[] groups)
    {
        var order = groups.Select((group, node) => (group, node)).GroupBy(pair => pair.group, pair => pair.node)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.First()).Select((group, number) => (group.Key, number))
            .ToDictionary(pair => pair.Key, pair => pair.number);
        return [.. groups.Select(group => order[group])];
    }
}
