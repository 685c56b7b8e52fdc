using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Studies.Samples;

/// <summary>Adds the groups that are counted beside the first one of a sample: "42 men | and 63 women", "compared 2,100 patients having the operation | and 9,400 having none".</summary>
internal static class SampleArms
{
    private const int Fewest = 5;

    /// <summary>Tokens from the noun of one of two compared groups to the other group.</summary>
    private const int LongestArm = 16;

    /// <summary>What is done to groups that stand beside each other.</summary>
    private static readonly string[] Comparing = ["compared", "comparing", "compares", "assigned", "allocated", "split", "divided", "randomised", "randomized", "randomly"];

    /// <summary>What stands between two groups of those.</summary>
    private static readonly string[] Links = ["and", "with", "to", "against", "versus"];

    /// <summary>What sets a group apart whose noun is not said again: "and 9,400 | having none".</summary>
    private static readonly string[] Apart = ["having", "who", "with", "without", "given", "receiving", "taking", "undergoing", "treated", "to"];

    /// <summary>Where more than one group is told of, all of them.</summary>
    /// <param name="text">The article.</param>
    /// <param name="first">The number of the first group.</param>
    /// <param name="noun">Its noun.</param>
    /// <param name="count">How many that group has.</param>
    public static int Sum(LexicalText text, int first, int noun, int count)
    {
        if (Split(text, first, noun) is { } other) return count + other;
        var others = 0;
        for (var at = noun; Next(text, at) is { } arm; at = arm.Noun) others += arm.Count;
        // "105 people, 42 men and 63 women": the first is the whole.
        return others == count ? count : count + others;
    }

    /// <summary>"42 men | and 63 women", "4,100 women between 1990 and 2000, | and 2,900 men": the group right behind another one, or null.</summary>
    private static (int Noun, int Count)? Next(LexicalText text, int noun)
    {
        var end = text.Sentence(noun).Tokens.End;
        var at = BehindTime(text, noun + 1);
        if (text[at] is "," && text.IsWord(at + 1, "and")) at += 2;
        else if (text[at] is "," || text.IsWord(at, "and")) at++;
        else return null;
        var number = SampleNumber.From(text, at);
        if (number >= end || SampleNumber.At(text, number) is not { Value: >= Fewest } other || other.IsYear(text, number)) return null;
        return CountedNoun.Behind(text, other.End) is >= 0 and var own ? (own, other.Value) : null;
    }

    /// <summary>"women | between 1990 and 2000", "men | aged 18 to 69": behind years and ages.</summary>
    private static int BehindTime(LexicalText text, int at)
    {
        if (text.IsAny(at, "between", "from", "aged") && IsNumber(text, at + 1) && text.IsAny(at + 2, "and", "to", "-", "–") && IsNumber(text, at + 3)) return at + 4;
        return text.IsAny(at, "in", "since", "aged") && IsNumber(text, at + 1) ? at + 2 : at;
    }

    /// <summary>The other one of two groups that are compared, its noun said again or not, or null.</summary>
    private static int? Split(LexicalText text, int first, int noun)
    {
        var sentence = text.Sentence(noun).Tokens;
        var isCompared = false;
        for (var i = sentence.First; i < first; i++) isCompared |= text.IsAny(i, Comparing);
        if (!isCompared) return null;
        for (var at = noun + 1; at < Math.Min(noun + LongestArm, sentence.End - 1); at++)
        {
            if (text[at] is ";" || IsNumber(text, at)) return null;
            if (!text.IsAny(at, Links)) continue;
            var number = SampleNumber.From(text, at + 1);
            if (SampleNumber.At(text, number) is not { Value: >= Fewest } other || other.IsYear(text, number)) continue;
            return CountedNoun.Behind(text, other.End) >= 0 || (!text.IsWord(at, "to") && text.IsAny(other.End, Apart)) ? other.Value : null;
        }

        return null;
    }

    private static bool IsNumber(LexicalText text, int at) => text[at] is [>= '0' and <= '9', ..];
}
