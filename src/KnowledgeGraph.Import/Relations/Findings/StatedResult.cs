using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Sentences that say in so many words that research found something: "They examined the records and found that …", "The team has discovered that …".</summary>
/// <remarks>Of 252 in real articles 230 were findings; most of the others speak of earlier work, which opens or dates its sentence.</remarks>
internal static class StatedResult
{
    /// <summary>True where a finite verb of finding outside speech has a clause with "that" for its content.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    public static bool Is(AttributionText text, TokenRange sentence)
    {
        // "One study found that …": one of others.
        if (text.Is(sentence.First, "One")) return false;
        for (var token = sentence.First; token + 1 < sentence.End; token++)
        {
            if (IsEarlier(text, token)) return false;
            if (text.IsSpoken(token) || !NoResultWords.Statements.Contains(text[token]) || !text.Is(token + 1, "that")) continue;
            return !text.IsNounForm(token) && !(token > sentence.First && text[token - 1] is "to" or "not" or "if");
        }

        return false;
    }

    // "previous", "last month", "a 2015 study".
    private static bool IsEarlier(AttributionText text, int token) =>
        NoResultWords.Earlier.Contains(text[token])
        || text[token] is "previously" or "separate" or "another" or "Another"
        || (text[token] is "last" or "Last" && text[token + 1] is "year" or "month" or "week")
        || (text[token].Length == 4 && text[token] is ['1' or '2', '9' or '0', ..] && text.TagAt(token) == PosTag.CD && NoResultWords.Studies.Contains(text[token + 1]));
}
