using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;
using KnowledgeGraph.Import.Relations.Attribution.Sources;

namespace KnowledgeGraph.Import.Relations.Statements;

/// <summary>Tells where the journalist goes on behind a comma that reported content stands before: with what others say, with what was left unsaid, with what the words set off.</summary>
internal sealed class NarratorTurn(AttributionText text)
{
    private const int LongestSubject = 6;
    private const int LongestReaction = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Reactions = WordLists.Words(typeof(NarratorTurn), "reactions.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Disclosures = WordLists.Words(typeof(NarratorTurn), "disclosures.txt");

    /// <summary>True where the words behind a comma are the journalist's.</summary>
    /// <param name="comma">The comma.</param>
    /// <param name="end">Token behind the sentence's last one.</param>
    /// <param name="hasThat">True where "that" introduces the content: what "but" joins to it is then content, too.</param>
    public bool BeginsBehind(int comma, int end, bool hasThat)
    {
        var word = comma + 1;
        if (word + 2 >= end || text.QuotationAt(word) >= 0) return false;
        if (text[word] is "but" && !hasThat && IsSilence(word + 1, end)) return true;
        if (text[word] is "but" or "while" or "although" or "though") return IsSpeechOfOthers(word + 1, end);
        return IsReaction(word, end);
    }

    // ", but | experts warn hives …", ", while | the Bee Trust has said that …".
    private bool IsSpeechOfOthers(int first, int end)
    {
        var subject = SubjectEnd(first, end);
        if (subject < 0) return false;
        var verb = subject;
        while (verb < end && text.MentionAt(verb) < 0 && CueWords.IsAdverb(text[verb])) verb++;
        return verb + 2 < end
            && text.QuotationAt(verb) < 0
            && text.CueAt(verb) is CueKind.Say or CueKind.Tell or CueKind.Voice
            && text.TagAt(verb) is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.VB or PosTag.VBN
            && !text.IsNounForm(verb)
            && !text.IsPassive(verb)
            && text[verb + 1] is not ("," or "to");
    }

    // ", but | she was unable to show how", ", but | the company declined to comment", ", but | she never tested it".
    private bool IsSilence(int first, int end)
    {
        var verb = text.Is(first, "he") || text.Is(first, "she") ? first + 1 : SubjectEnd(first, end);
        if (verb < 0 || verb + 2 >= end) return false;
        if (text[verb] is "declined" or "refused" && text[verb + 1] is "to") return true;
        if (text[verb] is "was" or "were" && text[verb + 1] is "unable") return verb + 3 < end && text[verb + 2] is "to" && Discloses(verb + 3);
        if (text[verb] is "did" or "could" && text[verb + 1] is "not" or "n't" or "n’t") return Discloses(verb + 2);
        return text[verb] is "never" && text.TagAt(verb + 1) == PosTag.VBD && Discloses(verb + 1);
    }

    private bool Discloses(int verb) => Disclosures.Contains(text[verb]);

    // ", fuelling | the row", ", prompting | calls for …".
    private bool IsReaction(int verb, int end)
    {
        if (text[verb] is not ("fuelling" or "fueling" or "sparking" or "prompting" or "triggering" or "drawing" or "provoking" or "igniting" or "reigniting" or "stoking")) return false;
        for (var noun = verb + 1; noun < Math.Min(end, verb + LongestReaction); noun++)
        {
            if (Reactions.Contains(text[noun])) return true;
            if (text.MentionAt(noun) < 0 && text.TagAt(noun) is not (PosTag.DT or PosTag.JJ or PosTag.NN or PosTag.JJR or PosTag.PRPS)) return false;
        }

        return false;
    }

    // Token behind a short phrase of people or a body, without a preposition; -1 where none stands.
    private int SubjectEnd(int first, int end)
    {
        var token = first;
        while (token < Math.Min(end, first + LongestSubject)
            && text.QuotationAt(token) < 0
            && (text.MentionAt(token) >= 0 || text.TagAt(token) is PosTag.DT or PosTag.JJ or PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.CD)
            && !IsVerb(token)) token++;
        if (token == first || SpeakingPronoun.Is(text[token - 1])) return -1;
        if (text.MentionAt(token - 1) is >= 0 and var mention) return text.KindOf(mention) != NameKind.Place && !text.IsPossessed(token - 1) ? token : -1;
        return CueWords.NounKind(text[token - 1]) is not (SourceNoun.None or SourceNoun.Study) || IsTeam(token - 1) ? token : -1;
    }

    private bool IsVerb(int token) => text.MentionAt(token) < 0 && text.CueAt(token) != CueKind.None && !text.IsNounForm(token);

    private bool IsTeam(int noun) => text[noun] is "researchers" or "scientists" or "academics";
}
