using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>Reads how a study was done: trial, cohort, review, animal, laboratory, survey, model, observational.</summary>
internal static class StudyDesign
{
    /// <summary>Tokens from "followed" to its years: "followed more than 6,000 men and women for up to | 12 years".</summary>
    private const int LongestFollowing = 14;

    private static readonly (string Word, string Design)[] Words =
    [
        ("randomised", "trial"), ("randomized", "trial"), ("trial", "trial"), ("meta-analysis", "review"), ("review", "review"), ("cohort", "cohort"),
        ("mice", "animal"), ("rats", "animal"), ("survey", "survey"), ("surveyed", "survey"), ("modelling", "model"), ("simulations", "model"),
    ];

    /// <summary>What is reviewed without research, or by somebody else: "a medication | review", "under | review", "one | review".</summary>
    private static readonly string[] OtherReviews =
    [
        "medication", "medical", "annual", "yearly", "peer", "committee", "guidelines", "urgent", "under", "one", "another", "previous", "earlier", "judicial", "government", "safety", "performance"
    ];

    /// <summary>Tokens from the number of studies to their noun, and from what is done with them to the number.</summary>
    private const int LongestName = 5, LongestPooling = 7;

    /// <summary>What a review does with studies: "| pooled data from 9 trials".</summary>
    private static readonly string[] Pools =
        ["pooled", "pooling", "aggregated", "combined", "combining", "analysed", "analyzed", "analysing", "examined", "reviewed", "reviewing", "collated", "summarised", "meta-analysed"];

    /// <summary>The design that a word names, or null.</summary>
    public static string? At(LexicalText text, int token)
    {
        foreach (var (word, design) in Words)
        {
            if (!text.IsWord(token, word)) continue;
            return design == "review" && (text.IsAny(token - 1, OtherReviews) || text.Tag(token) is PosTag.VB or PosTag.VBP) ? null : design;
        }

        return null;
    }

    /// <summary>The design that a word tells of less surely, to be asked where no other does: "an observational | study", "randomly | assigned", "followed them for ten | years".</summary>
    public static string? Likely(LexicalText text, int token)
    {
        if (text.IsAny(token, "study", "research") && text.IsWord(token - 1, "observational")) return "observational";
        if (text.IsAny(token, "study", "experiment", "experiments") && text.IsAny(token - 1, "laboratory", "lab")) return "laboratory";
        if (IsByLot(text, token)) return "trial";
        if (text.IsAny(token, "studies", "trials", "papers") && IsPooled(text, token)) return "review";
        return (text.IsAny(token, "followed", "tracked") && ForYears(text, token)) || IsFollowUp(text, token) ? "cohort" : null;
    }

    /// <summary>"the study's 11-year | follow-up", "over 12 years of | follow-up".</summary>
    private static bool IsFollowUp(LexicalText text, int token)
    {
        if (!text.IsWord(token, "follow") || !text.IsHyphen(token + 1) || !text.IsWord(token + 2, "up")) return false;
        for (var at = token - 1; at > token - 4; at--)
            if (text.IsAny(at, "year", "years", "decade", "decades")) return true;
        return false;
    }

    /// <summary>"aggregated the findings of 23 separate | studies", "pooled data from 9 | trials".</summary>
    private static bool IsPooled(LexicalText text, int noun)
    {
        var first = text.Sentence(noun).Tokens.First;
        var number = noun - 1;
        while (number > first && number > noun - LongestName && text.Tag(number) is not PosTag.CD) number--;
        // "data from two studies": those of one's own.
        if (text.Tag(number) is not PosTag.CD || text.IsAny(number, "one", "two", "three", "four", "2", "3", "4")) return false;
        for (var at = number - 1; at >= Math.Max(first, number - LongestPooling) && text[at] is not ","; at--)
            if (text.IsAny(at, Pools)) return true;
        return false;
    }

    /// <summary>"randomly | assigned 80 volunteers to", "were | assigned at random to".</summary>
    private static bool IsByLot(LexicalText text, int verb) =>
        text.IsAny(verb, "assigned", "allocated") && (text.IsWord(verb - 1, "randomly") || text.IsWord(verb + 1, "randomly") || (text.IsWord(verb + 1, "at") && text.IsWord(verb + 2, "random")));

    /// <summary>"followed … for up to 17 years", "tracked … over a decade".</summary>
    private static bool ForYears(LexicalText text, int verb)
    {
        var last = Math.Min(verb + LongestFollowing, text.Sentence(verb).Tokens.End);
        for (var i = verb + 1; i < last; i++)
        {
            if (!text.IsAny(i, "years", "decade", "decades")) continue;
            for (var at = i - 1; at > i - 6 && at > verb; at--)
                if (text.IsAny(at, "for", "over", "after")) return true;
        }

        return false;
    }
}
