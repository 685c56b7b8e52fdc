using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Sentences that tell what holds without the study: what something is, how common it is, what is known already, what one should do.</summary>
internal static class GeneralKnowledge
{
    private const int LongestTerm = 20;
    private const int LongestCount = 3;

    /// <summary>True where a sentence tells such a thing.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="verb">Its first finite verb, or -1 where a clause opens it.</param>
    /// <param name="isLead">True for headlines and the first sentences, where the present and the perfect tell news.</param>
    public static bool Is(AttributionText text, TokenRange sentence, int verb, bool isLead)
    {
        if (SaysWhen(text, sentence)) return true;
        if (verb < 0) return false;
        if (TellsWhatIsKnown(text, verb, sentence.End, isLead) || TellsPurpose(text, verb, sentence.End)) return true;
        if (isLead) return false;
        if (IsAdvice(text, verb, sentence.End) || TellsAdvice(text, sentence, verb)) return true;
        return (SaysWhatItIs(text, verb, sentence.End) || SaysWhereItIs(text, verb, sentence.End) || SaysHowMany(text, verb, sentence.End))
            && !IsVouchedFor(text, sentence, verb);
    }

    // "Colic – crying without end – occurs when".
    private static bool SaysWhen(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First + 1; token + 1 < Math.Min(sentence.End, sentence.First + LongestTerm); token++)
            if (text[token] is "occurs" or "occur" && text[token + 1] is "when" && !text.IsSpoken(token)) return true;
        return false;
    }

    // "It is thought that", "Sleep itself is known to", "The drugs have been shown to".
    private static bool TellsWhatIsKnown(AttributionText text, int verb, int end, bool isLead)
    {
        var next = verb + 1;
        while (next < end && text[next] is not "been" && (CueWords.IsAdverb(text[next]) || text[next] is "well" or "itself" or "themselves" or "also")) next++;
        if (next + 1 >= end) return false;
        if (text[verb] is "has" or "have")
        {
            return !isLead && text[next] is "been" && text[next + 1] is "shown" or "linked" or "known" or "associated" or "suggested" or "tied";
        }

        return text[verb] is "is" or "are" or "'s" or "’s" && NoResultWords.Known.Contains(text[next]) && !HasResultVerb(text, next, end);
    }

    // "The masks are designed to keep out light", and nothing says whether they do.
    private static bool TellsPurpose(AttributionText text, int verb, int end)
    {
        if (verb + 2 >= end || text[verb] is not ("is" or "are") || text[verb + 1] is not ("designed" or "meant" or "intended") || text[verb + 2] is not "to") return false;
        for (var token = verb + 3; token < end; token++)
            if (text[token] is "but" or "not" or "n't" or "n’t" || text.CueAt(token) == CueKind.Result) return false;
        return true;
    }

    // "Colic is a crying without end", "Gout is one of the most common …", "The key is the …", "Risk factors include …".
    private static bool SaysWhatItIs(AttributionText text, int verb, int end) =>
        verb + 2 < end
        && (text[verb] is "include" or "includes" || (text[verb] is "is" or "are" && text[verb + 1] is "a" or "an" or "the" or "one" or "among"));

    // "The mites are found in most hives".
    private static bool SaysWhereItIs(AttributionText text, int verb, int end) =>
        verb + 2 < end && text[verb] is "is" or "are" && text[verb + 1] is "found" && text[verb + 2] is "in" or "on";

    // "Colic affects about one in five".
    private static bool SaysHowMany(AttributionText text, int verb, int end)
    {
        if (text[verb] is not ("affects" or "affect")) return false;
        for (var token = verb + 1; token < Math.Min(end, verb + 1 + LongestCount); token++)
            if (text.TagAt(token) == PosTag.CD || text[token] is "about" or "around") return true;
        return false;
    }

    // "Anyone who keeps bees should give them shade.", "Doctors advised men to …", "Parents are advised that …".
    private static bool IsAdvice(AttributionText text, int verb, int end)
    {
        if (text[verb] is "should" or "must") return true;
        var told = text[verb] is "is" or "are" && verb + 1 < end ? verb + 1 : verb;
        if (text.IsNounForm(told) || CueWords.Lemma(text[told]) is not ("advise" or "urge" or "recommend")) return false;
        // "The recommended level was 93": a participle before its noun.
        return told > verb || CueWords.Lemma(text[told]) is not "recommend" || !(told + 1 < end && text.TagAt(told + 1) is PosTag.NN or PosTag.NNS);
    }

    // "She added that keepers should leave early", "If all are to nap, …, more hives are needed".
    private static bool TellsAdvice(AttributionText text, TokenRange sentence, int verb)
    {
        if (text[sentence.First] is "If" && text[verb] is "is" or "are" && verb + 1 < sentence.End) return text[verb + 1] is "needed" or "required";
        if (CueWords.Lemma(text[verb]) is not ("add" or "say" or "argue")) return false;
        for (var token = verb + 1; token < sentence.End; token++)
        {
            if (text.IsSpoken(token)) return false;
            if (text.IsFinite(token) && text[token - 1] is not ("that" or "which" or "who")) return text[token] is "should" or "must";
        }

        return false;
    }

    // "…, and they found that", "…, but new research suggests", "According to the study, …", "It is the first study to show that …": news stands in the rest of the sentence.
    private static bool IsVouchedFor(AttributionText text, TokenRange sentence, int verb)
    {
        if (ShowingStudy.IsFirstToShow(text, sentence)) return true;
        for (var token = sentence.First; token + 1 < sentence.End; token++)
        {
            if (text.Is(token, "according") && text.Is(token + 1, "to")) return true;
            if (CueWords.NounKind(text[token]) == SourceNoun.Study && text.CueAt(token + 1) is CueKind.Voice or CueKind.Say) return true;
        }

        return HasResultVerb(text, verb + 1, sentence.End, isActive: true);
    }

    private static bool HasResultVerb(AttributionText text, int first, int end, bool isActive = false)
    {
        for (var token = first; token < end; token++)
            if (text.CueAt(token) == CueKind.Result && text.IsFinite(token) && !(isActive && text.IsPassive(token))) return true;
        return false;
    }
}
