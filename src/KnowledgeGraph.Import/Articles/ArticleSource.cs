namespace KnowledgeGraph.Import.Articles;

/// <summary>Reads articles from files, folders and standard input.</summary>
public static class ArticleSource
{
    /// <summary>The path that stands for JSON lines on standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads all inputs, one after the other and lazily: one article is in memory at a time.</summary>
    /// <param name="paths">
    /// <c>.txt</c> files (with <c>NAME.meta.json</c> beside <c>NAME.txt</c>, if there is one), <c>.jsonl</c> files with one article a line,
    /// folders (recursively, in ordinal order of their relative paths), <c>-</c>.
    /// </param>
    /// <param name="options">Limits and language.</param>
    /// <returns>One result an article or problem, in the order of the input. Bad input never throws.</returns>
    public static IEnumerable<ArticleReading> Read(IEnumerable<string> paths, ArticleSourceOptions options)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        return paths.SelectMany(path => ReadArgument(path, options));
    }

    /// <summary>Bytes that reading these paths will take, data beside the texts left out; null where standard input is among them, whose end nobody knows.</summary>
    public static long? SizeOf(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        long size = 0;
        foreach (var path in paths)
        {
            if (path == StandardInput) return null;
            size += Directory.Exists(path) ? ArticleFolder.Files(path, IsArticleFile, []).Sum(relative => SizeOfFile(Path.Combine(path, relative))) : SizeOfFile(path);
        }

        return size;
    }

    private static long SizeOfFile(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true } file ? file.Length : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Whoever reads it says so.
            return 0;
        }
    }

    private static IEnumerable<ArticleReading> ReadArgument(string path, ArticleSourceOptions options)
    {
        if (path == StandardInput) return JsonLines.Read(options.OpenStandardInput, new InputName(StandardInput, StandardInput), options);
        if (Directory.Exists(path)) return ReadFolder(path, options);
        if (!File.Exists(path)) return [new InputRefused(path, $"{path}: there is no such file or folder; check the spelling")];
        return IsArticleFile(path)
            ? ReadFile(new InputName(path, Path.GetFileName(path)), options)
            : [new InputRefused(path, $"{path}: neither a .txt nor a .jsonl file; rename or convert it")];
    }

    private static IEnumerable<ArticleReading> ReadFolder(string folder, ArticleSourceOptions options)
    {
        var unreadable = new List<ArticleReading>();
        var files = ArticleFolder.Files(folder, IsArticleFile, unreadable);
        foreach (var problem in unreadable) yield return problem;
        if (files.Count == 0 && unreadable.Count == 0)
            yield return new InputRefused(folder, $"{folder}: no .txt or .jsonl file in this folder or below it; name a folder that holds articles");

        foreach (var relative in files)
        {
            foreach (var reading in ReadFile(new InputName(Path.Combine(folder, relative), relative), options)) yield return reading;
        }
    }

    private static IEnumerable<ArticleReading> ReadFile(InputName file, ArticleSourceOptions options) =>
        file.Path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
            ? JsonLines.Read(() => File.OpenRead(file.Path), file, options)
            : [TextFile.Read(file, options)];

    private static bool IsArticleFile(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The two names of an input file.</summary>
/// <param name="Path">The path to open and to print.</param>
/// <param name="Relative">The path relative to the argument, with forward slashes: the file's key where nothing else names the article.</param>
internal readonly record struct InputName(string Path, string Relative);
