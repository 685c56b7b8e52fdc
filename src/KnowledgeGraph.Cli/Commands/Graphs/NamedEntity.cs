using KnowledgeGraph.Cli.Lookup;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Cli.Commands.Graphs;

/// <summary>Finds the node a user names in a loaded graph, and tells where there is none or more than one.</summary>
internal static class NamedEntity
{
    private const int LongestName = 90;

    /// <summary>The node, or null after a message; the command then ends with <see cref="ExitCodes.Failed"/>.</summary>
    /// <param name="context">The run.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="text">What the user typed.</param>
    /// <param name="kinds">The only kinds that are meant; none for all.</param>
    public static GraphNode? FindOrTell(CommandContext context, LoadedGraph graph, string text, params NodeKind[] kinds)
    {
        if (graph.Nodes.IsEmpty)
        {
            context.Fail("the graph is empty; import articles first");
            return null;
        }

        var (node, candidates, isAmbiguous) = NameIndex.Find(graph, Typed.Name(text), kinds);
        if (node is not null) return node;
        if (isAmbiguous) context.Fail($"“{text}” may mean several; name one by its id:");
        else if (candidates.IsEmpty) context.Fail($"“{text}” is not in the graph");
        else context.Fail($"“{text}” is not in the graph; the closest names are:");
        Typed.List(context, [.. candidates.Select(candidate => $"{candidate.Id}  {candidate.Kind}  {NodeAppearance.LabelOf(candidate, LongestName)}")]);
        return null;
    }
}
