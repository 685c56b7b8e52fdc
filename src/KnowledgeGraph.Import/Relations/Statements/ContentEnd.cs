using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;
using KnowledgeGraph.Import.Relations.Attribution.Phrases;

namespace KnowledgeGraph.Import.Relations.Statements;

/// <summary>Finds where reported content ends within its sentence: before the next attribution.</summary>
internal sealed class ContentEnd(AttributionText text, ClauseShape clauses)
{
    private const int LongestAttribution = 9;

    private readonly NarratorTurn narrator = new(text);

    /// <summary>The token before which the content ends: "… | , adding that", "… | , he said", "… | , fuelling the row"; <paramref name="end"/> where nothing of the kind follows.</summary>
    /// <param name="first">The content's first token.</param>
    /// <param name="end">Token behind the last one that may belong to it.</param>
    /// <param name="hasThat">True where "that" introduces it.</param>
    public int Of(int first, int end, bool hasThat)
    {
        for (var token = first + 1; token < end; token++)
        {
            if (text[token] is ";") return token;
            if (text[token] is "and" or "but" && IsNextAttribution(token + 1, end)) return token;
            if (text[token] is not ("," or "–" or "—")) continue;
            if (IsAttributionAtEnd(token + 1, end) || IsVerbOfNextSpeech(token + 1, end)) return token;
            if (token + 1 < end && IsParticipleOfSpeech(token + 1)) return token;
            if (IsAttributionWithThat(token + 1, end) && clauses.HasFiniteVerb(first, token)) return token;
            if (token + 2 < end && text[token + 1] is "and" or "but" && IsNextAttribution(token + 2, end)) return token;
            if (token > first + 2 && narrator.BeginsBehind(token, end, hasThat)) return token;
        }

        return end;
    }

    // "…, the institute said.": a second attribution of the same words.
    private bool IsAttributionAtEnd(int first, int end)
    {
        if (end - first is < 2 or > LongestAttribution || text.QuotationAt(first) >= 0) return false;
        if (text.MentionAt(first) < 0 && text[first] is not ("the" or "he" or "she" or "it" or "they")) return false;
        var last = end - 1;
        if (text[last] is "." or ",") last--;
        for (var token = first; token < last; token++)
            if (text[token] is "," || NounPhraseHead.IsPreposition(text[token])) return false;
        return last > first && text.CueAt(last) is CueKind.Say or CueKind.Voice && !clauses.HasFiniteVerb(first, last);
    }

    // "who stressed that it is not proven, added: …": the verb of the clause around.
    private bool IsVerbOfNextSpeech(int token, int end) =>
        token + 1 < end
        && text.CueAt(token) is CueKind.Say or CueKind.Tell or CueKind.Voice
        && text.MentionAt(token) < 0
        && text.TagAt(token) is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.VBN
        && text[token + 1] is ":" or "that";

    // "While Jane Doe said that hives are warm|, she pointed out that …": the clause around has its own verb of speech.
    private bool IsAttributionWithThat(int subject, int end)
    {
        if (subject + 2 >= end || text.QuotationAt(subject) >= 0) return false;
        var mention = text.MentionAt(subject);
        var verb = text[subject] is "he" or "she" or "they" or "it" ? subject + 1
            : mention >= 0 && text.KindOf(mention) is NameKind.Person ? text.Entities.Mentions[mention].Tokens.End
            : end;
        while (verb < end && CueWords.IsAdverb(text[verb])) verb++;
        if (verb + 2 >= end || text.MentionAt(verb) >= 0 || text.CueAt(verb) is not (CueKind.Say or CueKind.Voice)) return false;
        return text[text[verb + 1] is "out" ? verb + 2 : verb + 1] is "that";
    }

    // "…, adding that": a study's own verbs ("…, showing that") go on with the content.
    private bool IsParticipleOfSpeech(int token) =>
        text.CueAt(token) is not CueKind.None and not CueKind.Result && text[token].EndsWith("ing", StringComparison.Ordinal);

    // "… and has recommended that", "but warned that": the same source's next words.
    private bool IsNextAttribution(int token, int end)
    {
        while (token < end && CueWords.IsAdverb(text[token])) token++;
        return token + 1 < end && text.CueAt(token) is CueKind.Say or CueKind.Tell or CueKind.Voice or CueKind.Think && text.MentionAt(token) < 0
            && (text[token + 1] is "that"
                || (text.CueAt(token) == CueKind.Say && text[token + 1] is not "," and not ".")
                || (text.CueAt(token) == CueKind.Voice && text.IsFinite(token) && CueWords.TakesBareClause(text[token]) && clauses.Starts(token + 1, end)));
    }
}
