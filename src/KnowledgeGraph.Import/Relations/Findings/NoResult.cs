using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>
/// Sentences whose grammar says that they state no result of the study: what earlier studies found, what is known or thought already, what something is, how old the participants were,
/// what was to be found out, and what was done without what came of it.
/// </summary>
/// <remarks>The annotated articles the model learns from hold few of either, news of real studies many.</remarks>
internal static class NoResult
{
    private const int LongestOpening = 5;
    private const int LongestTerm = 20;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Methods = Words("method");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Results = Words("result");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Earlier = Words("earlier");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Studies = Words("study");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Words("known");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Questions = Words("question");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Subjects = Words("subject");

    /// <summary>True where the sentence cannot be a finding.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="isLead">True for headlines and the first sentences, where the perfect tells news ("has been linked to") and elsewhere background.</param>
    public static bool Is(AttributionText text, TokenRange sentence, bool isLead)
    {
        if (TellsOfEarlierWork(text, sentence) || Defines(text, sentence)) return true;
        var verb = MainVerb(text, sentence);
        return (verb >= 0
                && (TellsWhatIsKnown(text, verb, sentence.End, isLead)
                    || TellsAges(text, sentence.First, verb, sentence.End)
                    || TellsQuestion(text, verb, sentence.End)))
            || TellsOnlyMethod(text, sentence);
    }

    // The first finite verb, where no subordinate clause opens the sentence.
    private static int MainVerb(AttributionText text, TokenRange sentence)
    {
        if (text[sentence.First] is "While" or "Although" or "Though" or "If" or "When" or "Because" or "As" or "Since" or "After" or "Before") return -1;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (text.QuotationAt(token) >= 0) return -1;
            if (text.IsFinite(token) && !(token > sentence.First && text[token - 1] is "that" or "which" or "who")) return token;
        }

        return -1;
    }

    // "Colic – crying without end – occurs when".
    private static bool Defines(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First + 1; token + 1 < Math.Min(sentence.End, sentence.First + LongestTerm); token++)
            if (text[token] is "occurs" or "occur" && text[token + 1] is "when" && text.QuotationAt(token) < 0) return true;
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
        return text[verb] is "is" or "are" or "'s" or "’s" && Known.Contains(text[next]) && !IsVouchedFor(text, next, end);
    }

    // "…, scientists have found": the end of the sentence says whose news it is.
    private static bool IsVouchedFor(AttributionText text, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (text.CueAt(token) == CueKind.Result && text.IsFinite(token)) return true;
        return false;
    }

    // "The average age was 52", "They were aged 18 to 39".
    private static bool TellsAges(AttributionText text, int first, int verb, int end)
    {
        if (text[verb] is not ("was" or "were" or "averaged" or "ranged")) return false;
        if (verb + 1 < end && text[verb + 1] is "aged") return true;
        if (text[verb] is "averaged") return verb + 4 < end && text[verb + 2] is "years" && text[verb + 3] is "of" or "old";
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
        if (verb >= end || !(Methods.Contains(text[verb]) || Questions.Contains(text[verb]))) return false;
        for (var token = verb + 1; token < Math.Min(end, verb + LongestOpening); token++)
            if (text[token] is "whether" or "if") return true;
        return false;
    }

    // "Previous research has shown …", "But two earlier small trials found …".
    private static bool TellsOfEarlierWork(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token + 1 < Math.Min(sentence.End, sentence.First + LongestOpening); token++)
        {
            if (Earlier.Contains(text[token]))
            {
                return Studies.Contains(text[token + 1])
                    || (token + 2 < sentence.End && Studies.Contains(text[token + 2]) && text.TagAt(token + 1) is PosTag.JJ or PosTag.NN);
            }
            if (text.TagAt(token) is not (PosTag.CC or PosTag.DT or PosTag.RB or PosTag.CD or PosTag.JJ or PosTag.Comma or PosTag.IN or PosTag.None))
            {
                return false;
            }
        }

        return false;
    }

    // "The team examined the sleep of 40 bees": the first verb is one of doing, and nothing in the sentence compares, ties or finds.
    private static bool TellsOnlyMethod(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
            if (Results.Contains(text[token])) return false;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            // "The team assessed": after such a subject a participle is a verb that the tagger took for one.
            if (token > sentence.First && Methods.Contains(text[token]) && Subjects.Contains(text[token - 1])) return true;
            if (text.TagAt(token) is not (PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD)
                || (token > sentence.First && text[token - 1] is "that" or "which" or "who")) continue;
            var verb = token;
            if (text[token] is "was" or "were" or "had" or "have" or "has") for (verb++; verb < sentence.End && text.TagAt(verb) is PosTag.RB; verb++) { }
            return verb < sentence.End && Methods.Contains(text[verb]);
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string section) =>
        WordLists.Entries(typeof(NoResult), "no-result.txt", section)
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
