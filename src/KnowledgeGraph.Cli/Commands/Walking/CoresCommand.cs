using System.CommandLine;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Measures;

namespace KnowledgeGraph.Cli.Commands.Walking;

/// <summary><c>kg cores</c>: the densest parts.</summary>
internal static class CoresCommand
{
    public static Command Create(KgConsole console)
    {
        var query = new QueryCommand("cores", "List nodes by their core: the largest k such that everyone around has k neighbours too.");
        var kinds = query.Take(new Option<NodeKind[]>("--kind") { Description = "Only these kinds.", HelpName = "KIND" }.AnyOf());
        var limit = query.Take(new Option<int>("--limit", "-n") { Description = "Most rows.", DefaultValueFactory = _ => 20, HelpName = "N" }.AtLeast(1));
        return query.Answering(console, (context, graph, rules) =>
        {
            var wanted = context.Value(kinds) ?? [];
            var listed = GraphMeasures.Cores(graph, rules)
                .Where(ranked => wanted.Length == 0 || wanted.Contains(ranked.Node.Kind))
                .Take(context.Value(limit))
                .ToList();
            var rows = listed.Select(ranked => new object?[] { (int)ranked.Score, ranked.Node.Kind.ToString(), ranked.Node.Name, ranked.Node.Id });
            return new Answer(["Core", "Kind", "Name", "Id"], [.. rows])
            {
                Heading = listed.Count == 0 ? "nothing to list" : "",
                Graph = graph.Among(listed.Select(ranked => ranked.Node)),
            };
        }).WithExamples("kg cores --kind Person", "people in the densest parts");
    }
}
