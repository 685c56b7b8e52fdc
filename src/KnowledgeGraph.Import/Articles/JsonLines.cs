using System.Globalization;

namespace KnowledgeGraph.Import.Articles;

/// <summary>Reads articles from JSON lines; a broken line costs that line alone.</summary>
internal static class JsonLines
{
    /// <summary>One result a line that is not blank.</summary>
    public static IEnumerable<ArticleReading> Read(Func<Stream> open, InputName file, ArticleSourceOptions options)
    {
        var opened = Open(open, file, options, out var trouble);
        if (opened is null)
        {
            yield return trouble!;
            yield break;
        }

        using var lines = opened;
        var any = false;
        while (Next(lines, file, options, out var reading))
        {
            if (reading is null) continue;
            any = true;
            yield return reading;
            if (reading is InputRefused || (lines.Number == 1 && reading is InputSkipped skipped && skipped.Path == file.Path)) yield break;
        }

        if (!any) yield return InputTrouble.Empty(file.Path);
    }

    private static LineReader? Open(Func<Stream> open, InputName file, ArticleSourceOptions options, out ArticleReading? trouble)
    {
        try
        {
            trouble = null;
            return new LineReader(open(), options.MaxSize, options.OnRead);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            trouble = InputTrouble.Refuse(file.Path, exception);
            return null;
        }
    }

    /// <summary>Reads one line; <paramref name="reading"/> is null for a blank one.</summary>
    private static bool Next(LineReader lines, InputName file, ArticleSourceOptions options, out ArticleReading? reading)
    {
        reading = null;
        try
        {
            if (!lines.TryRead(out var line, out var tooLong)) return false;
            var name = Numbered(file, lines.Number);
            if (tooLong) reading = InputTrouble.LineTooLarge(name.Path, options.MaxSize);
            else if (lines.Number == 1 && BinaryData.Is(line.Span)) reading = InputTrouble.Binary(file.Path);
            else if (line.Span.ContainsAnyExcept(" \t\r\v\f"u8)) reading = ArticleLine.Read(line.Span, name, lines.Number, options);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reading = InputTrouble.Refuse(file.Path, exception);
            return true;
        }
    }

    private static InputName Numbered(InputName file, int line) => new(
        string.Create(CultureInfo.InvariantCulture, $"{file.Path}:{line}"),
        string.Create(CultureInfo.InvariantCulture, $"{file.Relative}:{line}"));
}
