using System.CommandLine;
using KnowledgeGraph.Cli.Commands.Walking;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg reject</c>: takes a wrong fact out of the graph for good.</summary>
internal static class RejectCommand
{
    public static Command Create(KgConsole console)
    {
        var command = new Command("reject", "Take a wrong fact out of the graph for good; re-import and refresh do not bring it back.");
        var fact = new Argument<string?>("FACT") { Description = "The fact's id, as kg show prints it.", Arity = ArgumentArity.ZeroOrOne };
        var because = new Option<string?>("--because") { Description = "Why it is wrong.", HelpName = "REASON" };
        var list = new Option<bool>("--list") { Description = "List what was rejected." };
        var undo = new Option<bool>("--undo") { Description = "Take the rejection back." };
        command.Add(fact);
        command.Add(because);
        command.Add(list);
        command.Add(undo);
        var format = AnswerFormats.Option(AnswerFormats.Tables);
        format.Description = "With --list: " + string.Join(", ", AnswerFormats.Tables) + ".";
        command.Add(format);
        command.Validators.Add(result =>
        {
            if (result.GetValue(list)) return;
            if (result.GetValue(fact) is null) result.AddError("Name a fact, or use --list.");
            else if (!result.GetValue(undo) && string.IsNullOrWhiteSpace(result.GetValue(because)))
            {
                result.AddError("Say why the fact is wrong: --because \"…\".");
            }
        });
        command.SetAction(async (arguments, cancellation) =>
        {
            var context = new CommandContext(arguments, console);
            if (context.Value(list))
            {
                await AnswerFormats.WriteAsync(context, List(context), context.Value(format)!, cancellation).ConfigureAwait(false);
                return ExitCodes.Done;
            }

            using var store = context.OpenToWrite(create: false);
            return context.Value(undo) ? Undo(context, store, context.Value(fact)!) : Reject(context, store, context.Value(fact)!, context.Value(because)!);
        });
        return command.WithExamples(
            "kg reject 7f0kq2m9x4yv1n8p --because \"the quote is by her colleague\"", "take it out",
            "kg reject --list", "what was rejected, and why",
            "kg reject 7f0kq2m9x4yv1n8p --undo", "put it back");
    }

    private static int Reject(CommandContext context, EmbeddedStore store, string id, string because)
    {
        if (new EmbeddedCatalog(store).Fact(id) is not { } fact)
        {
            context.Fail($"no fact in {context.StorePath} has the id “{id}”; kg show prints the ids of facts");
            return ExitCodes.Failed;
        }

        new StoreImport(store).Renew(batch =>
        {
            batch.Reject(id, because, fact.Reading);
            return [GraphIds.KeyOf(fact.ArticleId)];
        });
        context.Note($"rejected: {fact.Reading}");
        return ExitCodes.Done;
    }

    private static int Undo(CommandContext context, EmbeddedStore store, string id)
    {
        var known = false;
        new StoreImport(store).Renew(batch =>
        {
            known = batch.UndoRejection(id);
            return known && new EmbeddedCatalog(store).Fact(id) is { } fact ? [GraphIds.KeyOf(fact.ArticleId)] : [];
        });
        if (known)
        {
            context.Note($"no longer rejected: {id}");
            return ExitCodes.Done;
        }

        context.Fail($"the fact “{id}” was not rejected; see kg reject --list");
        return ExitCodes.Failed;
    }

    private static Answer List(CommandContext context)
    {
        using var store = context.OpenToRead();
        var rejections = new EmbeddedCatalog(store).Rejections();
        if (rejections.Count == 0) context.Note("nothing was rejected");
        return new Answer(["Fact", "What it said", "Rejected because"], [.. rejections.Select(one => new object?[] { one.Fact, one.Said, one.Because })]);
    }
}
