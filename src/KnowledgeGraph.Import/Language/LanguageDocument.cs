using System.Collections.Immutable;

namespace KnowledgeGraph.Import.Language;

/// <summary>A text with every layer of language analysis; what the later stages read.</summary>
/// <param name="Tokenized">Text, tokens and sentences.</param>
/// <param name="Tags">One tag a token.</param>
/// <param name="Names">Names in text order, without overlap.</param>
public sealed record LanguageDocument(TokenizedText Tokenized, ImmutableArray<PosTag> Tags, ImmutableArray<NameSpan> Names)
{
    /// <summary>The article's text.</summary>
    public string Text => Tokenized.Text;

    /// <summary>All tokens.</summary>
    public ImmutableArray<Token> Tokens => Tokenized.Tokens;

    /// <summary>All sentences.</summary>
    public ImmutableArray<Sentence> Sentences => Tokenized.Sentences;
}
