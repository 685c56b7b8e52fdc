using System.CommandLine;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Measures;

namespace KnowledgeGraph.Cli.Commands.Walking;

/// <summary><c>kg rank</c>: who stands in the middle.</summary>
internal static class RankCommand
{
    public static Command Create(KgConsole console)
    {
        var query = new QueryCommand("rank", "Rank nodes by how central they are.");
        var by = query.Take(new Option<RankBy>("--by")
        {
            Description = "pagerank, betweenness, degree or eigenvector.",
            DefaultValueFactory = _ => RankBy.PageRank,
            HelpName = "MEASURE",
        }.OneOf());
        var kinds = query.Take(new Option<NodeKind[]>("--kind") { Description = "Only these kinds.", HelpName = "KIND" }.AnyOf());
        var limit = query.Take(new Option<int>("--limit", "-n") { Description = "Most rows.", DefaultValueFactory = _ => 20, HelpName = "N" }.AtLeast(1));
        return query.Answering(console, (context, graph, rules) =>
        {
            var wanted = context.Value(kinds) ?? [];
            var ranking = GraphMeasures.Rank(graph, context.Value(by), rules);
            if (ranking.IsEstimate) context.Note("the graph is large: betweenness is estimated from evenly spaced starts");
            var listed = ranking.Nodes.Where(ranked => wanted.Length == 0 || wanted.Contains(ranked.Node.Kind)).Take(context.Value(limit)).ToList();
            var rows = listed.Select(
                (ranked, place) => new object?[] { place + 1, ranked.Score, ranked.Node.Kind.ToString(), ranked.Node.Name, ranked.Node.Id });
            return new Answer(["Rank", "Score", "Kind", "Name", "Id"], [.. rows])
            {
                Heading = ranking.Nodes.IsEmpty ? "the graph is empty" : listed.Count == 0 ? "nothing to list" : "",
                Graph = graph.Among(listed.Select(ranked => ranked.Node)),
            };
        }).WithExamples("kg rank --kind Person", "people by PageRank", "kg rank --by betweenness --kind Institution -n 10", "institutions that hold the rest together");
    }
}
