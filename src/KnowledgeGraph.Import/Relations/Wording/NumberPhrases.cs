using System.Collections.Immutable;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Wording;

/// <summary>Finds the numbers of a claim with what they count and compare: "about 50 per cent more likely", "two to four times".</summary>
internal static class NumberPhrases
{
    private const int LongestTail = 6;

    /// <summary>The phrases of a stretch of tokens, as they stand.</summary>
    public static ImmutableArray<string> In(TokenizedText text, TokenRange range)
    {
        var phrases = ImmutableArray.CreateBuilder<string>();
        for (var token = range.First; token < range.End; token++)
        {
            if (!IsNumber(text[token])) continue;
            var first = token;
            while (first > range.First && (WordingCues.Of(text[first - 1]) & WordingCue.Degree) != 0) first--;
            var end = token + 1;
            var last = end;
            for (; end < Math.Min(range.End, token + LongestTail); end++)
            {
                var cue = WordingCues.Of(text[end]);
                var goesOn = IsNumber(text[end]) || (cue & (WordingCue.Unit | WordingCue.Comparison)) != 0;
                if (goesOn) last = end + 1;
                else if (text[end] is not ("to" or "-" or "–" or "and" or "or" or "of" or "a" or "in" or "out" or ".")) break;
            }

            // A bare small number in words ("one of the authors") measures nothing.
            var isBare = last == token + 1 && !char.IsAsciiDigit(text[token][0]) && text[token] is not ("twice" or "double" or "half");
            if (!isBare && !IsYear(text, token, last)) phrases.Add(new TextSpan(text.Tokens[first].Start, text.Tokens[last - 1].End).In(text.Text));
            token = last - 1;
        }

        return phrases.ToImmutable();
    }

    private static bool IsNumber(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0])
        || (word.Length > 1 && word[0] is '£' or '$' or '€' && char.IsAsciiDigit(word[1]))
        || (WordingCues.Of(word) & WordingCue.Number) != 0;

    private static bool IsYear(TokenizedText text, int token, int last) =>
        last == token + 1
        && text.Tokens[token].Length == 4
        && (text[token].StartsWith("19", StringComparison.Ordinal) || text[token].StartsWith("20", StringComparison.Ordinal));
}
