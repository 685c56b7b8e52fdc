using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.Commands.Graphs;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Findings;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands.Walking;

/// <summary><c>kg independence</c>: whether those who comment on a study are independent of its authors.</summary>
internal static class IndependenceCommand
{
    public static Command Create(KgConsole console)
    {
        var query = new QueryCommand("independence", "Show for everyone who comments on a study how they are tied to its authors.");
        var subject = query.Take(new Argument<string>("STUDY|CLAIM") { Description = "A study or a claim: an id, a name or a part of one." });
        return query.Answering(console, (context, graph, _) =>
        {
            if (NamedEntity.FindOrTell(context, graph, context.Value(subject)!, NodeKind.Study, NodeKind.Claim) is not { } node) return null;
            var studies = Independence.StudiesOf(graph, node.Id);
            var standings = studies.SelectMany(study => Independence.Of(graph, study.Id)).ToImmutableArray();
            var rows = standings.Select(standing => new object?[]
            {
                standing.Study.Name, standing.Expert.Name, standing.Verdict, standing.IsIndependent ? "yes" : "no",
                standing.Ties.SelectMany(tie => tie.Steps).Select(step => Reading.Of(graph, step[0])).Distinct(StringComparer.Ordinal).ToArray(),
                standing.Ties.SelectMany(tie => tie.Steps).SelectMany(step => Reading.Evidence(graph, step[0])).Distinct(StringComparer.Ordinal).ToArray(),
                standing.Expert.Id,
            });
            return new Answer(["Study", "Expert", "Verdict", "Independent", "Ties", "Evidence", "Id"], [.. rows])
            {
                Heading = studies.IsEmpty
                    ? $"no study stands behind “{Reading.Name(graph, node.Id)}”"
                    : standings.IsEmpty ? $"nobody from outside comments on {string.Join(", ", studies.Select(study => study.Name))}" : "",
                Graph = new MemoryGraph(
                    [.. studies, .. standings.SelectMany(standing => standing.Ties.SelectMany(tie => tie.Nodes).Append(standing.Expert))],
                    standings.SelectMany(standing => standing.Ties).SelectMany(tie => tie.Steps).SelectMany(step => step)),
                Drawing = output =>
                {
                    foreach (var group in standings.GroupBy(standing => standing.Study.Id, StringComparer.Ordinal))
                    {
                        var tree = new Tree($"[bold]{Markup.Escape(Reading.Name(graph, group.Key))}[/]  [dim]{group.Key}[/]");
                        foreach (var standing in group)
                        {
                            var branch = tree.AddNode($"{Markup.Escape(standing.Expert.Name)}: [bold]{Markup.Escape(standing.Verdict)}[/]");
                            foreach (var edge in standing.Ties.Take(3)
                                .SelectMany(tie => tie.Steps)
                                .Select(step => step[0])
                                .DistinctBy(edge => edge.Key, StringComparer.Ordinal))
                            {
                                var tie = branch.AddNode($"{Markup.Escape(Reading.Of(graph, edge))}  [dim]{Reading.Weight(edge)}[/]");
                                foreach (var sentence in Reading.Evidence(graph, edge, 2)) tie.AddNode($"[italic]{Markup.Escape(sentence)}[/]");
                            }
                        }

                        output.Write(tree);
                    }
                },
            };
        }).WithExamples("kg independence study:4k2m9x7yq3hv8n2p", "are its commentators independent?");
    }
}
