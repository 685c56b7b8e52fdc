namespace KnowledgeGraph.Import.Articles;

/// <summary>Reads lines of facts that <c>kg extract --with-text</c> printed, here or elsewhere; what they say is read by <see cref="Writing.FactParser"/>.</summary>
public static class FactLines
{
    /// <summary>Facts take several times the room of their article.</summary>
    private const int FactsPerText = 20;

    /// <summary>One line of facts, not parsed yet: parsing is work for all cores.</summary>
    /// <param name="Path"><c>FILE:LINE</c>, or the file where it cannot be read at all.</param>
    /// <param name="Json">The line's bytes; null where there is a problem.</param>
    /// <param name="Problem">Why there is no line.</param>
    public sealed record Line(string Path, byte[]? Json, string? Problem);

    /// <summary>Reads the lines of a file or of standard input (<c>-</c>), lazily; what cannot be read is the last line and a problem.</summary>
    public static IEnumerable<Line> Read(string path, ArticleSourceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var opened = Open(path, options, out var trouble);
        if (opened is null)
        {
            yield return trouble!;
            yield break;
        }

        using var lines = opened;
        while (Next(lines, path, out var line, out var isLast))
        {
            if (line is not null) yield return line;
            if (isLast) yield break;
        }
    }

    private static LineReader? Open(string path, ArticleSourceOptions options, out Line? trouble)
    {
        try
        {
            trouble = null;
            var stream = path == ArticleSource.StandardInput ? options.OpenStandardInput() : File.OpenRead(path);
            return new LineReader(stream, options.MaxSize * FactsPerText, options.OnRead);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            trouble = File.Exists(path) ? Trouble(path, exception) : new Line(path, null, $"{path}: there is no such file; check the spelling");
            return null;
        }
    }

    /// <summary>Reads one line; <paramref name="line"/> is null for a blank one.</summary>
    private static bool Next(LineReader lines, string path, out Line? line, out bool isLast)
    {
        line = null;
        isLast = false;
        try
        {
            if (!lines.TryRead(out var bytes, out var tooLong)) return false;
            var name = $"{path}:{lines.Number}";
            if (tooLong) line = new Line(name, null, $"{name}: the line is too long; raise --max-size");
            else if (bytes.Span.ContainsAnyExcept(" \t\r"u8)) line = new Line(name, bytes.ToArray(), null);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            line = Trouble(path, exception);
            isLast = true;
            return true;
        }
    }

    private static Line Trouble(string path, Exception exception) => new(path, null, InputTrouble.Refuse(path, exception).Message);
}
