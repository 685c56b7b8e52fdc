using System.CommandLine;
using System.Text.Json;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import;
using KnowledgeGraph.Import.Articles;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg extract</c>: prints the facts of articles, one JSON object a line.</summary>
internal static class ExtractCommand
{
    public static Command Create(KgConsole console)
    {
        var command = new Command("extract", "Print the facts of articles as JSON lines, in the order of the input; no store is needed.");
        var inputs = new InputOptions(command, console, ArgumentArity.OneOrMore);
        var format = new Option<string>("--format") { Description = "Output format.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var withText = new Option<bool>("--with-text")
        {
            Description = "Carry the text and the engine's version, so that kg import --facts can take the lines.",
        };
        command.Add(format);
        command.Add(withText);
        command.SetAction((arguments, cancellation) =>
        {
            var context = new CommandContext(arguments, console);
            return RunAsync(context, inputs, context.Value(withText), cancellation);
        });
        return command.WithExamples(
            "kg extract seeds > facts.jsonl", "one line an article",
            "cat articles.jsonl | kg extract - --with-text | ssh other kg import --facts -", "extract here, import there",
            "kg extract article.txt | jq .claims", "the claims of one article");
    }

    private static async Task<int> RunAsync(CommandContext context, InputOptions inputs, bool withText, CancellationToken cancellation)
    {
        var extractor = new ArticleExtractor();
        var failed = 0;
        var lines = OrderedExtraction.SelectAsync(inputs.Read(context), reading => (reading, Line: LineOf(reading, extractor, withText)), cancellation);
        await foreach (var (reading, line) in lines.ConfigureAwait(false))
        {
            if (InputReport.Report(context, reading)) await context.Out.WriteLineAsync(line).ConfigureAwait(false);
            else failed++;
        }

        return failed == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static string LineOf(ArticleReading reading, ArticleExtractor extractor, bool withText)
    {
        if (reading is not ArticleRead { Article: var article }) return "";
        var facts = extractor.Extract(article);
        if (withText) facts = facts with { Article = facts.Article with { Text = article.Text } };
        return JsonSerializer.Serialize(facts, FactsJson.Lines.ArticleFacts);
    }
}
