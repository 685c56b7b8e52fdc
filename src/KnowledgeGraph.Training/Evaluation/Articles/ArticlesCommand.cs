using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import;
using KnowledgeGraph.Training.Commands;
using KnowledgeGraph.Training.Evaluation.Claims;
using KnowledgeGraph.Training.Relations;
using Spectre.Console;

namespace KnowledgeGraph.Training.Evaluation.Articles;

/// <summary><c>evaluate articles</c>: extracts annotated articles and compares the facts with the annotation.</summary>
internal static class ArticlesCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folders = ArticleFolders.Argument("Annotated articles.");
        var command = new Command("articles", "Extract annotated articles and compare people, ties, claims and the graph with the annotation.") { folders };
        command.SetAction(parsed => AnsiConsole.Write(TableOf(Score(parsed.GetRequiredValue(folders)))));
        return command;
    }

    /// <summary>The sums over all articles of the folders.</summary>
    /// <param name="folders">Folders with NAME.txt and NAME.json.</param>
    public static ArticleTally Score(IReadOnlyCollection<string> folders)
    {
        var extractor = new ArticleExtractor();
        var tally = new ArticleTally();
        foreach (var (gold, texts) in GoldFacts.ReadFolders(folders).Zip(GoldArticle.ReadFolders(folders)))
        {
            var facts = extractor.Extract(new Article { Source = gold.Name, Path = gold.Name, Text = gold.Text });
            ArticleScore.Add(gold, texts, facts, tally);
        }

        return tally;
    }

    private static Table TableOf(ArticleTally tally)
    {
        var table = new Table().AddColumns("row", "annotated", "found", "P", "R", "F1");
        foreach (var (row, counts) in tally.Rows)
        {
            table.AddRow(row, Show(counts.Given), Show(counts.Found), Share(counts.Precision), Share(counts.Recall), Share(counts.F1));
        }

        return table;

        static string Show(int count) => count.ToString(CultureInfo.InvariantCulture);
        static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
    }
}
