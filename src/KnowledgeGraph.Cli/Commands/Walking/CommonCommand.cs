using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.Commands.Graphs;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Walking;

namespace KnowledgeGraph.Cli.Commands.Walking;

/// <summary><c>kg common</c>: what ties several entities.</summary>
internal static class CommonCommand
{
    public static Command Create(KgConsole console)
    {
        var query = new QueryCommand("common", "Show what ties several entities: what each of them reaches.");
        var entities = query.Take(new Argument<string[]>("ENTITY") { Description = "Two or more ids, names, aliases or parts of one.", Arity = new ArgumentArity(2, 32) });
        var depth = query.Take(new Option<int>("--depth", "-d") { Description = "Most steps from each.", HelpName = "N", DefaultValueFactory = _ => 2 }.AtLeast(1));
        return query.Answering(console, (context, graph, rules) =>
        {
            var nodes = context.Value(entities)!.Select(text => NamedEntity.FindOrTell(context, graph, text)).ToImmutableArray();
            if (nodes.Contains(null)) return null;
            var found = CommonGround.Of(graph, [.. nodes.Select(node => node!.Id)], context.Value(depth), rules);
            var rows = found.Select(common => new object?[]
            {
                common.Node.Kind.ToString(), common.Node.Name, common.Steps,
                common.Paths.SelectMany(path => path.Steps).Select(step => Reading.Of(graph, step[0])).Distinct(StringComparer.Ordinal).ToArray(),
                common.Node.Id,
            });
            return new Answer(["Kind", "Name", "Steps", "Through", "Id"], [.. rows])
            {
                Heading = found.IsEmpty ? $"nothing within {context.Value(depth)} steps ties all of {string.Join(", ", nodes.Select(node => node!.Name))}" : "",
                Graph = new MemoryGraph(
                    found.SelectMany(common => common.Paths).SelectMany(path => path.Nodes),
                    found.SelectMany(common => common.Paths).SelectMany(path => path.Steps).SelectMany(step => step)),
            };
        }).WithExamples("kg common Saitou Pacey", "studies, institutions, articles both are tied to");
    }
}
