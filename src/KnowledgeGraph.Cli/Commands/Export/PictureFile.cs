using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Export.Svg;
using NetVips;

namespace KnowledgeGraph.Cli.Commands.Export;

/// <summary>Writes a picture of a graph as SVG, or as PNG made of the same SVG by libvips, which comes with the program.</summary>
internal static class PictureFile
{
    // Two pixels for each unit of the SVG: sharp on screens of today, and in print at a hand's width.
    private const double PixelsPerUnit = 2;

    /// <summary>What stands against the name of a picture; null for nothing.</summary>
    public static string? Problem(string path) =>
        IsPng(path) || path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? null : $"{path}: a picture's name ends in .svg or .png";

    /// <summary>True where a name is that of a PNG.</summary>
    public static bool IsPng(string path) => path.EndsWith(".png", StringComparison.OrdinalIgnoreCase);

    /// <summary>Draws the graph.</summary>
    /// <returns>The exit code, after a message where it is not <see cref="ExitCodes.Done"/>.</returns>
    public static async Task<int> WriteAsync(CommandContext context, IExportGraph graph, string path, bool force, CancellationToken cancellation)
    {
        ExportReport? report = null;
        try
        {
            var code = await OutputFile.WriteAsync(context, path, folder: false, force, Draw).ConfigureAwait(false);
            if (code != ExitCodes.Done) return code;
        }
        catch (Exception failure) when (failure is DllNotFoundException or TypeInitializationException or VipsException)
        {
            context.Fail($"{path}: no PNG can be made on this machine ({failure.Message}); an .svg needs nothing");
            return ExitCodes.Failed;
        }

        context.Note(FormattableString.Invariant($"{report!.Nodes} nodes and {report.Edges} relationships drawn in {path}"));
        foreach (var loss in report.Losses.Skip(1)) context.Note(loss);
        return ExitCodes.Done;

        async Task Draw(IExportTarget target)
        {
            using var picture = new MemoryStream();
            report = await new SvgExporter().WriteAsync(graph, new StreamTarget(picture), cancellation).ConfigureAwait(false);
            target.Open("").Write(IsPng(path) ? Png(picture.ToArray()) : picture.ToArray());
        }
    }

    private static byte[] Png(byte[] svg)
    {
        using var image = Image.SvgloadBuffer(svg, scale: PixelsPerUnit);
        return image.PngsaveBuffer();
    }
}
