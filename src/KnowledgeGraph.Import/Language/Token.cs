using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import.Language;

/// <summary>One token: a stretch of the article without white space.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset behind the last one.</param>
public readonly record struct Token(int Start, int End)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>The token as a span of the text.</summary>
    public TextSpan Span => new(Start, End);
}

/// <summary>A half-open range of tokens.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last one.</param>
public readonly record struct TokenRange(int First, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Count => End - First;

    /// <summary>True where <paramref name="token"/> lies inside.</summary>
    public bool Contains(int token) => First <= token && token < End;

    /// <summary>True where the ranges share a token.</summary>
    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
