using System.CommandLine;
using KnowledgeGraph.Cli.Commands.Graphs;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Findings;

namespace KnowledgeGraph.Cli.Commands.Walking;

/// <summary><c>kg timeline</c>: what was said of an entity, oldest first.</summary>
internal static class TimelineCommand
{
    public static Command Create(KgConsole console)
    {
        var query = new QueryCommand("timeline", "List what articles say of an entity in the order of their publication.");
        var entity = query.Take(new Argument<string>("ENTITY") { Description = "An id, a name, an alias or a part of one." });
        return query.Answering(console, (context, graph, _) =>
        {
            if (NamedEntity.FindOrTell(context, graph, context.Value(entity)!) is not { } node) return null;
            var entries = Timeline.Of(graph, node.Id);
            var rows = entries.Select(entry => new object?[]
            {
                entry.First,
                entry.Last == entry.First ? null : entry.Last,
                Reading.Of(graph, entry.Edge),
                entry.Edge.Provenance!.Support,
                entry.Edge.Provenance.Confidence,
                Reading.Evidence(graph, entry.Edge, 1),
            });
            return new Answer(["First", "Last", "What", "Support", "Confidence", "Evidence"], [.. rows])
            {
                Heading = entries.IsEmpty ? $"no article says anything of {node.Name}" : "",
                Graph = new MemoryGraph(
                    entries.SelectMany(entry => new[] { graph.Find(entry.Edge.From)!, graph.Find(entry.Edge.To)! }), entries.Select(entry => entry.Edge)),
            };
        }).WithExamples("kg timeline \"Kyoto University\"", "what was said of it, and when");
    }
}
