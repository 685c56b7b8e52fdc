using System.CommandLine;
using KnowledgeGraph.Cli.Judging;
using KnowledgeGraph.Cli.Lookup;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg split</c>: states that a mention is of somebody else.</summary>
internal static class SplitCommand
{
    public static Command Create(KgConsole console)
    {
        var command = new Command(
            "split", "State that a mention does not belong to an entity. The judgement outranks scores, survives re-import and can be undone.");
        var entity = new Argument<string>("A") { Description = "An entity's id or name." };
        var mention = new Option<string>("--mention")
        {
            Description = "The mention that is of another one: its key, or an article's id, path or title.",
            HelpName = "M",
            Required = true,
        };
        var because = new Option<string>("--because") { Description = "Why.", HelpName = "REASON", DefaultValueFactory = _ => "" };
        command.Add(entity);
        command.Add(mention);
        command.Add(because);
        command.SetAction(arguments =>
        {
            var context = new CommandContext(arguments, console);
            return Run(context, context.Value(entity)!, context.Value(mention)!, context.Value(because)!);
        });
        return command.WithExamples(
            "kg split \"Alasdair Muirhead\" --mention seeds/118-site-choir-trial.txt --because \"a namesake\"", "the one of that article is somebody else");
    }

    private static int Run(CommandContext context, string name, string mention, string because)
    {
        using var store = context.OpenToWrite(create: false);
        var entities = new JudgedEntities(store);
        if (entities.Find(context, name) is not { } entity) return ExitCodes.Failed;
        var members = entities.View.Members(entity.Node.Id);
        var articles = new Storage.Embedded.EmbeddedCatalog(store)
            .Articles(mention, Typed.Name(mention).IsIn)
            .Select(article => GraphIds.KeyOf(article.Id))
            .ToHashSet(StringComparer.Ordinal);
        var key = GraphIds.KeyOf(mention);
        var apart = members.Where(member => entities.Local(member) is { } local
            && (local.Key == key || local.Mentions.Any(one => one.Key == key) || articles.Contains(entities.View.ArticleOf(member)!))).ToList();
        var rest = members.Except(apart, StringComparer.Ordinal).ToList();
        if (apart.Count == 0 || rest.Count == 0)
        {
            context.Fail(apart.Count == 0
                ? $"{entity.Node.Name} has no mention “{mention}”; name one of its articles, or one of these by its key:"
                : $"{entity.Node.Name} has no other mentions to be split from");
            if (apart.Count == 0) Tell(context, entities, members);
            return ExitCodes.Failed;
        }

        if (apart.Count > 1)
        {
            context.Fail($"“{mention}” may mean several mentions; name one by its key:");
            Tell(context, entities, apart);
            return ExitCodes.Failed;
        }

        if (entities.Anchor(rest[0]) is not { } kept || entities.Anchor(apart[0]) is not { } other)
        {
            context.Fail("an entity without a mention in a text cannot be judged");
            return ExitCodes.Failed;
        }

        var judgement = new Judgement(entity.Node.Kind, Same: false, kept, other, because);
        new StoreImport(store).Judge(batch => batch.Judge(judgement));
        return JudgementOutcome.Tell(context, store, judgement, rest[0], apart[0]);
    }

    private static void Tell(CommandContext context, JudgedEntities entities, IReadOnlyList<string> members) =>
        Typed.List(context, [.. members.Select(member => $"{member}  {entities.Quote(member)}")]);
}
