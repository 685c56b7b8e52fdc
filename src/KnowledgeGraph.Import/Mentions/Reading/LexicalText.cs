using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Tokens;
using KnowledgeGraph.Import.Mentions.Lexicon;

namespace KnowledgeGraph.Import.Mentions.Reading;

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenShape : byte
{
    /// <summary>Nothing of the below.</summary>
    None = 0,

    /// <summary>Begins with a capital letter.</summary>
    Capital = 1,

    /// <summary>At least two letters, all capital.</summary>
    AllCaps = 2,

    /// <summary>One capital letter, with or without a full stop, or several with a stop each.</summary>
    Initial = 4,

    /// <summary>Follows the token before it without white space.</summary>
    Glued = 8,

    /// <summary>First of its line.</summary>
    LineStart = 16,

    /// <summary>First of its sentence.</summary>
    SentenceStart = 32,

    /// <summary>Made of letters (with apostrophes or full stops inside).</summary>
    Word = 64,
}

/// <summary>An article as the rules of mentions and relations read it: tokens with their word classes and shapes, looked up once.</summary>
/// <remarks>Immutable after construction; asks beyond the text answer "no", so that patterns need no bounds checks.</remarks>
internal sealed class LexicalText
{
    private readonly WordClass[] classes;
    private readonly TokenShape[] shapes;
    private readonly int[] sentenceOf;

    /// <summary>Looks up every token of a document.</summary>
    public LexicalText(LanguageDocument document)
    {
        Document = document;
        var tokens = document.Tokens;
        classes = new WordClass[tokens.Length];
        shapes = new TokenShape[tokens.Length];
        sentenceOf = new int[tokens.Length];
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var range = document.Sentences[s].Tokens;
            sentenceOf.AsSpan(range.First, range.Count).Fill(s);
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            var word = document.Tokenized[i];
            classes[i] = Words.ClassOf(word);
            shapes[i] = ShapeOf(word) | Position(i);
        }
    }

    /// <summary>The document read.</summary>
    public LanguageDocument Document { get; }

    /// <summary>The article's text.</summary>
    public string Text => Document.Text;

    /// <summary>Number of tokens.</summary>
    public int Count => classes.Length;

    /// <summary>The word at a token; empty beyond the text.</summary>
    public ReadOnlySpan<char> this[int token] => (uint)token < (uint)Count ? Document.Tokenized[token] : [];

    /// <summary>True where the token belongs to a class.</summary>
    public bool Is(int token, WordClass kind) => (uint)token < (uint)Count && (classes[token] & kind) != 0;

    /// <summary>True where the token has all the shapes.</summary>
    public bool Has(int token, TokenShape shape) => (uint)token < (uint)Count && (shapes[token] & shape) == shape;

    /// <summary>True where the token is the word, whatever its case.</summary>
    public bool IsWord(int token, string word) => this[token].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the token is one of the words, whatever its case.</summary>
    public bool IsAny(int token, params ReadOnlySpan<string> words)
    {
        var word = this[token];
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>True for <c>'s</c> and the apostrophe that stands for it.</summary>
    public bool IsPossessive(int token) =>
        this[token] is "'s" or "’s" or "'S" or "’S" || (this[token] is "'" or "’" && Has(token, TokenShape.Glued) && this[token - 1] is [.., 's']);

    /// <summary>True for a hyphen that joins two words.</summary>
    public bool IsHyphen(int token) => this[token] is "-" or "‐" or "‑" && Has(token, TokenShape.Glued) && Has(token + 1, TokenShape.Glued);

    /// <summary>The sentence a token stands in.</summary>
    public int SentenceOf(int token) => sentenceOf[token];

    /// <summary>The sentence a token stands in.</summary>
    public Sentence Sentence(int token) => Document.Sentences[sentenceOf[token]];

    /// <summary>The tag of a token; <see cref="PosTag.None"/> beyond the text or where the document is not tagged.</summary>
    public PosTag Tag(int token) => (uint)token < (uint)Document.Tags.Length ? Document.Tags[token] : PosTag.None;

    /// <summary>
    /// The words from the first to the last token of a range, with one blank wherever the text has any white space: line breaks and no-break
    /// spaces are layout.
    /// </summary>
    public string TextOf(TokenRange range)
    {
        var text = Document.Tokenized.SpanOf(range).In(Text);
        for (var i = 0; i < text.Length; i++)
        {
            if (CharClasses.IsSpace(text[i]) && (text[i] != ' ' || CharClasses.IsSpace(text[i + 1]))) return OneLine(text);
        }

        return text;
    }

    private static string OneLine(string text)
    {
        var blanks = string.Concat(text.Select(c => CharClasses.IsSpace(c) ? ' ' : c));
        return string.Join(' ', blanks.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private TokenShape Position(int token)
    {
        var tokens = Document.Tokens;
        var shape = TokenShape.None;
        if (Document.Sentences[sentenceOf[token]].Tokens.First == token) shape |= TokenShape.SentenceStart;
        if (token == 0) return shape | TokenShape.LineStart;
        var gap = Text.AsSpan(tokens[token - 1].End, tokens[token].Start - tokens[token - 1].End);
        if (gap.IsEmpty) return shape | TokenShape.Glued;
        return gap.ContainsAny('\n', '\r') ? shape | TokenShape.LineStart : shape;
    }

    private static TokenShape ShapeOf(ReadOnlySpan<char> word)
    {
        var first = word[0] is '\'' or '’' or '‘' && word.Length > 1 ? word[1] : word[0];
        if (char.IsAsciiDigit(first)) return HasInnerCapital(word) ? TokenShape.Word | TokenShape.Capital : TokenShape.None;
        if (!char.IsLetter(first)) return TokenShape.None;
        var shape = TokenShape.Word;
        if (!char.IsUpper(first)) return shape;
        shape |= TokenShape.Capital;
        if (word.Length == 1) return shape | TokenShape.Initial;
        int upper = 0, lower = 0, stops = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
            else if (c == '.') stops++;
        }

        if (lower == 0 && stops >= 1 && upper <= 3) return shape | TokenShape.Initial;
        if (lower == 1 && upper == 1 && stops == 1 && word.Length == 3) return shape | TokenShape.Initial;
        return lower == 0 && upper >= 2 ? shape | TokenShape.AllCaps : shape;
    }

    /// <summary>"31andUs": digits, small letters, a capital; figures with units and lines run together look otherwise.</summary>
    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        var letters = word.TrimStart("0123456789");
        return letters.Length > 2 && char.IsLower(letters[0]) && letters.ContainsAnyInRange('A', 'Z') && !letters.ContainsAnyInRange('0', '9');
    }
}
