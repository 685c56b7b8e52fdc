using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.Commands.Graphs;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Query.Loading;
using KnowledgeGraph.Storage.Export.Filters;

namespace KnowledgeGraph.Cli.Commands.Export;

/// <summary>The options that choose a part of the graph.</summary>
internal sealed class FilterOptions
{
    private readonly Option<NodeKind[]> kinds =
        new Option<NodeKind[]>("--kind") { Description = "Only nodes of these kinds, and relationships between them." }.AnyOf();
    private readonly Option<string[]> around =
        new("--around") { Description = "Only what surrounds this entity (id, name or a fragment of it).", HelpName = "ENTITY" };
    private readonly Option<int> depth =
        new Option<int>("--depth") { Description = "How many relationships away from --around.", HelpName = "N", DefaultValueFactory = _ => 1 }.AtLeast(0);
    private readonly Option<DateOnly?> since =
        new Option<DateOnly?>("--since") { Description = "Only what was said on or after this day (yyyy-MM-dd).", HelpName = "DATE" }.IsoDay();
    private readonly Option<int> minSupport =
        new Option<int>("--min-support") { Description = "Only what at least so many independent articles say.", HelpName = "N" }.AtLeast(0);
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
    public async Task<GraphFilter?> ReadAsync(CommandContext context, IGraphReader graph, CancellationToken cancellation)
    {
        var wanted = context.Value(around) ?? [];
        var ids = ImmutableArray.CreateBuilder<string>();
        if (wanted.Length > 0)
        {
            var names = await LoadedGraph.LoadAsync(new NodesOnly(graph), cancellation).ConfigureAwait(false);
            foreach (var name in wanted)
            {
                if (NamedEntity.FindOrTell(context, names, name) is not { } node) return null;
                ids.Add(node.Id);
            }
        }

        return new GraphFilter
        {
            Kinds = [.. context.Value(kinds) ?? []],
            Around = ids.ToImmutable(),
            Depth = context.Value(depth),
            Since = context.Value(since),
            MinSupport = context.Value(minSupport),
            NoText = context.Value(noText),
            NoSubjects = context.Value(noSubjects),
        };
    }

    /// <summary>A graph without its relationships: enough to look names up.</summary>
    private sealed class NodesOnly(IGraphReader graph) : IGraphReader
    {
        public IAsyncEnumerable<GraphNode> NodesAsync(CancellationToken cancellation = default) => graph.NodesAsync(cancellation);

        public IAsyncEnumerable<GraphEdge> EdgesAsync(CancellationToken cancellation = default) => new MemoryGraph([], []).EdgesAsync(cancellation);
    }
}
