namespace KnowledgeGraph.Import.Language.Zones;

/// <summary>A paragraph as a page shows it: one line of the text, or a stretch of wrapped lines.</summary>
/// <param name="FirstSentence">Index of its first sentence.</param>
/// <param name="EndSentence">Index behind its last sentence.</param>
/// <param name="Tokens">Its tokens.</param>
internal readonly record struct TextLine(int FirstSentence, int EndSentence, TokenRange Tokens)
{
    /// <summary>Groups sentences by paragraph.</summary>
    public static TextLine[] Of(ReadOnlySpan<Sentence> sentences)
    {
        if (sentences.IsEmpty) return [];
        var lines = new TextLine[sentences[^1].Paragraph + 1];
        for (int first = 0, end; first < sentences.Length; first = end)
        {
            end = first + 1;
            while (end < sentences.Length && sentences[end].Paragraph == sentences[first].Paragraph) end++;
            lines[sentences[first].Paragraph] = new TextLine(first, end, new TokenRange(sentences[first].Tokens.First, sentences[end - 1].Tokens.End));
        }

        return lines;
    }
}
