using System.Collections.Frozen;

namespace KnowledgeGraph.Import.Language.Zones;

/// <summary>Recognises lines that say when an article was published or updated.</summary>
internal static class TimestampLine
{
    private const int MostTokens = 48;
    private const int MostOtherWords = 3;
    private const int MostWordsOfNameAndOutlet = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels = WordLists.Set(typeof(TimestampLine), "timestamps.txt", "label");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fillers = WordLists.Set(typeof(TimestampLine), "timestamps.txt", "filler");

    /// <summary>True where a line is made of dates and times, and hardly any other word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="endsWithStop">True where a full stop ends it.</param>
    /// <param name="named">True where it begins with a person's name, so that it may hold more words.</param>
    public static bool Is(TokenizedText text, TokenRange line, bool endsWithStop, bool named)
    {
        if (line.Count > MostTokens || endsWithStop) return false;
        int dates = 0, times = 0, labels = 0, others = 0;
        for (var token = line.First; token < line.End;)
        {
            if (DateExpression.TryRead(text, token, line.End, out var end, out _))
            {
                dates++;
                token = end;
                continue;
            }

            var word = text[token++];
            if (Labels.Contains(word)) labels++;
            else if (IsTime(word) || DateExpression.TryMonth(word, out _)) times++;
            else if (word.Equals("by", StringComparison.OrdinalIgnoreCase)) named = true;
            else if (char.IsLetter(word[0]) && !Fillers.Contains(word)) others++;
        }

        var allowed = (named ? MostWordsOfNameAndOutlet : MostOtherWords) + (2 * labels);
        return (dates > 0 && others <= allowed) || (times > 0 && others == 0) || (labels > 0 && times > 0 && others <= 1);
    }

    /// <summary>True for "updated", "modified": what follows is not the day of publication.</summary>
    public static bool IsUpdate(ReadOnlySpan<char> word) =>
        word.Equals("updated", StringComparison.OrdinalIgnoreCase) || word.EndsWith("modified", StringComparison.OrdinalIgnoreCase);

    private static bool IsTime(ReadOnlySpan<char> word) =>
        word.Length >= 4 && char.IsAsciiDigit(word[0]) && word.IndexOf(':') > 0;
}
