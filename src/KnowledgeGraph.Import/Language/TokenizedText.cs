using System.Collections.Immutable;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import.Language;

/// <summary>A text with its tokens, sentences and paragraphs; every layer points into the text by offsets.</summary>
public sealed record TokenizedText
{
    /// <summary>The article's text, exactly.</summary>
    public required string Text { get; init; }

    /// <summary>All tokens, in text order, without overlap.</summary>
    public required ImmutableArray<Token> Tokens { get; init; }

    /// <summary>Sentences, in text order; together they hold every token once.</summary>
    public required ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>The words of a token, without copying them.</summary>
    public ReadOnlySpan<char> this[int token] => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>The span of text from the first to the last token of a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or reaches beyond the tokens.</exception>
    public TextSpan SpanOf(TokenRange range) => new(Tokens[range.First].Start, Tokens[range.End - 1].End);

    /// <summary>Index of the sentence that holds a token.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Tokens.End <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

/// <summary>One sentence.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Paragraph">Number of the paragraph it stands in, from 0; a paragraph is a line, or in text wrapped at a column a stretch of lines.</param>
/// <param name="Zone">Whether it is the article's prose or page furniture.</param>
public readonly record struct Sentence(TokenRange Tokens, int Paragraph, TextZone Zone);

/// <summary>What part of a page a sentence belongs to.</summary>
public enum TextZone
{
    /// <summary>The article's own prose.</summary>
    Prose,

    /// <summary>Headline, sub-headline or cross-head.</summary>
    Headline,

    /// <summary>Names who wrote the article.</summary>
    Byline,

    /// <summary>Day or time of publication or update.</summary>
    Timestamp,

    /// <summary>Share buttons, "Read more", menus, copyright and contact lines.</summary>
    Furniture,

    /// <summary>Text under a picture.</summary>
    Caption,
}
