using System.CommandLine;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Measures;

namespace KnowledgeGraph.Cli.Commands.Walking;

/// <summary><c>kg bridges</c>: without what the graph would fall apart.</summary>
internal static class BridgesCommand
{
    public static Command Create(KgConsole console)
    {
        var query = new QueryCommand(
            "bridges", "List nodes (articulation points) and relationships (bridges) without which a part of the graph falls in two.");
        var claims = query.Take(new Option<bool>("--claims") { Description = "List bridges to single claims too." });
        return query.Answering(console, (context, graph, rules) =>
        {
            var found = GraphMeasures.Bridges(graph, rules);
            var edges = found.Edges.Where(edge => context.Value(claims) || graph.Find(edge.To)!.Kind != NodeKind.Claim).ToList();
            var points = found.Points.Select(node => new object?[] { "node", node.Kind.ToString(), node.Name, null, node.Id });
            var bridges = edges.Select(
                edge => new object?[] { "relationship", GraphSchema.Of(edge.Kind).Name, Reading.Of(graph, edge), edge.Provenance!.Support, edge.Key });
            return new Answer(["What", "Kind", "Name", "Support", "Id"], [.. points, .. bridges])
            {
                Heading = $"{found.Points.Length} articulation points, {found.Edges.Length} bridges"
                    + (edges.Count < found.Edges.Length ? $", {found.Edges.Length - edges.Count} of them to single claims (--claims)" : ""),
                Graph = new MemoryGraph([.. found.Points, .. edges.SelectMany(edge => new[] { graph.Find(edge.From)!, graph.Find(edge.To)! })], edges),
            };
        }).WithExamples("kg bridges", "what holds the graph together");
    }
}
