using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg refresh</c>: extracts stored articles again, after rules or models changed.</summary>
internal static class RefreshCommand
{
    public static Command Create(KgConsole console)
    {
        var command = new Command("refresh", "Extract all stored articles again, after an update of rules or models. Rejections and judgements stay.");
        command.SetAction((arguments, cancellation) => RunAsync(new CommandContext(arguments, console), cancellation));
        return command.WithExamples("kg refresh", "bring a store made by an older kg up to date");
    }

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        using var store = context.OpenToWrite(create: false);
        using var reading = context.OpenToRead();
        var articles = new EmbeddedArticles(reading);
        var total = articles.Count();
        using var progress = new ProgressLine(context, "Refreshing");
        var import = new StoreImport(store);
        import.OnBatch = _ => progress.Show(import.Outcome.Replaced + import.Outcome.Unchanged, total, "articles");
        var extractor = new ArticleExtractor();
        await import.RunAsync(OrderedExtraction.SelectAsync(articles.Sheets(), sheet => Again(sheet, extractor), cancellation)).ConfigureAwait(false);
        progress.Dispose();
        context.Note(string.Create(
            CultureInfo.InvariantCulture,
            $"{context.StorePath}: {import.Outcome.Replaced} changed, {import.Outcome.Unchanged} unchanged."));
        return ExitCodes.Done;
    }

    /// <summary>Where only facts were imported, the header they came with stands for the metadata.</summary>
    private static FactSheet Again(FactSheet stored, ArticleExtractor extractor)
    {
        var header = stored.Article;
        var article = stored.Read ?? new Article
        {
            Source = header.Source ?? header.Path,
            Path = header.Path,
            Text = stored.Text,
            Id = header.Id == (header.Source ?? header.Path) ? null : header.Id,
            Url = header.Url,
            Title = header.Title,
            Publisher = header.Publisher,
            Published = header.Published,
        };
        var facts = extractor.Extract(article);
        return SheetBuilder.Build(facts with { Article = facts.Article with { Text = article.Text } }, stored.Read);
    }
}
