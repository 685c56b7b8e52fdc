using System.Globalization;
using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Push;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands.Neo4j;

/// <summary>Pushes a store and tells how it went.</summary>
internal static class PushRun
{
    /// <summary>Pushes the graph of a store with a bar on standard error and the totals on standard output.</summary>
    public static async Task<int> RunAsync(
        CommandContext context,
        EmbeddedStore store,
        ICypherClient client,
        PushOptions options,
        CancellationToken cancellation)
    {
        var clock = options.Clock;
        var began = clock.GetTimestamp();
        var catalog = new EmbeddedCatalog(store);
        var (nodes, relationships) = (catalog.NodeCounts().Values.Sum(), catalog.RelationCounts().Values.Sum());
        using var progress = new ProgressLine(context, "Pushing");
        var push = new GraphPush(client, options with { OnProgress = state => Show(progress, state, nodes, relationships, clock.GetElapsedTime(began)) });
        var report = await push.RunAsync(store.ReadGraph(), cancellation).ConfigureAwait(false);
        progress.Dispose();
        if (!context.Quiet && report.Counts.Any(count => count.Created + count.Updated + count.Removed > 0)) context.Tables.Write(TableOf(report));
        context.Out.WriteLine(Summary(client.Target, report, clock.GetElapsedTime(began)));
        return ExitCodes.Done;
    }

    private static void Show(ProgressLine progress, PushProgress state, long nodes, long relationships, TimeSpan elapsed)
    {
        var rate = elapsed.TotalSeconds > 0 ? state.Written / elapsed.TotalSeconds : 0;
        switch (state.Stage)
        {
            case PushStage.Waiting:
                progress.Show("waits until another push has ended");
                break;
            case PushStage.Comparing:
                progress.Show("compares the graph with the database");
                break;
            case PushStage.Removing:
                progress.Show("removes what is no longer supported");
                break;
            default:
                var isNodes = state.Stage == PushStage.Nodes;
                progress.Show(
                    state.Read,
                    isNodes ? nodes : relationships,
                    string.Create(CultureInfo.InvariantCulture, $"{(isNodes ? "nodes" : "relationships")}, {rate:N0}/s"));
                break;
        }
    }

    private static Table TableOf(PushReport report)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn(report.IsDryRun ? "Would write" : "Wrote");
        foreach (var title in new[] { "new", "changed", "removed", "stand" }) table.AddColumn(new TableColumn(title).RightAligned());
        foreach (var count in report.Counts)
        {
            table.AddRow(Markup.Escape(count.Group), Number(count.Created), Number(count.Updated), Number(count.Removed), Number(count.Total));
        }
        return table;
    }

    private static string Summary(string target, PushReport report, TimeSpan elapsed)
    {
        var size = $"{Number(report.Nodes)} nodes and {Number(report.Relationships)} relationships";
        var retired = report.Retired == 0
            ? ""
            : $" {Number(report.Retired)} nodes no longer supported stay with the label KgRetired, because other relationships hang on them.";
        if (report.Written == 0)
        {
            return $"{target}: holds this graph already ({size}); nothing {(report.IsDryRun ? "would be written" : "written")}. Hash {report.Hash}";
        }
        if (report.IsDryRun) return $"{target}: {Number(report.Written)} nodes and relationships would be written; {size} would stand. Hash {report.Hash}";
        var rate = Number((long)(report.Written / Math.Max(elapsed.TotalSeconds, 0.001)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{target}: {Number(report.Written)} nodes and relationships written in {elapsed.TotalSeconds:0.0} s ({rate}/s); {size} stand.{retired} Hash "
                + $"{report.Hash}");
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
