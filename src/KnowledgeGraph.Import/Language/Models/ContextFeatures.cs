namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Features of a token that join several words of its sentence.</summary>
internal abstract class ContextFeatures
{
    /// <summary>Most features a token can get.</summary>
    public const int Max = 80;

    /// <summary>Number of this set of templates; part of the layout hash.</summary>
    public abstract int Version { get; }

    /// <summary>Writes the features of token <paramref name="at"/> of a sentence and returns their number.</summary>
    public abstract int Write(in SentenceWords sentence, int at, Span<uint> into);
}

/// <summary>The words of one sentence, as context features see them.</summary>
/// <param name="words">Facts of each word.</param>
/// <param name="zone">Part of the page.</param>
internal readonly ref struct SentenceWords(ReadOnlySpan<WordFacts> words, TextZone zone)
{
    /// <summary>Facts of each word.</summary>
    public ReadOnlySpan<WordFacts> Words { get; } = words;

    /// <summary>Part of the page.</summary>
    public TextZone Zone { get; } = zone;

    /// <summary>How the sentence is written as a whole.</summary>
    public LineCase Case { get; } = CaseOf(words);

    /// <summary>Facts of a word; an empty value beyond the ends.</summary>
    public WordFacts this[int at] => (uint)at < (uint)Words.Length ? Words[at] : default;

    private static LineCase CaseOf(ReadOnlySpan<WordFacts> words)
    {
        int letters = 0, upper = 0, capital = 0, lower = 0;
        foreach (ref readonly var word in words)
        {
            if (word.Is(WordTraits.Punctuation) || word.Is(WordTraits.Digit) || word.Is(WordTraits.Connector)) continue;
            letters++;
            if (word.Is(WordTraits.AllCapitals)) upper++;
            if (word.Is(WordTraits.Capital)) capital++;
            else lower++;
        }

        if (letters >= 3 && upper * 4 >= letters * 3) return LineCase.Upper;
        if (letters >= 4 && lower * 4 <= letters) return LineCase.Title;
        return capital == 0 ? LineCase.Lower : LineCase.Sentence;
    }
}

/// <summary>How a sentence is written.</summary>
internal enum LineCase : byte
{
    /// <summary>As running text.</summary>
    Sentence,

    /// <summary>Most words capitalised.</summary>
    Title,

    /// <summary>Most words in capitals.</summary>
    Upper,

    /// <summary>No capital at all.</summary>
    Lower,
}
