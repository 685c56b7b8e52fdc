using System.Text.Json;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Articles;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Reads facts that <c>kg extract --with-text</c> printed, here or elsewhere.</summary>
public static class FactLines
{
    /// <summary>Facts take several times the room of their article.</summary>
    private const int FactsPerText = 20;

    /// <summary>One line of facts, not parsed yet: parsing is work for all cores.</summary>
    /// <param name="Path"><c>FILE:LINE</c>, or the file where it cannot be read at all.</param>
    /// <param name="Json">The line's bytes; null where there is a problem.</param>
    /// <param name="Problem">Why there is no line.</param>
    public sealed record Line(string Path, byte[]? Json, string? Problem);

    /// <summary>Reads the lines of a file or of standard input (<c>-</c>), lazily.</summary>
    public static IEnumerable<Line> Read(string path, ArticleSourceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        LineReader? lines = null;
        string? problem = null;
        try
        {
            lines = new LineReader(path == ArticleSource.StandardInput ? options.OpenStandardInput() : File.OpenRead(path), options.MaxSize * FactsPerText, options.OnRead);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = File.Exists(path) ? $"{path}: no permission to read it; change the permissions or the user" : $"{path}: there is no such file; check the spelling";
        }

        if (lines is null)
        {
            yield return new Line(path, null, problem);
            yield break;
        }

        using (lines)
        {
            while (lines.TryRead(out var line, out var tooLong))
            {
                var name = $"{path}:{lines.Number}";
                if (tooLong) yield return new Line(name, null, $"{name}: the line is too long; raise --max-size");
                else if (line.Span.ContainsAnyExcept(" \t\r"u8)) yield return new Line(name, line.ToArray(), null);
            }
        }
    }

    /// <summary>Parses and checks one line.</summary>
    public static SheetReading Parse(Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Json is null) return SheetReading.Failed(line.Path, line.Problem ?? line.Path);
        try
        {
            var facts = JsonSerializer.Deserialize(line.Json, FactsJson.Lines.ArticleFacts);
            if (facts is null) return SheetReading.Failed(line.Path, $"{line.Path}: the line holds no facts; mend or remove it");
            if (FactsCheck.FirstProblem(facts) is { } problem) return SheetReading.Failed(line.Path, $"{line.Path}: {problem}");
            return SheetReading.Of(facts.Article.Path, SheetBuilder.Build(facts), []);
        }
        catch (JsonException error)
        {
            return SheetReading.Failed(line.Path, $"{line.Path}: not a line of facts ({error.Message.ReplaceLineEndings(" ").TrimEnd('.')}); mend or remove it");
        }
    }
}
