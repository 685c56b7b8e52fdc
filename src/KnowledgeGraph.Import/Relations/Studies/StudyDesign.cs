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

    /// <summary>The design that a word tells of less surely, to be asked where no other does: "an observational | study", "followed them for ten | years".</summary>
    public static string? Likely(LexicalText text, int token)
    {
        if (text.IsAny(token, "study", "research") && text.IsWord(token - 1, "observational")) return "observational";
        if (text.IsAny(token, "study", "experiment", "experiments") && text.IsAny(token - 1, "laboratory", "lab")) return "laboratory";
        return text.IsAny(token, "followed", "tracked") && ForYears(text, token) ? "cohort" : null;
    }

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
