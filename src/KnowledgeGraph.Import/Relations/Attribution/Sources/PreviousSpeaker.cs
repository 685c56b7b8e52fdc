using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Attribution.Sources;

/// <summary>
/// Whoever spoke last goes on speaking as "he" or "she": in the same paragraph, as the subject of the same sentence, or in the last sentence told before it that names one person alone, however
/// much of what that person said stands between.
/// </summary>
/// <param name="text">The article.</param>
/// <param name="sources">The searches for who spoke.</param>
internal sealed class PreviousSpeaker(AttributionText text, SourceFinder sources)
{
    private const int FurthestInLine = 120;
    private const int FurthestLines = 14;
    private const int MostPronouns = 6;

    /// <summary>Id of the person who spoke before a pronoun and may be meant by it; null where nobody surely did.</summary>
    /// <param name="pronoun">Token of a "he" or "she" that is the subject of a verb of speech, or of a "him" or "her" that words are according to.</param>
    public string? Of(int pronoun) => Of(pronoun, MostPronouns);

    private string? Of(int pronoun, int pronounsLeft)
    {
        if (pronounsLeft == 0) return null;
        var lineStart = text.LineStart(pronoun);
        var first = Math.Max(lineStart, pronoun - FurthestInLine);
        for (var token = pronoun - 1; token > first; token--)
        {
            if (!MaySpeak(token)) continue;
            if (SpeakingPronoun.Is(text[token - 1])) return null;
            if (SpeakerOf(token, Math.Max(first, text.SentenceStart(token)), pronoun) is { } speaker) return speaker;
        }

        if (SubjectOfSentence(pronoun) is { } subject) return subject;
        return first == lineStart && !IsAnyoneNamed(lineStart, pronoun) ? InNarrationBefore(lineStart, pronoun, pronounsLeft) : null;
    }

    // "Jane Doe has four children – “…,” she says": the one person named before the pronoun, as the subject that its sentence opens with.
    private string? SubjectOfSentence(int pronoun)
    {
        var start = Math.Max(text.SentenceStart(pronoun), text.LineStart(pronoun));
        if (PersonAt(start) is not { } person || NamesSeveral(start, pronoun)) return null;
        var mention = text.MentionAt(start);
        var end = text.Entities.Mentions[mention].Tokens.End;
        return end < pronoun && text.IsFinite(end) && !text.Genders.Forbid(mention, PersonGenders.Of(text[pronoun])) ? person : null;
    }

    // "Jane Doe said: “…” — “…” — However, she added": lines of nothing but quotation, captions and the like are passed over.
    private string? InNarrationBefore(int lineStart, int pronoun, int pronounsLeft)
    {
        var last = lineStart - 1;
        while (last >= 0 && (text.QuotationAt(last) >= 0 || !char.IsLetter(text[last][0]) || text.ZoneAt(last) != TextZone.Prose)) last--;
        if (last < 0 || text.LineAt(pronoun) - text.LineAt(last) > FurthestLines) return null;
        var start = Math.Max(text.SentenceStart(last), text.LineStart(last));
        if (NamesSeveral(start, last + 1)) return null;
        for (var token = last; token > start; token--)
        {
            if (!MaySpeak(token)) continue;
            if (text.Is(token - 1, "he") || text.Is(token - 1, "she"))
            {
                return PersonGenders.Of(text[token - 1]) == PersonGenders.Of(text[pronoun]) ? Of(token - 1, pronounsLeft - 1) : null;
            }

            if (SpeakerOf(token, start, pronoun) is { } speaker) return speaker;
        }

        return null;
    }

    private bool MaySpeak(int token) => text.CueAt(token) is not (CueKind.None or CueKind.Result) && text.MentionAt(token) < 0;

    private string? SpeakerOf(int verb, int start, int pronoun)
    {
        if (sources.Before(verb, start, SourceSearch.TakingUp) is { Form: SourceForm.Named } before && (before.Rule == "spokesman" || MayBe(before, pronoun)))
        {
            return before.Speaker;
        }

        return sources.After(verb, text.SentenceEnd(verb), SourceSearch.TakingUp) is { Form: SourceForm.Named } after
            && (after.Rule == "spokesman" || MayBe(after, pronoun))
            ? after.Speaker
            : null;
    }

    private bool MayBe(Source source, int pronoun) =>
        text.MentionAt(source.Tokens.First) is >= 0 and var mention
        && text.KindOf(mention) == NameKind.Person
        && !text.Genders.Forbid(mention, PersonGenders.Of(text[pronoun]));

    private bool IsAnyoneNamed(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (PersonAt(token) is not null) return true;
        return false;
    }

    private bool NamesSeveral(int first, int end)
    {
        string? one = null;
        for (var token = first; token < end; token++)
        {
            if (PersonAt(token) is not { } person) continue;
            if (one is not null && one != person) return true;
            one = person;
        }

        return false;
    }

    private string? PersonAt(int token) =>
        text.QuotationAt(token) < 0
        && text.MentionAt(token) is >= 0 and var mention
        && text.Entities.Mentions[mention].Form <= MentionForm.Short
        && text.KindOf(mention) == NameKind.Person
            ? text.IdOf(mention)
            : null;
}
