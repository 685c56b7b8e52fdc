using System.CommandLine;
using KnowledgeGraph.Cli.Commands.Graphs;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Findings;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands.Walking;

/// <summary><c>kg trace</c>: a finding's way from the journal to the headline.</summary>
internal static class TraceCommand
{
    public static Command Create(KgConsole console)
    {
        var query = new QueryCommand(
            "trace", "Follow a claim from the journal to the headline: who stated it, in which words, how surely, in which article.");
        var claim = query.Take(new Argument<string>("CLAIM") { Description = "A claim's id, or a part of its words." });
        return query.Answering(console, (context, graph, _) =>
        {
            if (NamedEntity.FindOrTell(context, graph, context.Value(claim)!, NodeKind.Claim) is not { } node) return null;
            var trace = Trace.Of(graph, node.Id);
            var rows = trace.Stations.Select(station => new object?[]
            {
                station.Published, station.Outlet, station.Sources.Select(source => source.Name).ToArray(), station.Certainty, station.Strength,
                station.Wording, station.Claim.Name, station.Article?.Name, station.Claim.Id,
            });
            var studies = string.Join(", ", trace.Studies.Select(study => study.Name));
            var journals = string.Join(", ", trace.Journals.Select(journal => journal.Name));
            var published = trace.Journals.IsEmpty ? "" : $", published in {journals}";
            var origin = trace.Studies.IsEmpty ? "no study is known behind this claim" : studies + published;
            return new Answer(["Published", "Outlet", "Sources", "Certainty", "Strength", "Wording", "Words", "Article", "Id"], [.. rows])
            {
                Heading = origin,
                Graph = trace.AsGraph(),
                Drawing = output => Draw(output, trace),
            };
        }).WithExamples("kg trace \"healthy sperm\"", "the claim with these words, in all its wordings");
    }

    private static void Draw(IAnsiConsole output, TraceAnswer trace)
    {
        foreach (var station in trace.Stations)
        {
            var where = Reading.OneLine(string.Join(
                ", ", new[] { Answer.Text(station.Published), station.Outlet, station.Article?.Name ?? "" }.Where(part => part.Length > 0)));
            var tree = new Tree($"[bold]{Markup.Escape(where)}[/]");
            var words = tree.AddNode($"{Markup.Escape(Reading.OneLine(string.Join(", ", station.Sources.Select(source => source.Name))))}: "
                + $"[italic]{Markup.Escape(Reading.OneLine(station.Claim.Name))}[/]");
            var how = new[] { station.Wording.Length == 0 ? "the claim asked for" : station.Wording, station.Certainty, station.Strength, station.Claim.Id };
            words.AddNode($"[dim]{Markup.Escape(string.Join(", ", how.Where(part => part.Length > 0)))}[/]");
            output.Write(tree);
        }
    }
}
