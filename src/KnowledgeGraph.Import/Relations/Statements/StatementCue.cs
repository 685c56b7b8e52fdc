using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Statements;

/// <summary>Tells which verbs bring a statement, and on which side their subject stands.</summary>
internal sealed class StatementCue(AttributionText text)
{
    /// <summary>True where the subject may stand behind the verb ("…, said Dr X").</summary>
    public bool IsInverted(int verb, int first) =>
        verb > first && text.CueAt(verb) is CueKind.Say or CueKind.Voice or CueKind.Write or CueKind.Think
        && !IsFollowedByContent(verb)
        && (text[verb - 1] is "," or "–" or "”" or "\"" or "’" or "'" or "—" or "-" or "."
            || (verb > first + 1 && CueWords.IsAdverb(text[verb - 1]) && text[verb - 2] is ","));

    // "…, adding that researchers should wait", "the guard, in tears, said that Jane Doe …": what stands behind is what was said.
    private bool IsFollowedByContent(int verb) =>
        text[verb].EndsWith("ing", StringComparison.Ordinal) || (verb + 1 < text.Count && text[verb + 1] is "that");

    /// <summary>"went on to say", "used to say that", "was quick to add that": the finite verb that has the subject; -1 for other words.</summary>
    public int Infinitive(int verb, int first)
    {
        if (verb - 2 < first || text[verb - 1] is not "to" || text.TagAt(verb) != PosTag.VB) return -1;
        var word = verb - 2;
        if (text[word] is "on" && word - 1 >= first) word--;
        if (text[word] is "like" or "pains" && word - 1 >= first && text[word - 1] is "would" or "at")
            return text[word - 1] is "would" ? word - 1 : word - 2 >= first && text.IsFinite(word - 2) ? word - 2 : -1;
        if (text[word] is "went" or "wants" or "wanted" or "wished" or "goes" or "go" or "used" or "continued" or "hastened" or "rushed" or "continues") return word;
        return text[word] is "quick" or "keen" or "careful" or "anxious" && word - 1 >= first && text.IsFinite(word - 1) ? word - 1 : -1;
    }

    /// <summary>True where a token is a verb of speech, writing or thought that has, or may have, a subject.</summary>
    public bool Is(int token) =>
        text.CueAt(token) is CueKind.Say or CueKind.Tell or CueKind.Voice or CueKind.Think or CueKind.Write
        && text.MentionAt(token) < 0
        && !text.IsNounForm(token) && !text.IsPassive(token) && !text.Is(token, "began") && !text.Is(token, "begins") && !IsReducedRelative(token)
        && !(token > 0 && text.Is(token - 1, "never"))
        && (text.Document.Tags.IsDefaultOrEmpty
            || text.Document.Tags[token] is not PosTag.VB
            || IsPlainPresent(token)
            || IsEmphatic(token)
            || Infinitive(token, Math.Max(0, token - 4)) >= 0);

    /// <summary>"…, | as Jane Doe reports": a broadcast hands over to its correspondent, who has said nothing yet.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="phrase">First token of the phrase of its subject.</param>
    public bool HandsOver(int verb, int phrase) =>
        text[verb] is "reports" && (text.Is(phrase, "as") || (phrase > 0 && text.Is(phrase - 1, "as"))) && (verb + 1 >= text.Count || text[verb + 1] is "." or "from" || text.SentenceEnd(verb) == verb + 1);

    // "she did say that": said with weight; "did not say" is another thing.
    private bool IsEmphatic(int token) => token > 0 && text[token - 1] is "did" or "does";

    // "Mr Doe and Mr Roe say", "Mr Doe and Mr Roe, of Leeds, say": the tagger takes a present for an infinitive; without "to" or a modal it is none.
    private bool IsPlainPresent(int token)
    {
        if (token < 2 || (text.MentionAt(token - 1) < 0 && text[token - 1] is not "," && text.TagAt(token - 1) is not (PosTag.NNS or PosTag.NNPS or PosTag.PRP))) return false;
        for (var before = token - 1; before >= Math.Max(0, token - 6); before--)
            if (text.TagAt(before) == PosTag.MD
                || text[before] is "to" or "let" or "help" or "helps" or "did" or "does" or "do" or "make" or "makes") return false;
        return true;
    }

    // "…, currently estimated at a million": a participle behind a comma and before a preposition has no subject of its own.
    private bool IsReducedRelative(int token)
    {
        if (text.TagAt(token) is not (PosTag.VBN or PosTag.VBD) || text.CueAt(token) is CueKind.Say or CueKind.Tell or CueKind.Write) return false;
        if (token + 1 >= text.Count || text[token + 1] is not ("at" or "as" or "to")) return false;
        if (text[token + 1] is "to" && text.TagAt(Math.Min(token + 2, text.Count - 1)) != PosTag.VB) return false;
        var before = token - 1;
        while (before > 0 && CueWords.IsAdverb(text[before]) && text.MentionAt(before) < 0) before--;
        return before >= 0 && text[before] is ",";
    }
}
