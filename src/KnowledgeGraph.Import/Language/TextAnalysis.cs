using System.Runtime.InteropServices;
using KnowledgeGraph.Import.Language.Sentences;
using KnowledgeGraph.Import.Language.Tokens;
using KnowledgeGraph.Import.Language.Zones;

namespace KnowledgeGraph.Import.Language;

/// <summary>The first layer of language analysis: from a string to tokens, sentences, paragraphs and zones.</summary>
/// <remarks>Pure, safe for any number of threads, linear in the length of the text, and without an exception for any string at all.</remarks>
public static class TextAnalysis
{
    /// <summary>Cuts a text into tokens and sentences.</summary>
    /// <remarks>
    /// Tokens follow UD English: punctuation stands alone, clitics are cut off (<c>do|n't</c>, <c>Kyoto|'s</c>), hyphenated words are three tokens
    /// (<c>long|-|term</c>) unless a prefix comes first (<c>co-author</c>), abbreviations keep their full stop.
    /// Token spans hold every character that is not white space, exactly once; sentences hold every token, exactly once.
    /// </remarks>
    public static TokenizedText Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Tokenize(text);
        var layout = LineLayout.Of(text);
        var sentences = SentenceSplitter.Split(text, tokens, layout);
        var analysed = new TokenizedText
        {
            Text = text,
            Tokens = ImmutableCollectionsMarshal.AsImmutableArray(tokens),
            Sentences = ImmutableCollectionsMarshal.AsImmutableArray(sentences),
        };
        ZoneMarker.Mark(analysed);
        return analysed;
    }
}
