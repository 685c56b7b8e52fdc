using System.CommandLine;
using KnowledgeGraph.Cli.Commands.Graphs;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;
using KnowledgeGraph.Query.Walking;

namespace KnowledgeGraph.Cli.Commands.Walking;

/// <summary>What all commands that walk the graph share: where it comes from, what stays out, in which format the answer goes.</summary>
internal sealed class QueryCommand
{
    private readonly Option<string> format;
    private readonly Option<string?> file = GraphSource.FileOption();
    private readonly Option<NodeKind[]> via = new Option<NodeKind[]>("--via")
    {
        Description = "Walk through these kinds too: Place, Topic, or Institution for news outlets.",
        HelpName = "KIND",
    }.AnyOf(NodeKind.Place, NodeKind.Topic, NodeKind.Institution);
    private readonly Option<string[]> avoid = new("--avoid") { Description = "Keep out of this entity.", HelpName = "ENTITY" };
    private readonly Command command;

    /// <summary>Starts a command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    public QueryCommand(string name, string description)
    {
        format = AnswerFormats.Option(AnswerFormats.All);
        command = new Command(name, description) { format, file, via, avoid };
    }

    /// <summary>Adds an argument.</summary>
    public Argument<T> Take<T>(Argument<T> argument)
    {
        command.Add(argument);
        return argument;
    }

    /// <summary>Adds an option.</summary>
    public Option<T> Take<T>(Option<T> option)
    {
        command.Add(option);
        return option;
    }

    /// <summary>Finishes the command.</summary>
    /// <param name="console">Its streams.</param>
    /// <param name="answer">Finds the answer; null after a message.</param>
    public Command Answering(KgConsole console, Func<CommandContext, LoadedGraph, WalkRules, Answer?> answer)
    {
        command.SetAction(async (arguments, cancellation) =>
        {
            var context = new CommandContext(arguments, console);
            using var open = GraphSource.Open(context, file, toWalk: true, cancellation);
            if (open is null) return ExitCodes.StoreTrouble;
            var graph = await LoadedGraph.LoadAsync(open.Reader, cancellation).ConfigureAwait(false);
            if (Rules(context, graph) is not { } rules || answer(context, graph, rules) is not { } found) return ExitCodes.Failed;
            await AnswerFormats.WriteAsync(context, found, context.Value(format)!, cancellation).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }

    private WalkRules? Rules(CommandContext context, LoadedGraph graph)
    {
        var avoided = (context.Value(avoid) ?? []).Select(text => NamedEntity.FindOrTell(context, graph, text)).ToList();
        return avoided.Contains(null) ? null : new WalkRules { Via = [.. context.Value(via) ?? []], Avoid = [.. avoided.Select(node => node!.Id)] };
    }
}
