using System.Buffers;
using KnowledgeGraph.Import.Language.Tokens;

namespace KnowledgeGraph.Import.Language.Sentences;

/// <summary>Groups tokens into sentences and sentences into paragraphs.</summary>
internal static class SentenceSplitter
{
    /// <summary>All sentences; together they hold every token once.</summary>
    public static Sentence[] Split(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, LineLayout layout)
    {
        if (tokens.IsEmpty) return [];
        var buffer = ArrayPool<Sentence>.Shared.Rent(tokens.Length);
        var boundary = new SentenceBoundary(text, tokens);
        int count = 0, first = 0, paragraph = 0, lineStart = 0;
        for (var token = 1; token < tokens.Length; token++)
        {
            var gap = new Gap(text, tokens[token - 1].End, tokens[token].Start);
            var endsParagraph = gap.Breaks > 0 && EndsParagraph(gap, tokens[token].Length, lineStart, layout);
            if (gap.Breaks > 0) lineStart = tokens[token].Start;
            if (!endsParagraph && !boundary.IsBefore(token, first)) continue;
            buffer[count++] = new Sentence(new TokenRange(first, token), paragraph, TextZone.Prose);
            first = token;
            if (endsParagraph) paragraph++;
        }

        buffer[count++] = new Sentence(new TokenRange(first, tokens.Length), paragraph, TextZone.Prose);
        var sentences = buffer.AsSpan(0, count).ToArray();
        ArrayPool<Sentence>.Shared.Return(buffer);
        return sentences;
    }

    private static bool EndsParagraph(Gap gap, int nextWord, int lineStart, LineLayout layout) =>
        !layout.IsWrapped || gap.Breaks > 1 || layout.IsIntendedBreak(gap.Start - lineStart, nextWord);

    /// <summary>The white space between two tokens.</summary>
    private readonly struct Gap
    {
        public Gap(ReadOnlySpan<char> text, int start, int end)
        {
            Start = start;
            for (var position = start; position < end; position++)
            {
                if (!CharClasses.IsLineBreak(text[position])) continue;
                Breaks++;
                if (text[position] == '\r' && position + 1 < end && text[position + 1] == '\n') position++;
            }
        }

        public int Start { get; }

        public int Breaks { get; }
    }
}
