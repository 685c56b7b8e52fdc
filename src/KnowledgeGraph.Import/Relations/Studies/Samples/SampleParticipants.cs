using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Studies.Samples;

/// <summary>
/// Reads how many took part from what they do in research, whoever they are: "35 senior inspectors | took part in an online task",
/// "48 pursers | completed a questionnaire", "213 rowers | were interviewed".
/// </summary>
internal static class SampleParticipants
{
    private const int Fewest = 5;

    /// <summary>Tokens from those who take part to what they do: "35 inspectors | in Norland and Wales took part".</summary>
    private const int LongestPlace = 6;

    /// <summary>Tokens from what they do to the research: "took part in | an online task".</summary>
    private const int LongestObject = 6;

    /// <summary>What research lets people do.</summary>
    private static readonly string[] Tasks =
    [
        "study", "trial", "experiment", "experiments", "research", "survey", "poll", "questionnaire", "questionnaires", "task", "tasks", "test", "tests", "interview",
        "interviews"
    ];

    /// <summary>What people do with a questionnaire: "| completed".</summary>
    private static readonly string[] Fills = ["completed", "filled", "answered", "underwent"];

    /// <summary>What is done to people in research alone: "were | interviewed".</summary>
    private static readonly string[] Done = ["interviewed", "surveyed", "polled", "enrolled", "randomised", "randomized", "randomly", "scanned", "examined", "quizzed", "studied"];

    /// <summary>The count at a token of those who take part, or null.</summary>
    public static int? At(LexicalText text, int number)
    {
        if (SampleNumber.At(text, number) is not { Value: >= Fewest } count || count.IsYear(text, number)) return null;
        if (SampleSize.IsNoCount(text, number, count.End)) return null;
        var noun = CountedNoun.AnyBehind(text, count.End);
        if (noun < 0 || SampleSize.IsMeasure(text, noun)) return null;
        for (var at = noun + 1; at <= Math.Min(noun + LongestPlace, text.Sentence(noun).Tokens.End - 1); at++)
        {
            if (TakesPart(text, at)) return count.Value;
            // "405 children aged up to 12 years | were interviewed"
            if (text.IsWord(at, "aged") || text.Tag(at) == PosTag.CD) continue;
            if (text.Tag(at) is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD or PosTag.WP or PosTag.WDT) return null;
            if (!text.Has(at, TokenShape.Word)) return null;
        }

        return null;
    }

    private static bool TakesPart(LexicalText text, int verb)
    {
        if (text.IsWord(verb, "took") && text.IsWord(verb + 1, "part") && text.IsWord(verb + 2, "in")) return IsTask(text, verb + 3);
        if (text.IsWord(verb, "participated") && text.IsWord(verb + 1, "in")) return IsTask(text, verb + 2);
        if (text.IsAny(verb, Fills)) return IsTask(text, verb + 1);
        return text.IsAny(verb, "were") && text.IsAny(text.IsAny(verb + 1, "then", "also", "each") ? verb + 2 : verb + 1, Done);
    }

    /// <summary>"an online | task".</summary>
    private static bool IsTask(LexicalText text, int first)
    {
        for (var i = first; i < first + LongestObject && (text.Has(i, TokenShape.Word) || text.IsHyphen(i)); i++)
            if (text.IsAny(i, Tasks)) return true;
        return false;
    }
}
