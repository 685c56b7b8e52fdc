using System.CommandLine;
using KnowledgeGraph.Cli.Commands.Graphs;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Walking;

namespace KnowledgeGraph.Cli.Commands.Walking;

/// <summary><c>kg neighbours</c>: what surrounds an entity.</summary>
internal static class NeighboursCommand
{
    public static Command Create(KgConsole console)
    {
        var query = new QueryCommand("neighbours", "List what surrounds an entity, nearest first.");
        var entity = query.Take(new Argument<string>("ENTITY") { Description = "An id, a name, an alias or a part of one." });
        var depth = query.Take(new Option<int>("--depth", "-d") { Description = "Most steps away.", HelpName = "N", DefaultValueFactory = _ => 1 }.AtLeast(1));
        var kinds = query.Take(new Option<NodeKind[]>("--kind") { Description = "Only these kinds.", HelpName = "KIND" }.AnyOf());
        return query.Answering(console, (context, graph, rules) =>
        {
            if (NamedEntity.FindOrTell(context, graph, context.Value(entity)!) is not { } node) return null;
            var found = Neighbourhood.Of(graph, node.Id, context.Value(depth), [.. context.Value(kinds) ?? []], rules);
            var rows = found.Select(near => new object?[]
            {
                near.Steps,
                near.Node.Kind.ToString(),
                near.Node.Name,
                near.Through.Select(edge => Reading.Of(graph, edge)).ToArray(),
                near.Through[0].Provenance!.Support,
                near.Node.Id,
            });
            return new Answer(["Steps", "Kind", "Name", "Through", "Support", "Id"], [.. rows])
            {
                Heading = found.IsEmpty ? $"nothing surrounds {node.Name}" : "",
                Graph = Neighbourhood.AsGraph(graph, node.Id, found),
            };
        }).WithExamples("kg neighbours Saitou", "who and what is one step away", "kg neighbours Cell --depth 2 --kind Person", "people two steps from a journal");
    }
}
