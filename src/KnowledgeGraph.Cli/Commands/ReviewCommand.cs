using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Judging;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg review</c>: asks a human about the pairs next to the threshold.</summary>
internal static class ReviewCommand
{
    // Six bits on either side of the threshold: beyond, one answer is more than sixty times as likely as the other.
    private const int DoubtInTenthsOfBit = 60;

    public static Command Create(KgConsole console)
    {
        var command = new Command(
            "review", "Go through the pairs that scores can hardly decide: y makes them one, n two, s skips, q ends. Answers may be piped in.");
        var kind = new Option<NodeKind?>("--kind") { Description = "Person (as without it) or Study.", HelpName = "KIND" }.OneOf(NodeKind.Person, NodeKind.Study);
        var limit = new Option<int>("--limit") { Description = "How many pairs at most.", HelpName = "N", DefaultValueFactory = _ => 20 }.AtLeast(1);
        command.Add(kind);
        command.Add(limit);
        command.SetAction(arguments =>
        {
            var context = new CommandContext(arguments, console);
            return Run(context, context.Value(kind) ?? NodeKind.Person, context.Value(limit));
        });
        return command.WithExamples("kg review", "people, the most doubtful pairs first", "yes n | head -5 | kg review --limit 5", "answers from a pipe");
    }

    private static int Run(CommandContext context, NodeKind kind, int limit)
    {
        using var store = context.OpenToWrite(create: false);
        var entities = new JudgedEntities(store);
        var judged = entities.Judgements().Select(judgement => (judgement.A, judgement.B)).ToHashSet();
        using var answers = new StreamReader(context.Console.OpenIn());
        var made = new List<Judgement>();
        foreach (var pair in entities.View.Doubtful(kind, DoubtInTenthsOfBit, limit))
        {
            if (entities.Anchor(pair.KeyA) is not { } a
                || entities.Anchor(pair.KeyB) is not { } b
                || judged.Contains((a, b))
                || judged.Contains((b, a))) continue;
            Show(context, entities, pair);
            var answer = Ask(context, answers);
            if (answer is null or "q") break;
            if (answer is "y" or "n") made.Add(new Judgement(kind, answer == "y", a, b, "review"));
        }

        if (made.Count > 0) new StoreImport(store).Judge(batch => made.ForEach(batch.Judge));
        context.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{made.Count} judgements made: {made.Count(judgement => judgement.Same)} one, {made.Count(judgement => !judgement.Same)} two"));
        return ExitCodes.Done;
    }

    private static void Show(CommandContext context, JudgedEntities entities, DoubtfulPair pair)
    {
        context.Out.WriteLine($"{entities.Local(pair.KeyA)?.Name} / {entities.Local(pair.KeyB)?.Name}: now {(pair.Joined ? "one" : "two")}");
        context.Out.WriteLine("  " + entities.Quote(pair.KeyA));
        context.Out.WriteLine("  " + entities.Quote(pair.KeyB));
        context.Tables.Write(ScoreTable.Of(pair.Score));
    }

    // Anything but an answer is asked again; the end of the input ends the review.
    private static string? Ask(CommandContext context, StreamReader answers)
    {
        while (true)
        {
            context.Out.Write("one? y/n/s/q ");
            context.Out.Flush();
            if (answers.ReadLine() is not { } line) return null;
            switch (line.Trim().ToLowerInvariant())
            {
                case "y" or "yes":
                    return "y";
                case "n" or "no":
                    return "n";
                case "s" or "skip" or "":
                    return "s";
                case "q" or "quit":
                    return "q";
            }
        }
    }
}
