using System.CommandLine;
using KnowledgeGraph.Cli.Judging;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg merge</c>: states that two entities are one.</summary>
internal static class MergeCommand
{
    public static Command Create(KgConsole console)
    {
        var command = new Command("merge", "State that two entities are one. The judgement outranks scores, survives re-import and can be undone.");
        var a = new Argument<string>("A") { Description = "An entity's id, a mention's key, or a name." };
        var b = new Argument<string>("B") { Description = "The other one." };
        var because = new Option<string>("--because") { Description = "Why they are one.", HelpName = "REASON", Required = true };
        command.Add(a);
        command.Add(b);
        command.Add(because);
        command.Validators.Add(result =>
        {
            if (result.GetResult(because) is { } given && given.Tokens is [{ Value: var reason }] && string.IsNullOrWhiteSpace(reason))
            {
                result.AddError("Say why they are one: --because \"…\".");
            }
        });
        command.SetAction(arguments =>
        {
            var context = new CommandContext(arguments, console);
            return Run(context, context.Value(a)!, context.Value(b)!, context.Value(because)!);
        });
        return command.WithExamples("kg merge \"M. Saitou\" \"Mitinori Saitou\" --because \"same laboratory\"", "kg judgements undo ID takes it back");
    }

    private static int Run(CommandContext context, string first, string second, string because)
    {
        using var store = context.OpenToWrite(create: false);
        var entities = new JudgedEntities(store);
        if (entities.Find(context, first) is not { } a || entities.Find(context, second) is not { } b) return ExitCodes.Failed;
        if (a.Node.Kind != b.Node.Kind)
        {
            context.Fail($"{a.Node.Name} is a {a.Node.Kind}, {b.Node.Name} a {b.Node.Kind}: only entities of one kind can be one");
            return ExitCodes.Failed;
        }

        if (a.Node.Id == b.Node.Id)
        {
            context.Note($"{a.Node.Name} and {b.Node.Name} are one already: {a.Node.Id}");
            return ExitCodes.Done;
        }

        if (entities.Anchor(a.Keys[0]) is not { } anchorA || entities.Anchor(b.Keys[0]) is not { } anchorB)
        {
            context.Fail("an entity without a mention in a text cannot be judged");
            return ExitCodes.Failed;
        }

        var judgement = new Judgement(a.Node.Kind, Same: true, anchorA, anchorB, because);
        new StoreImport(store).Judge(batch => batch.Judge(judgement));
        return JudgementOutcome.Tell(context, store, judgement, a.Keys[0], b.Keys[0]);
    }
}
