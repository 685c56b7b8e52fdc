namespace KnowledgeGraph.Import.Articles;

/// <summary>How articles are read.</summary>
public sealed record ArticleSourceOptions
{
    /// <summary>Most bytes of one article: of a <c>.txt</c> file, or of one line of a <c>.jsonl</c> file. 20 MB unless said otherwise.</summary>
    public long MaxSize { get; init; } = 20_000_000;

    /// <summary>Take texts that are not English.</summary>
    public bool AnyLanguage { get; init; }

    /// <summary>Opens what <c>-</c> stands for.</summary>
    public Func<Stream> OpenStandardInput { get; init; } = Console.OpenStandardInput;

    /// <summary>Called with the number of bytes each time some are read, on the thread that reads; null where nobody counts.</summary>
    public Action<long>? OnRead { get; init; }
}
