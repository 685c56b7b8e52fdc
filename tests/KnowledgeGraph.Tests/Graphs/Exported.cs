using System.Text;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Storage.Export;

namespace KnowledgeGraph.Tests.Graphs;

/// <summary>What an exporter wrote for a test.</summary>
internal sealed class Exported : IDisposable
{
    private Exported(byte[] bytes, ExportReport report, string path) => (Bytes, Report, Path) = (bytes, report, path);

    public byte[] Bytes { get; }

    public ExportReport Report { get; }

    /// <summary>A file with the bytes, for programs that read files.</summary>
    public string Path { get; }

    public string Text => Encoding.UTF8.GetString(Bytes);

    public static async Task<Exported> OfAsync(IGraphExporter exporter, IGraphReader graph)
    {
        using var bytes = new MemoryStream();
        var report = await exporter.WriteAsync(graph, new StreamTarget(bytes), TestContext.Current.CancellationToken);
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + "." + exporter.Format);
        await File.WriteAllBytesAsync(path, bytes.ToArray(), TestContext.Current.CancellationToken);
        return new Exported(bytes.ToArray(), report, path);
    }

    public void Dispose() => File.Delete(Path);
}
