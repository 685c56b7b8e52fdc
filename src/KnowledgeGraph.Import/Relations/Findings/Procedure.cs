using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Sentences that tell how a study was done: what was asked, hoped and compared, who took part, what they were told to do.</summary>
internal static class Procedure
{
    private const int LongestOpening = 5;
    private const int LongestGroup = 6;

    /// <summary>True where a sentence tells nothing but that.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="verb">Its first finite verb, or -1 where a clause opens it.</param>
    public static bool Is(AttributionText text, TokenRange sentence, int verb) =>
        (verb >= 0
            && (TellsAges(text, sentence.First, verb, sentence.End)
                || TellsQuestion(text, verb, sentence.End)
                || TellsGuess(text, sentence.First, verb, sentence.End)
                || TellsDefinition(text, verb, sentence.End)
                || TellsExamination(text, verb, sentence.End)
                || TellsHowTheyBegan(text, sentence.First, verb, sentence.End)
                || TellsReports(text, verb, sentence.End)
                || TellsEstimate(text, sentence, verb)
                || TellsWhoTookPart(text, sentence.First, verb, sentence.End)
                || TellsInstruction(text, verb, sentence.End)
                || TellsWhatWasCompared(text, sentence.First, verb, sentence.End)))
        || TellsOnlyMethod(text, sentence);

    // "The average age was 52", "They were aged 18 to 39", "They ranged in age from 18", "They were on average 52 years old".
    private static bool TellsAges(AttributionText text, int first, int verb, int end)
    {
        if (text[verb] is not ("was" or "were" or "averaged" or "ranged")) return false;
        if (verb + 1 < end && text[verb + 1] is "aged") return true;
        if (text[verb] is "averaged") return verb + 4 < end && text[verb + 2] is "years" && text[verb + 3] is "of" or "old";
        if (text[verb] is "ranged") return verb + 2 < end && text[verb + 1] is "in" && text[verb + 2] is "age";
        var years = verb + 1;
        while (years < end && text[years] is "," or "on" or "average") years++;
        if (years > verb + 1 && years + 2 < end && text[years + 1] is "years" && text[years + 2] is "old") return true;
        for (var token = first + 1; token < verb; token++)
            if (text[token] is "age" or "ages"
                && text[token - 1] is "average" or "mean" or "median" or "Average" or "Mean" or "Median" or "whose" or "Their") return true;
        return false;
    }

    // "The researchers looked at whether sleep was linked to age": what they asked is not what they found.
    private static bool TellsQuestion(AttributionText text, int verb, int end)
    {
        if (text[verb] is "have" or "has" or "had" or "also" or "then") verb++;
        while (verb < end && CueWords.IsAdverb(text[verb])) verb++;
        if (verb < end
            && text[verb] is "wanted" or "decided" or "set" or "aimed" or "hoped" or "tried"
            && verb + 2 < end) verb += text[verb + 1] is "out" ? 3 : 2;
        if (verb >= end || !(NoResultWords.Methods.Contains(text[verb]) || NoResultWords.Questions.Contains(text[verb]))) return false;
        for (var token = verb + 1; token < Math.Min(end, verb + LongestOpening); token++)
            if (text[token] is "whether" or "if") return true;
        return false;
    }

    // "Doctors hope that the drug …", "The researchers thought they might find …", "This may explain why …".
    private static bool TellsGuess(AttributionText text, int first, int verb, int end)
    {
        if (NoResultWords.Guesses.Contains(text[verb])) return verb > first && NoResultWords.Subjects.Contains(text[verb - 1]) && !IsInClause(text, first, verb - 1);
        if (text[verb] is not ("may" or "might" or "could" or "would")) return false;
        var next = verb + 1 < end && text[verb + 1] is "also" or "help" or "partly" ? verb + 2 : verb + 1;
        return next < end && text[next] is "explain" or "reflect";
    }

    // "Contrary to what the | team expected, …": the guess opens the sentence that tells what came instead.
    private static bool IsInClause(AttributionText text, int first, int subject)
    {
        var before = subject > first && text[subject - 1] is "the" ? subject - 2 : subject - 1;
        return before >= first && text[before] is "what" or "than" or "as" or "how";
    }

    // "Heavy nappers were defined as those that …", "The score was calculated by …", "Sleep is measured in hours", "They were classed as lazy if they slept".
    private static bool TellsDefinition(AttributionText text, int verb, int end)
    {
        if (verb + 2 >= end || text[verb] is not ("was" or "were" or "is" or "are")) return false;
        if (text[verb + 1] is "defined" or "calculated") return text[verb + 2] is "as" or "by" or "from" or "using";
        if (text[verb + 1] is "measured") return text[verb] is "is" or "are" && text[verb + 2] is "in" or "as" or "by" or "from";
        if (text[verb + 1] is not ("classed" or "classified" or "counted" or "categorised" or "categorized") || text[verb + 2] is not "as") return false;
        for (var token = verb + 3; token < Math.Min(end, verb + 3 + LongestGroup); token++)
            if (text[token] is "if" or "when" or "for") return true;
        return false;
    }

    // "At least 85 per cent of the keepers | were weighed and interviewed": two verbs of doing on what was done to them.
    private static bool TellsExamination(AttributionText text, int verb, int end) =>
        verb + 3 < end
        && text[verb] is "was" or "were"
        && NoResultWords.Methods.Contains(text[verb + 1]) && text[verb + 2] is "and" && NoResultWords.Methods.Contains(text[verb + 3]);

    // "All were free of mites at the start and …", "None had mites at the start of the study".
    private static bool TellsHowTheyBegan(AttributionText text, int first, int verb, int end)
    {
        if (!(text[first] is "All" or "None" or "Nobody" or "Everyone" or "Everybody" or "Both")) return false;
        var begins = false;
        for (var token = verb + 1; token + 2 < end; token++)
        {
            if (text[token] is "but" or "By" or "by" or "while" || text.TagAt(token) is PosTag.JJR or PosTag.RBR) return false;
            begins |= text[token] is "at" && text[token + 1] is "the" && text[token + 2] is "start" or "beginning" or "outset";
        }

        return begins;
    }

    // "They also reported on the naps of their bees": what participants write down.
    private static bool TellsReports(AttributionText text, int verb, int end)
    {
        if (verb + 2 >= end || text[verb] is not "reported" || text[verb + 1] is not "on" || char.IsUpper(text[verb + 2][0])) return false;
        for (var token = verb + 2; token < end; token++)
            if (NoResultWords.Results.Contains(text[token])) return false;
        return true;
    }

    // "Researchers then estimated the fall in risk that would be tied to naps": what was reckoned, and no number.
    private static bool TellsEstimate(AttributionText text, TokenRange sentence, int verb)
    {
        if (verb + 2 >= sentence.End || text[verb] is not ("estimated" or "calculated") || text[verb + 1] is not "the") return false;
        for (var token = verb + 2; token < sentence.End; token++)
            if (text.TagAt(token) == PosTag.CD || (text.CueAt(token) == CueKind.Result && text.IsFinite(token))) return false;
        return true;
    }

    // "14,000 | took part in an experiment".
    private static bool TellsWhoTookPart(AttributionText text, int first, int verb, int end)
    {
        if (verb + 3 >= end || text[verb] is not "took" || text[verb + 1] is not "part" || text[verb + 2] is not "in" || text.TagAt(first) != PosTag.CD) return false;
        for (var token = verb + 3; token < end; token++)
            if (NoResultWords.Results.Contains(text[token])) return false;
        return true;
    }

    // "They were not allowed to drink", "The volunteers were asked to nap for longer", "Height was used to divide them".
    private static bool TellsInstruction(AttributionText text, int verb, int end)
    {
        if (text[verb] is not ("was" or "were")) return false;
        var participle = verb + 1;
        while (participle < end && (text[participle] is "not" or "also" or "then" or "all" or "each" || CueWords.IsAdverb(text[participle]))) participle++;
        if (participle + 2 >= end || text[participle + 1] is not "to") return false;
        return NoResultWords.Instructions.Contains(text[participle]) || (text[participle] is "used" && text[participle + 2] is "divide" or "sort" or "rank" or "group");
    }

    // "They then compared bees that had never napped with …": without a verb of finding.
    private static bool TellsWhatWasCompared(AttributionText text, int first, int verb, int end)
    {
        if (text[verb] is not "compared") return false;
        var subject = verb - 1;
        while (subject > first && text[subject] is "then" or "also") subject--;
        if (subject < first || !NoResultWords.Subjects.Contains(text[subject])) return false;
        for (var token = verb + 1; token < end; token++)
            if (text.CueAt(token) == CueKind.Result && text.TagAt(token) is PosTag.VBD or PosTag.VBZ or PosTag.VBG) return false;
        return true;
    }

    // "more than | 10 per cent", "fewer than | 40": a bound compares nothing.
    private static int BehindBound(AttributionText text, int token, int end)
    {
        if (token + 2 >= end || text[token] is not ("more" or "less" or "fewer" or "higher" or "lower") || text[token + 1] is not "than" || text.TagAt(token + 2) != PosTag.CD) return token;
        token += 3;
        while (token < end && (text.TagAt(token) == PosTag.CD || text[token] is "per" or "cent" or "percent" or "%" or "pc")) token++;
        return token;
    }

    // "The team examined the sleep of 40 bees": the first verb is one of doing, and nothing in the sentence compares, ties or finds.
    private static bool TellsOnlyMethod(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            token = BehindBound(text, token, sentence.End);
            if (token < sentence.End && NoResultWords.Results.Contains(text[token])) return false;
        }

        for (var token = sentence.First; token < sentence.End; token++)
        {
            // "The team assessed": after such a subject a participle is a verb that the tagger took for one.
            if (token > sentence.First && NoResultWords.Methods.Contains(text[token]) && NoResultWords.Subjects.Contains(text[token - 1])) return true;
            if (text.TagAt(token) is not (PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD)
                || (token > sentence.First && text[token - 1] is "that" or "which" or "who")) continue;
            var verb = token;
            if (text[token] is "was" or "were" or "had" or "have" or "has") for (verb++; verb < sentence.End && text.TagAt(verb) is PosTag.RB; verb++) { }
            if (verb + 1 < sentence.End && text[verb] is "carried" && text[verb + 1] is "out")
                return verb > token || (token > sentence.First && NoResultWords.Subjects.Contains(text[token - 1]));
            return verb < sentence.End && NoResultWords.Methods.Contains(text[verb]);
        }

        return false;
    }
}
