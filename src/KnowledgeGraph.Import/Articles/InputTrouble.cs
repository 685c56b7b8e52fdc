using System.Globalization;

namespace KnowledgeGraph.Import.Articles;

/// <summary>The messages for inputs that give no article.</summary>
internal static class InputTrouble
{
    public static InputRefused Refuse(string path, Exception exception) => new(path, exception switch
    {
        UnauthorizedAccessException => $"{path}: no permission to read it; change the permissions or the user",
        FileNotFoundException or DirectoryNotFoundException => $"{path}: it went away while being read; check the path and run again",
        _ => $"{path}: cannot be read ({OneLine(exception.Message)}); check the disk and run again",
    });

    public static InputSkipped TooLarge(string path, long size, long limit) =>
        new(path, $"{path}: {Megabytes(size)} is over the limit of {Megabytes(limit)}; split it or raise --max-size");

    public static InputSkipped LineTooLarge(string path, long limit) =>
        new(path, $"{path}: the line is over the limit of {Megabytes(limit)}; split it or raise --max-size");

    public static InputSkipped Empty(string path) => new(path, $"{path}: the text is empty; remove it or fill it");

    public static InputSkipped Binary(string path) => new(path, $"{path}: binary data, not text; convert it to UTF-8 text");

    public static InputSkipped NotEnglish(string path) => new(path, $"{path}: the text is not English; take it all the same with --any-language");

    public static InputSkipped BrokenLine(string path, string why) => new(path, $"{path}: {OneLine(why)}; mend or remove the line");

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.');

    private static string Megabytes(long bytes) => bytes < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.#} MB");
}
