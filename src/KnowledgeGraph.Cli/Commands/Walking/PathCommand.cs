using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Commands.Graphs;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;
using KnowledgeGraph.Query.Walking;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands.Walking;

/// <summary><c>kg path</c>: how two entities are connected, step by step, with the sentences that say so.</summary>
internal static class PathCommand
{
    private static readonly ImmutableArray<string> Columns = ["Path", "Step", "From", "Relationship", "To", "Reads", "Support", "Confidence", "Evidence"];

    public static Command Create(KgConsole console)
    {
        var query = new QueryCommand("path", "Show how two entities are connected, each step with the sentences that say it.");
        var from = query.Take(new Argument<string>("FROM") { Description = "An id, a name, an alias or a part of one." });
        var to = query.Take(new Argument<string>("TO") { Description = "Likewise." });
        var all = query.Take(new Option<int>("--all", "-n") { Description = "The N shortest paths.", HelpName = "N", DefaultValueFactory = _ => 1 }.AtLeast(1));
        var longest = query.Take(new Option<int?>("--max-length") { Description = "Most steps of a path.", HelpName = "N" }.AtLeast(1));
        return query.Answering(console, (context, graph, rules) =>
        {
            var start = NamedEntity.FindOrTell(context, graph, context.Value(from)!);
            var end = start is null ? null : NamedEntity.FindOrTell(context, graph, context.Value(to)!);
            if (start is null || end is null) return null;
            return AnswerOf(graph, start, end, context.Value(longest), Paths.Between(graph, start.Id, end.Id, rules, context.Value(all), context.Value(longest)));
        }).WithExamples(
            "kg path Saitou \"Allan Pacey\"", "the shortest way, step by step",
            "kg path Saitou Pacey --all 3 --format mermaid", "the three shortest as a chart for Markdown");
    }

    private static Answer AnswerOf(LoadedGraph graph, GraphNode start, GraphNode end, int? longest, PathAnswer answer)
    {
        if (answer.Found.IsEmpty)
        {
            var limit = longest is { } most ? string.Create(CultureInfo.InvariantCulture, $" of at most {most} {(most == 1 ? "step" : "steps")}") : "";
            var none = $"no path{limit} from {start.Name} to {end.Name}: a walk from the first reaches {Others(answer.FromReach)}, from the second "
                + $"{Others(answer.ToReach)}";
            return new Answer(Columns, []) { Heading = none, Graph = new MemoryGraph([start, end], []), Drawing = _ => { } };
        }

        var rows = answer.Found.SelectMany((path, number) => path.Steps.SelectMany((step, place) => step.Select(edge => new object?[]
        {
            number + 1, place + 1, graph.Find(edge.From)!.Name, GraphSchema.Of(edge.Kind).Name, graph.Find(edge.To)!.Name, Reading.Of(graph, edge),
            edge.Provenance!.Support, edge.Provenance.Confidence, Reading.Evidence(graph, edge),
        })));
        return new Answer(Columns, [.. rows]) { Graph = answer.AsGraph(), Drawing = console => Draw(console, graph, answer) };
    }

    private static void Draw(IAnsiConsole console, LoadedGraph graph, PathAnswer answer)
    {
        foreach (var path in answer.Found)
        {
            var tree = new Tree($"[bold]{Markup.Escape(string.Join(" → ", path.Nodes.Select(node => Reading.Name(graph, node.Id))))}[/]  "
                + $"[dim]{Steps(path)}[/]");
            foreach (var edge in path.Steps.SelectMany(step => step))
            {
                var branch = tree.AddNode($"{Markup.Escape(Reading.Of(graph, edge))}  [dim]{Reading.Weight(edge)}[/]");
                foreach (var sentence in Reading.Evidence(graph, edge, 3)) branch.AddNode($"[italic]{Markup.Escape(sentence)}[/]");
            }

            console.Write(tree);
        }
    }

    private static string Steps(GraphPath path) =>
        string.Create(CultureInfo.InvariantCulture, $"{path.Length} {(path.Length == 1 ? "step" : "steps")}, cost {path.Cost:0.00}");

    private static string Others(int count) =>
        count switch { 0 => "nothing", 1 => "1 other", _ => string.Create(CultureInfo.InvariantCulture, $"{count} others") };
}
