using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Attribution.Sources;

/// <summary>Tells where "he" or "she" takes up somebody whom the sentence before speaks of without a name ("This doctor wants more shade. | She says …").</summary>
internal sealed class UnnamedSubject(AttributionText text)
{
    private const int LongestPhrase = 4;

    /// <summary>True where the pronoun opens its sentence and nobody but an unnamed human being is the subject of the one before, in the same paragraph.</summary>
    /// <param name="pronoun">Token of the pronoun.</param>
    public bool IsMeantBy(int pronoun)
    {
        if (!(text.Is(pronoun, "he") || text.Is(pronoun, "she"))) return false;
        var end = text.SentenceStart(pronoun);
        if (end != pronoun || end <= text.LineStart(pronoun)) return false;
        var start = Math.Max(text.SentenceStart(end - 1), text.LineStart(end - 1));
        return OpensWithStranger(start, end) && !NamesAnyone(start, end);
    }

    // "This | young | doctor | wants".
    private bool OpensWithStranger(int start, int end)
    {
        if (!(text.Is(start, "this") || text.Is(start, "one") || text.Is(start, "another") || text.Is(start, "a") || text.Is(start, "an"))) return false;
        for (var noun = start + 1; noun + 1 < Math.Min(end, start + LongestPhrase); noun++)
        {
            if (text.MentionAt(noun) >= 0 || text.QuotationAt(noun) >= 0) return false;
            if (CueWords.NounKind(text[noun]) == SourceNoun.Person && text.IsFinite(noun + 1)) return true;
        }

        return false;
    }

    private bool NamesAnyone(int start, int end)
    {
        for (var token = start; token < end; token++)
            if (text.MentionAt(token) is >= 0 and var mention && text.KindOf(mention) == NameKind.Person && text.Entities.Mentions[mention].Form <= Mentions.MentionForm.Short) return true;
        return false;
    }
}
