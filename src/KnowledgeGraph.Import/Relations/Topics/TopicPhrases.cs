using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Topics;

/// <summary>A noun phrase that may be a topic.</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="Key">Lower case, without determiner, its last word in the singular: the same in every article.</param>
internal readonly record struct TopicPhrase(TokenRange Tokens, string Key);

/// <summary>Finds noun phrases by their tags and brings them to one form.</summary>
internal static class TopicPhrases
{
    private const int MostWords = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Heads = Words("head");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotAlone = Words("alone");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Adjectives = Words("adjective");

    /// <summary>The phrases of a stretch of tokens, in text order; names of people, institutions, journals and places are none.</summary>
    public static IEnumerable<TopicPhrase> In(AttributionText text, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
        {
            if (!IsPart(text, token)) continue;
            var end = token + 1;
            while (end < range.End && (IsPart(text, end) || (text[end] is "-" && end + 1 < range.End && IsPart(text, end + 1)))) end++;
            if (Phrase(text, token, end) is { } phrase)
            {
                yield return phrase;

                // "sleepy honey bee" speaks of the honey bee, too.
                for (var first = phrase.Tokens.First + 1; first < phrase.Tokens.End; first++)
                    if (text[first] is not "-" && text[first - 1] is not "-" && IsTopic(text, first, phrase.Tokens.End))
                    {
                        yield return new TopicPhrase(phrase.Tokens with { First = first }, KeyOf(text, first, phrase.Tokens.End));
                    }
            }

            token = end - 1;
        }
    }

    private static TopicPhrase? Phrase(AttributionText text, int first, int end)
    {
        while (end > first && !IsNoun(text, end - 1)) end--;
        while (first < end && !IsNoun(text, first) && Adjectives.Contains(text[first])) first++;
        if (end - first > MostWords) first = end - MostWords;
        while (first < end && text[first] is "-") first++;
        if (first >= end || Heads.Contains(text[end - 1]) || text.Document.Tokens[end - 1].Length < 3 || !char.IsLetter(text[end - 1][0])) return null;
        return IsTopic(text, first, end) ? new TopicPhrase(new TokenRange(first, end), KeyOf(text, first, end)) : null;
    }

    private static bool IsTopic(AttributionText text, int first, int end) =>
        end - first > 1 || !(NotAlone.Contains(text[first]) || NotAlone.Contains(KeyOf(text, first, end)));

    private static string KeyOf(AttributionText text, int first, int end)
    {
        var key = new System.Text.StringBuilder();
        for (var token = first; token < end; token++)
        {
            var isJoined = token > first && text.Document.Tokens[token].Start == text.Document.Tokens[token - 1].End;
            if (token > first && !isJoined) key.Append(' ');
            var word = text[token].ToString();
            if (word is [.. var acronym, 's'] && IsAcronym(acronym)) word = acronym;
            word = IsAcronym(word) ? word : word.ToLowerInvariant();
            key.Append(token == end - 1 && text.Document.Tags[token] is PosTag.NNS or PosTag.NNPS ? SingularForm.Of(word) : word);
        }

        return key.ToString();
    }

    private static bool IsAcronym(string word) => word.Length is > 1 and < 6 && word.All(letter => char.IsUpper(letter) || char.IsDigit(letter));

    private static bool IsPart(AttributionText text, int token) =>
        text.MentionAt(token) < 0
        && text.Document.Tags[token] is PosTag.NN or PosTag.NNS or PosTag.JJ or PosTag.NNP or PosTag.NNPS
        && char.IsLetter(text[token][0])
        && text[token] is not [.., '.'];

    private static bool IsNoun(AttributionText text, int token) => text.Document.Tags[token] is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string section) =>
        WordLists.Words(typeof(TopicPhrases), "topic-stopwords.txt", section);
}
