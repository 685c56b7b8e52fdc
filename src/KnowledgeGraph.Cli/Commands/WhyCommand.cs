using System.CommandLine;
using KnowledgeGraph.Cli.Judging;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg why</c>: shows why two entities are one, or are not.</summary>
internal static class WhyCommand
{
    public static Command Create(KgConsole console)
    {
        var command = new Command("why", "Show why two entities or mentions are one, or are not: features, weights and outcome.");
        var a = new Argument<string>("A") { Description = "An entity's id, a mention's key, or a name." };
        var b = new Argument<string>("B") { Description = "The other one." };
        command.Add(a);
        command.Add(b);
        command.SetAction(arguments =>
        {
            var context = new CommandContext(arguments, console);
            return Run(context, context.Value(a)!, context.Value(b)!);
        });
        return command.WithExamples("kg why \"Anna Smith\" \"A. Smith\"", "the pair of mentions that speaks most for one person");
    }

    private static int Run(CommandContext context, string first, string second)
    {
        using var store = context.OpenToRead();
        var entities = new JudgedEntities(store);
        if (entities.Find(context, first) is not { } a || entities.Find(context, second) is not { } b) return ExitCodes.Failed;
        if (entities.View.Strongest(a.Keys, b.Keys) is not { } pair)
        {
            context.Fail(a.Node.Kind == b.Node.Kind
                ? $"{a.Node.Name} has one mention only: there is nothing to compare"
                : $"{a.Node.Name} is a {a.Node.Kind}, {b.Node.Name} a {b.Node.Kind}");
            return ExitCodes.Failed;
        }

        context.Out.WriteLine(entities.Quote(pair.KeyA));
        context.Out.WriteLine(entities.Quote(pair.KeyB));
        context.Tables.Write(ScoreTable.Of(pair.Score));
        context.Out.WriteLine($"{ScoreTable.Outcome(pair.Score)}; in the graph they are "
            + $"{(a.Node.Id == b.Node.Id ? $"one: {a.Node.Id}" : $"two: {a.Node.Id} and {b.Node.Id}")}");
        foreach (var judgement in entities.Judgements().Where(judgement => Speaks(judgement, entities, a.Node.Id, b.Node.Id)))
        {
            context.Out.WriteLine($"judgement {judgement.Id}: {(judgement.Same ? "one" : "two")}, because {judgement.Because}");
        }

        return ExitCodes.Done;
    }

    private static bool Speaks(Judgement judgement, JudgedEntities entities, string a, string b)
    {
        var ends = new[] { judgement.A, judgement.B }.Select(anchor => EntityOf(anchor, judgement, entities)).ToList();
        return ends.All(end => end == a || end == b);
    }

    private static string? EntityOf(MentionAnchor anchor, Judgement judgement, JudgedEntities entities) =>
        entities.Sheet(GraphIds.ArticleHash(anchor.Source)) is { } sheet && anchor.Find(sheet, judgement.Kind) is { } local
        ? entities.View.EntityOf(local.Key)
        : null;
}
