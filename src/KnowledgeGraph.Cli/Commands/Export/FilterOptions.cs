using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Storage.Export.Filters;

namespace KnowledgeGraph.Cli.Commands.Export;

/// <summary>The options that choose a part of the graph.</summary>
internal sealed class FilterOptions
{
    private readonly Option<NodeKind[]> kinds = new("--kind") { Description = "Only nodes of these kinds, and relationships between them.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> around = new("--around") { Description = "Only what surrounds this entity (id, name or a fragment of it).", HelpName = "ENTITY" };
    private readonly Option<int> depth = new("--depth") { Description = "How many relationships away from --around.", DefaultValueFactory = _ => 1 };
    private readonly Option<DateOnly?> since = new("--since") { Description = "Only what was said on or after this day (yyyy-mm-dd).", HelpName = "DATE" };
    private readonly Option<int> minSupport = new("--min-support") { Description = "Only what at least so many independent articles say.", HelpName = "N" };
    private readonly Option<bool> noText = new("--no-text") { Description = "Leave out the text of articles and sentences." };
    private readonly Option<bool> noSubjects = new("--no-subjects") { Description = "Leave out persons who are only subjects of articles." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(kinds);
        command.Options.Add(around);
        command.Options.Add(depth);
        command.Options.Add(since);
        command.Options.Add(minSupport);
        command.Options.Add(noText);
        command.Options.Add(noSubjects);
    }

    /// <summary>The filter the command line asks for; null after a line on standard error.</summary>
    public async Task<GraphFilter?> ReadAsync(ParseResult parsed, IGraphReader graph, CancellationToken cancellation)
    {
        var wanted = parsed.GetValue(around) ?? [];
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var name in wanted)
        {
            var found = await FindAsync(graph, name, cancellation).ConfigureAwait(false);
            if (found is null) return null;
            ids.Add(found);
        }

        return new GraphFilter
        {
            Kinds = [.. parsed.GetValue(kinds) ?? []],
            Around = ids.ToImmutable(),
            Depth = parsed.GetValue(depth),
            Since = parsed.GetValue(since),
            MinSupport = parsed.GetValue(minSupport),
            NoText = parsed.GetValue(noText),
            NoSubjects = parsed.GetValue(noSubjects),
        };
    }

    private static async Task<string?> FindAsync(IGraphReader graph, string name, CancellationToken cancellation)
    {
        await foreach (var node in graph.NodesAsync(cancellation).ConfigureAwait(false))
        {
            if (node.Id == name || string.Equals(node.Name, name, StringComparison.OrdinalIgnoreCase)) return node.Id;
        }

        Console.Error.WriteLine($"{name}: no such entity");
        return null;
    }
}
