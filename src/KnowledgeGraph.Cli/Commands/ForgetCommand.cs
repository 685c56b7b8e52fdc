using System.CommandLine;
using KnowledgeGraph.Cli.Lookup;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg forget</c>: takes an article out, and with it exactly what only it supported.</summary>
internal static class ForgetCommand
{
    public static Command Create(KgConsole console)
    {
        var command = new Command("forget", "Take an article out of the store, and with it exactly what only it supported.");
        var articles = new Argument<string[]>("ARTICLE")
        {
            Description = "An article's id, URL, path or title, or a part of one.",
            Arity = ArgumentArity.OneOrMore,
        };
        command.Add(articles);
        command.SetAction(arguments =>
        {
            var context = new CommandContext(arguments, console);
            using var store = context.OpenToWrite(create: false);
            return Run(context, store, context.Value(articles)!);
        });
        return command.WithExamples("kg forget seeds/108-wire-clay-pots.txt", "by its path", "kg forget article:4k2m9x7yq3hv8n2p", "by its id");
    }

    private static int Run(CommandContext context, EmbeddedStore store, string[] names)
    {
        var catalog = new EmbeddedCatalog(store);
        var failed = 0;
        var chosen = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var found = catalog.Articles(name, Typed.Name(name).IsIn);
            if (found.Count == 1)
            {
                chosen.Add(found[0].Id);
                context.Note($"forgetting {found[0].Name}");
                continue;
            }

            failed++;
            context.Fail(found.Count == 0
                ? $"no article in {context.StorePath} answers to “{name}”; see kg search"
                : $"“{name}” may mean several articles; name one by its id:");
            Typed.List(context, [.. found.Select(node => $"{node.Id}  {node.Name}")]);
        }

        if (chosen.Count > 0) new StoreImport(store).Forget([.. chosen.Select(GraphIds.KeyOf)]);
        return failed == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }
}
