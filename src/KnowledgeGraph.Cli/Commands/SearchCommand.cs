using System.CommandLine;
using KnowledgeGraph.Cli.Commands.Walking;
using KnowledgeGraph.Cli.Lookup;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Query.Loading;
using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg search</c>: finds nodes by a word.</summary>
internal static class SearchCommand
{
    public static Command Create(KgConsole console)
    {
        var command = new Command("search", "Find people, institutions, journals, studies, topics, places, claims and articles by a word or a part of one.");
        var text = new Argument<string>("TEXT") { Description = "What to look for; letters of either case, with or without accents." };
        var limit = new Option<int>("--limit", "-n") { Description = "Most rows.", HelpName = "N", DefaultValueFactory = _ => 30 }.AtLeast(1);
        command.Add(text);
        command.Add(limit);
        var format = AnswerFormats.Option(AnswerFormats.Tables);
        command.Add(format);
        command.SetAction(async (arguments, cancellation) =>
        {
            var context = new CommandContext(arguments, console);
            using var store = context.OpenToRead();
            var found = Run(context, new EmbeddedCatalog(store), context.Value(text)!, context.Value(limit));
            await AnswerFormats.WriteAsync(context, found, context.Value(format)!, cancellation).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command.WithExamples("kg search saitou", "everything whose name or words hold it", "kg search \"stem cell\" -n 5", "the first five rows");
    }

    private static Answer Run(CommandContext context, EmbeddedCatalog catalog, string text, int limit)
    {
        var pattern = Typed.Name(text);
        var found = catalog.Entities(node => Fit(node) != NameFit.None).OrderByDescending(Fit)
            .Concat(catalog.Articles(text, pattern.IsIn))
            .Concat(catalog.Claims(pattern.IsIn, limit))
            .Take(limit)
            .ToList();
        if (found.Count == 0) context.Note($"nothing in {context.StorePath} holds “{text}”");
        return new Answer(["Kind", "Name", "Articles", "Id"], [.. found.Select(node => new object?[] { node.Kind.ToString(), node.Name, node.Articles, node.Id })]);

        NameFit Fit(FoundNode node) => pattern.Of(node.Name, node.Aliases);
    }
}
