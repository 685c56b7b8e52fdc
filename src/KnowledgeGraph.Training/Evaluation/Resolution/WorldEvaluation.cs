using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.World;
using Spectre.Console;

namespace KnowledgeGraph.Training.Evaluation.Resolution;

/// <summary><c>evaluate world</c>: resolves a generated world and compares with its true identities.</summary>
internal static class WorldEvaluation
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var articles = new Option<int>("--articles") { Description = "Number of articles.", DefaultValueFactory = _ => 10_000 };
        var seed = new Option<int>("--seed") { Description = "Which world.", DefaultValueFactory = _ => 1 };
        var errors = new Option<int>("--errors") { Description = "How many wrong merges and splits of each kind to print.", DefaultValueFactory = _ => 0 };
        var isFixed = new Option<bool>("--fixed")
        {
            Description = "A world whose subjects, outlets, journals and lists of names do not grow with its articles.",
        };
        var command = new Command("world", "Resolve a generated world and compare with its true identities.") { articles, seed, errors, isFixed };
        command.SetAction(result => Run(
            WorldStream.Articles(result.GetValue(seed), result.GetValue(articles), result.GetValue(isFixed) ? 0 : Heaps.OfTexts),
            result.GetValue(articles),
            result.GetValue(errors)));
        return command;
    }

    private static int Run(IEnumerable<WorldArticle> world, int count, int errors)
    {
        var watch = Stopwatch.StartNew();
        var articles = new List<ResolvedArticle>(count);
        var gold = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = errors > 0 ? new Dictionary<string, string>(StringComparer.Ordinal) : null;
        foreach (var article in world)
        {
            var sheet = SheetBuilder.Build(article.Facts);
            foreach (var entity in sheet.Entities)
            {
                gold[entity.Key] = article.Gold[entity.Id];
                names?.TryAdd(entity.Key, entity.Name);
            }

            articles.Add(ResolvedArticle.New(ArticleReading.Of(sheet)));
        }

        var made = watch.Elapsed;
        var result = Resolver.Resolve(articles, []);
        var resolved = watch.Elapsed - made;
        var table = new Table().AddColumns("kind", "mentions", "P", "R", "F1");
        foreach (var kind in new[] { NodeKind.Person, NodeKind.Institution, NodeKind.Journal, NodeKind.Study, NodeKind.Topic })
        {
            var mentions = Mentions(result, kind, gold);
            var score = BCubed.Of([.. mentions.Select(mention => (mention.Cluster, gold[mention.Key]))]);
            table.AddRow(kind.ToString(), Number(score.Mentions), Share(score.Precision), Share(score.Recall), Share(score.F1));
            if (names is not null) ResolutionErrors.Print(kind, mentions, gold, names, errors);
        }

        AnsiConsole.Write(table);
        var copies = result.Articles.Count(article => article.CopyOf is not null);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} articles: made and read {made.TotalSeconds:F1} s, resolved {resolved.TotalSeconds:F1} s, "
                + $"{result.Claims.Length} claim links, {copies} copies, peak {peak} MB"));
        return 0;
    }

    private static List<(string Key, string Cluster)> Mentions(ResolutionResult result, NodeKind kind, Dictionary<string, string> gold) =>
    [
        .. result.Articles.SelectMany(article => article.Article.Entities.Zip(article.Standings))
            .Where(entity => entity.First.Kind == kind && gold.ContainsKey(entity.First.Key))
            .Select(entity => (entity.First.Key, entity.Second.Cluster)),
    ];

    private static string Share(double share) => share.ToString("F4", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
