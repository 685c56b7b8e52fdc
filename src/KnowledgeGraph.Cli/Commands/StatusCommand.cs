using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Embedded;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg status</c>: what the store holds.</summary>
internal static class StatusCommand
{
    public static Command Create(KgConsole console)
    {
        var command = new Command("status", "Show what the store holds: nodes, relationships, facts, and the engines that made them.");
        command.SetAction(arguments =>
        {
            var context = new CommandContext(arguments, console);
            using var store = context.OpenToRead();
            Print(context, store);
            return ExitCodes.Done;
        });
        return command.WithExamples("kg status", "the store in this folder", "kg status --store news.db", "another store");
    }

    /// <summary>Prints the counts of a store.</summary>
    public static void Print(CommandContext context, EmbeddedStore store)
    {
        var catalog = new EmbeddedCatalog(store);
        var nodes = catalog.NodeCounts();
        var relations = catalog.RelationCounts();
        var grid = new Table()
            .Border(TableBorder.Rounded)
            .AddColumn("Nodes")
            .AddColumn(new TableColumn("").RightAligned())
            .AddColumn("Relationships")
            .AddColumn(new TableColumn("").RightAligned());
        var left = GraphSchema.Nodes.Select(type => (type.Label, Count: nodes.GetValueOrDefault(type.Kind))).Where(row => row.Count > 0).ToList();
        var right = GraphSchema.Relations.Select(type => (type.Name, Count: relations.GetValueOrDefault(type.Kind))).Where(row => row.Count > 0).ToList();
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            grid.AddRow(
                i < left.Count ? left[i].Label : "", i < left.Count ? Number(left[i].Count) : "",
                i < right.Count ? right[i].Name : "", i < right.Count ? Number(right[i].Count) : "");
        }

        context.Tables.Write(grid);
        var (facts, rejected) = catalog.FactCounts();
        context.Out.WriteLine($"{Number(facts)} facts, {Number(rejected)} rejected; {Size(store.Path)} in {store.Path}");
        foreach (var (version, models, articles) in catalog.Engines()) context.Out.WriteLine($"engine {version} {Models(models)}: {Number(articles)} articles");
    }

    private static string Models(string json) => json == "{}" ? "(no models)" : json;

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>What was written last may still stand in the log beside the file.</summary>
    private static string Size(string path)
    {
        var bytes = new[] { path, path + "-wal" }.Where(File.Exists).Sum(file => new FileInfo(file).Length);
        return string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");
    }
}
