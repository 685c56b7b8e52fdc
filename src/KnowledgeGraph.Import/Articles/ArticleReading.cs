using System.Collections.Immutable;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import.Articles;

/// <summary>What came of one input: an article, or why there is none. Exactly <see cref="ArticleRead"/>, <see cref="InputSkipped"/> and <see cref="InputRefused"/>.</summary>
/// <remarks>Messages are one line, begin with the path and say what to do.</remarks>
public abstract record ArticleReading
{
    private protected ArticleReading(string path) => Path = path;

    /// <summary>The input as users know it: a path, or <c>FILE:LINE</c>.</summary>
    public string Path { get; }
}

/// <summary>An article, its text mended where it had to be.</summary>
public sealed record ArticleRead : ArticleReading
{
    /// <summary>Creates the result.</summary>
    public ArticleRead(string path, Article article, ImmutableArray<string> warnings)
        : base(path)
    {
        ArgumentNullException.ThrowIfNull(article);
        Article = article;
        Warnings = warnings;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>What was mended or left out, one message each.</summary>
    public ImmutableArray<string> Warnings { get; }
}

/// <summary>An input passed over because of what it holds: not English, empty, binary, too large, a broken line.</summary>
public sealed record InputSkipped : ArticleReading
{
    /// <summary>Creates the result.</summary>
    public InputSkipped(string path, string message)
        : base(path) => Message = message;

    /// <summary>The path, what is wrong, what to do.</summary>
    public string Message { get; }
}

/// <summary>An argument that cannot be read at all: missing, forbidden, or a folder without articles.</summary>
public sealed record InputRefused : ArticleReading
{
    /// <summary>Creates the result.</summary>
    public InputRefused(string path, string message)
        : base(path) => Message = message;

    /// <summary>The path, what is wrong, what to do.</summary>
    public string Message { get; }
}
