using System.CommandLine;
using System.CommandLine.Invocation;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Commands.Export;
using KnowledgeGraph.Cli.Commands.Neo4j;
using KnowledgeGraph.Cli.Commands.Reports;
using KnowledgeGraph.Cli.Commands.Walking;
using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Cli;

/// <summary>The command <c>kg</c>.</summary>
public static class KgCommand
{
    /// <summary>All commands, in the order of the help.</summary>
    private static readonly Func<KgConsole, Command>[] Commands =
    [
        ImportCommand.Create,
        ExtractCommand.Create,
        StatusCommand.Create,
        SearchCommand.Create,
        ShowCommand.Create,
        ForgetCommand.Create,
        RefreshCommand.Create,
        RejectCommand.Create,
        MergeCommand.Create,
        SplitCommand.Create,
        WhyCommand.Create,
        JudgementsCommand.Create,
        ReviewCommand.Create,
        ImportIdsCommand.Create,
        VerifyCommand.Create,
        PathCommand.Create,
        NeighboursCommand.Create,
        CommonCommand.Create,
        RankCommand.Create,
        GroupCommands.Communities,
        GroupCommands.Components,
        BridgesCommand.Create,
        CoresCommand.Create,
        IndependenceCommand.Create,
        TraceCommand.Create,
        TimelineCommand.Create,
        ExportCommand.Create,
        DrawCommand.Create,
        ReportCommand.Create,
        PushCommand.Create,
        PullCommand.Create,
        SchemaCommand.Create,
        CompletionCommand.Create,
    ];

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, KgConsole console, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(console);
        var result = Root(console).Parse(args);
        try
        {
            if (result.Action is ParseErrorAction) return Complain(result, console);
            var configuration = new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false };
            var code = await result.InvokeAsync(configuration, cancellation).ConfigureAwait(false);

            // Here, where a disk that is full still changes the exit code.
            await console.Out.FlushAsync(cancellation).ConfigureAwait(false);
            return code;
        }
        catch (StoreException error)
        {
            await console.Error.WriteLineAsync("error: " + error.Message).ConfigureAwait(false);
            return ExitCodes.StoreTrouble;
        }
        catch (Neo4jException error)
        {
            await console.Error.WriteLineAsync("error: " + error.Message).ConfigureAwait(false);
            return ExitCodes.StoreTrouble;
        }
        catch (OperationCanceledException)
        {
            await console.Error.WriteLineAsync("stopped; what was imported before stands").ConfigureAwait(false);
            return ExitCodes.Failed;
        }
        catch (IOException error) when (OutputTrouble.Explain(error) is { } message)
        {
            if (message.Length > 0) await console.Error.WriteLineAsync("error: " + message).ConfigureAwait(false);
            return ExitCodes.Failed;
        }
        finally
        {
            await OutputTrouble.FlushAsync(console).ConfigureAwait(false);
        }
    }

    /// <summary>The root command with all others below it.</summary>
    internal static RootCommand Root(KgConsole console)
    {
        var root = new RootCommand("Turns science-news articles into a knowledge graph in which every edge shows its sentence.");
        root.Add(CommonOptions.Store);
        root.Add(CommonOptions.Quiet);
        root.Add(CommonOptions.NoColor);
        foreach (var create in Commands) root.Add(create(console));
        ExampleHelp.Attach(root);
        Suggestions.Attach(root);
        return root;
    }

    private static int Complain(ParseResult result, KgConsole console)
    {
        foreach (var error in result.Errors) console.Error.WriteLine("error: " + error.Message);
        var name = result.CommandResult.Command is RootCommand ? "kg" : "kg " + result.CommandResult.Command.Name;
        console.Error.WriteLine($"See {name} --help.");
        return ExitCodes.WrongUsage;
    }
}
