using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;
using KnowledgeGraph.Query.Measures;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands.Walking;

/// <summary><c>kg communities</c>, <c>kg components</c>: groups of nodes that belong together.</summary>
internal static class GroupCommands
{
    private const int NamesInTable = 8;

    public static Command Communities(KgConsole console)
    {
        var query = new QueryCommand("communities", "Divide the graph into groups that work together (Louvain, modularity).");
        var seed = query.Take(new Option<ulong>("--seed") { Description = "The same seed gives the same groups.", DefaultValueFactory = _ => 1UL, HelpName = "N" }.AtLeast(0UL));
        var resolution = query.Take(new Option<double>("--resolution") { Description = "More gives smaller groups.", DefaultValueFactory = _ => 1.0, HelpName = "X" }.AtLeast(0.0));
        var least = Least(query);
        return query.Answering(console, (context, graph, rules) =>
        {
            var found = GraphMeasures.Communities(graph, context.Value(seed), context.Value(resolution), rules);
            return AnswerOf(
                graph,
                found.Groups,
                context.Value(least),
                string.Create(CultureInfo.InvariantCulture, $"{found.Groups.Length} communities, modularity {found.Modularity:0.000}"));
        }).WithExamples("kg communities", "groups of two and more", "kg communities --resolution 2 --format json", "smaller groups with all their members");
    }

    public static Command Components(KgConsole console)
    {
        var query = new QueryCommand("components", "List the parts of the graph between which no way leads.");
        var least = Least(query);
        return query.Answering(console, (context, graph, rules) =>
        {
            var found = GraphMeasures.Components(graph, rules);
            return AnswerOf(graph, found, context.Value(least), string.Create(CultureInfo.InvariantCulture, $"{found.Length} components"));
        }).WithExamples(
            "kg components", "parts of two nodes and more",
            "kg components --via Place Topic Institution", "what hangs together by places, topics and outlets too");
    }

    private static Option<int> Least(QueryCommand query) =>
        query.Take(new Option<int>("--min-size") { Description = "Smallest group listed.", DefaultValueFactory = _ => 2, HelpName = "N" }.AtLeast(1));

    private static Answer AnswerOf(LoadedGraph graph, ImmutableArray<NodeGroup> groups, int least, string heading)
    {
        var listed = groups.Where(group => group.Nodes.Length >= least).ToList();
        var alone = groups.Length - listed.Count;
        var rows = listed.Select(group => new object?[]
        {
            group.Number,
            group.Nodes.Length,
            Ordered(group).Select(node => Reading.OneLine(node.Name)).ToArray(),
            Ordered(group).Select(node => node.Id).ToArray(),
        });
        return new Answer(["Group", "Size", "Members", "Ids"], [.. rows])
        {
            Heading = alone == 0 ? heading : string.Create(CultureInfo.InvariantCulture, $"{heading}, {alone} of them smaller than {least}"),
            Graph = Inside(graph, listed),
            Drawing = console =>
            {
                var table = new Table()
                    .Border(TableBorder.Rounded)
                    .AddColumn("Group")
                    .AddColumn(new TableColumn("Size") { Alignment = Justify.Right })
                    .AddColumn("Members");
                foreach (var group in listed)
                {
                    var names = Ordered(group)
                        .Where(node => node.Kind != NodeKind.Claim)
                        .Take(NamesInTable)
                        .Select(node => NodeAppearance.LabelOf(node))
                        .ToList();
                    var more = group.Nodes.Length - names.Count;
                    var members = Reading.OneLine(string.Join("; ", names))
                        + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $"; and {more} more") : "");
                    table.AddRow(
                        group.Number.ToString(CultureInfo.InvariantCulture), group.Nodes.Length.ToString(CultureInfo.InvariantCulture), Markup.Escape(members));
                }

                if (listed.Count > 0) console.Write(table);
            },
        };
    }

    // Each group with the relationships inside it: those between groups would tie again what was divided.
    private static MemoryGraph Inside(LoadedGraph graph, List<NodeGroup> groups)
    {
        var parts = groups.ConvertAll(group => graph.Among(group.Nodes));
        return new MemoryGraph(parts.SelectMany(part => part.Nodes), parts.SelectMany(part => part.Edges));
    }

    // People first, then institutions, journals, studies; then the rest.
    private static IEnumerable<GraphNode> Ordered(NodeGroup group) =>
        group.Nodes.OrderBy(node => PlaceOf(node.Kind)).ThenBy(node => node.Id, StringComparer.Ordinal);

    /// <summary>People and houses first: a group is known by them.</summary>
    private static int PlaceOf(NodeKind kind) => kind switch
    {
        NodeKind.Person => 0,
        NodeKind.Institution => 1,
        NodeKind.Journal => 2,
        NodeKind.Study => 3,
        NodeKind.Article => 4,
        _ => 5,
    };
}
