using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.GraphMl;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary><c>graph-export EDGES</c>: writes a generated graph, made as it is read, as GraphML, and says how much memory the process took at most. Run it alone, once a size.</summary>
internal static class ExportMemory
{
    public static async Task<int> RunAsync(string size)
    {
        var world = new GeneratedGraph(int.Parse(size, CultureInfo.InvariantCulture));
        var watch = Stopwatch.StartNew();
        var report = await new GraphMlExporter().WriteAsync(world, new StreamTarget(Stream.Null)).ConfigureAwait(false);
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Edges,9:N0} edges {watch.Elapsed.TotalSeconds,6:0.00} s, processor {Environment.CpuUsage.TotalTime.TotalSeconds,6:0.00} s, at most {self.PeakWorkingSet64 / 1e6,5:0} MB, {GC.GetTotalMemory(forceFullCollection: true) / 1e6,5:0.0} MB alive at the end"));
        return 0;
    }
}
