using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Facts;

/// <summary>A span of the article together with the words that stand there, so that it can be checked against the text.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Text">What stands in the article from <paramref name="Start"/> to <paramref name="End"/>.</param>
public sealed record Evidence(int Start, int End, string Text)
{
    /// <summary>Cites a span of a text.</summary>
    public static Evidence Of(TextSpan span, string text) => new(span.Start, span.End, span.In(text));

    /// <summary>The span without its words.</summary>
    public TextSpan ToSpan() => new(Start, End);
}
