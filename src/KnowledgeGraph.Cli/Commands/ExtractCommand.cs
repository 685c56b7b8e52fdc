using System.CommandLine;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import;
using KnowledgeGraph.Import.Articles;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg extract</c>: prints the facts of articles as JSON lines, in the order of the input, on all cores and in bounded memory.</summary>
internal static class ExtractCommand
{
    private const int WaitingPerCore = 8;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Articles: .txt and .jsonl files, folders, - for JSON lines on standard input.", Arity = ArgumentArity.OneOrMore };
        var withText = new Option<bool>("--with-text") { Description = "Carry the article's text on the line, so that kg import --facts can take it." };
        var format = new Option<string>("--format") { Description = "Output format.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var anyLanguage = new Option<bool>("--any-language") { Description = "Take texts that do not look English too." };
        var command = new Command("extract", "Print the facts of articles as JSON lines.") { paths, withText, format, anyLanguage };
        command.SetAction(parsed => Run(
            ArticleSource.Read(parsed.GetRequiredValue(paths), new ArticleSourceOptions { AnyLanguage = parsed.GetValue(anyLanguage) }),
            parsed.GetValue(withText)));
        return command;
    }

    private static int Run(IEnumerable<ArticleReading> inputs, bool withText)
    {
        var extractor = new ArticleExtractor();
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        var failed = false;
        var waiting = new Queue<Task<string>>();
        foreach (var input in inputs)
        {
            switch (input)
            {
                case ArticleRead read:
                    foreach (var warning in read.Warnings) Console.Error.WriteLine(warning);
                    waiting.Enqueue(Task.Run(() => LineOf(extractor, read.Article, withText)));
                    break;
                case InputSkipped skipped:
                    Console.Error.WriteLine(skipped.Message);
                    failed = true;
                    break;
                case InputRefused refused:
                    Console.Error.WriteLine(refused.Message);
                    failed = true;
                    break;
            }

            while (waiting.Count > 0 && (waiting.Count >= Environment.ProcessorCount * WaitingPerCore || waiting.Peek().IsCompleted)) Write(output, waiting);
        }

        while (waiting.Count > 0) Write(output, waiting);
        return failed ? 1 : 0;
    }

    private static void Write(StreamWriter output, Queue<Task<string>> waiting)
    {
        output.Write(waiting.Dequeue().GetAwaiter().GetResult());
        output.Write('\n');
    }

    private static string LineOf(ArticleExtractor extractor, Article article, bool withText)
    {
        var facts = extractor.Extract(article);
        if (withText) facts = facts with { Article = facts.Article with { Text = article.Text } };
        return JsonSerializer.Serialize(facts, FactsJson.Lines.ArticleFacts);
    }
}
