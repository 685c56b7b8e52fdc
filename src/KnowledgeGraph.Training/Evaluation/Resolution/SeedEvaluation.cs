using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace KnowledgeGraph.Training.Evaluation.Resolution;

/// <summary><c>evaluate identities</c>: resolves the seed articles and compares with their annotated identities.</summary>
internal static class SeedEvaluation
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var seeds = new Option<DirectoryInfo>("--seeds") { Description = "The annotated articles.", DefaultValueFactory = _ => new DirectoryInfo("seeds") };
        var gold = new Option<DirectoryInfo>("--gold")
        {
            Description = "Folder of identities.csv and of the feed's annotations.",
            DefaultValueFactory = _ => new DirectoryInfo("tests/KnowledgeGraph.Tests/Seeds"),
        };
        var command = new Command("identities", "Resolve the seed articles and compare with their annotated identities.") { seeds, gold };
        command.SetAction(result => Run(result.GetValue(seeds)!.FullName, result.GetValue(gold)!.FullName));
        return command;
    }

    private static int Run(string seeds, string gold)
    {
        var entities = SeedIdentities.Resolve(seeds, Path.Combine(gold, "FeedGold"), Path.Combine(gold, "identities.csv"));
        var table = new Table().AddColumns("kind", "mentions", "P", "R", "F1");
        foreach (var kind in entities.GroupBy(entity => entity.Kind.ToString(), StringComparer.Ordinal).Append(null))
        {
            List<IdentifiedEntity> chosen = [.. kind ?? (IEnumerable<IdentifiedEntity>)entities];
            var score = BCubed.Of([.. chosen.Select(entity => (entity.Cluster, entity.Identity))]);
            table.AddRow(kind?.Key ?? "all", chosen.Count.ToString(CultureInfo.InvariantCulture), Share(score.Precision), Share(score.Recall), Share(score.F1));
        }

        AnsiConsole.Write(table);
        foreach (var cluster in entities.GroupBy(entity => entity.Cluster, StringComparer.Ordinal))
        {
            if (AreSeveral(cluster.Select(entity => entity.Identity))) Print("merged", cluster);
        }

        foreach (var identity in entities.GroupBy(entity => entity.Identity, StringComparer.Ordinal))
        {
            if (AreSeveral(identity.Select(entity => entity.Cluster))) Print("split", identity);
        }

        return 0;
    }

    private static bool AreSeveral(IEnumerable<string> names) => names.Distinct(StringComparer.Ordinal).Skip(1).Any();

    private static void Print(string what, IEnumerable<IdentifiedEntity> entities) =>
        Console.WriteLine($"{what}: {string.Join(" | ", entities.Select(entity => $"{entity.Name} ({entity.Article}: {entity.Identity}, {entity.Cluster})"))}");

    private static string Share(double share) => share.ToString("F3", CultureInfo.InvariantCulture);
}
