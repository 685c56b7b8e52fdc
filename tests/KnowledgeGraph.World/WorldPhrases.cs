using System.Globalization;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.World;

/// <summary>The sentences of the fictional world: the same study in many words, with more and less certainty.</summary>
internal static class WorldPhrases
{
    private static readonly string[] Hedges = ["is linked to", "may be linked to", "appears to go with", "could be tied to", "is associated with", "goes hand in hand with", "probably brings"];

    private static readonly string[] AuthorQuotes =
    [
        "We were surprised by how strongly {0} mattered for {1}",
        "This is the clearest sign yet that {0} and {1} belong together",
        "Our results in {2} should make doctors think about {0}",
        "Nobody had followed {2} for so long, and {1} turned out to be the key",
    ];

    private static readonly string[] SecondQuotes = ["The effect on {1} held after we took age and income into account", "We now want to test whether {0} is the cause", "What happens in {2} need not happen in everyone"];

    private static readonly string[] ExpertQuotes =
    [
        "The link between {0} and {1} is interesting, but it does not show cause and effect",
        "People should not change their habits because of one study of {2}",
        "This is careful work, and {1} deserves the attention",
        "I would like to see the result repeated outside {2}",
    ];

    /// <summary>The first sentence.</summary>
    public static string Lead(ref Dice dice, WorldStudy study)
    {
        var more = study.Raises ? "higher" : "lower";
        return dice.Next(5) switch
        {
            0 => $"{Capital(study.Exposure)} {dice.Pick(Hedges)} a {more} risk of {study.Outcome} in {study.Population}, new research suggests",
            1 => $"Scientists have found that {study.Exposure} {dice.Pick(Hedges)} a {more} chance of {study.Outcome}",
            2 => $"{Capital(study.Population)} could have a {more} risk of {study.Outcome} because of {study.Exposure}, according to a study",
            3 => $"{Capital(study.Exposure)} {(study.Raises ? "raises" : "cuts")} the risk of {study.Outcome}, researchers say",
            _ => $"The risk of {study.Outcome} in {study.Population} is {more} with {study.Exposure}, a study has shown",
        };
    }

    /// <summary>The sentence with the numbers.</summary>
    public static string Detail(ref Dice dice, WorldStudy study)
    {
        var more = study.Raises ? "more" : "less";
        return dice.Next(4) switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"Those in the study who reported {study.Exposure} were {study.Percent} per cent {more} likely to have {study.Outcome}"),
            1 => string.Create(CultureInfo.InvariantCulture, $"Among the {study.Sample} {study.Population}, {study.Outcome} was {study.Percent}% {more} common with {study.Exposure}"),
            2 => string.Create(CultureInfo.InvariantCulture, $"The team saw {study.Percent} percent {more} {study.Outcome} where {study.Exposure} was the rule"),
            _ => string.Create(CultureInfo.InvariantCulture, $"After six years {study.Outcome} had become {study.Percent}% {more} frequent in the group with {study.Exposure}"),
        };
    }

    /// <summary>What the lead author says.</summary>
    public static string AuthorQuote(ref Dice dice, WorldStudy study) => Fill(dice.Pick(AuthorQuotes), study);

    /// <summary>What another author says.</summary>
    public static string SecondQuote(ref Dice dice, WorldStudy study) => Fill(dice.Pick(SecondQuotes), study);

    /// <summary>What an expert says.</summary>
    public static string ExpertQuote(ref Dice dice, WorldStudy study) => Fill(dice.Pick(ExpertQuotes), study);

    /// <summary>How sure a sentence sounds.</summary>
    public static string CertaintyOf(string sentence) =>
        sentence.Contains(" may ", StringComparison.Ordinal) || sentence.Contains("could", StringComparison.Ordinal) ? Certainties.Possible
        : sentence.Contains("suggests", StringComparison.Ordinal) || sentence.Contains("appears", StringComparison.Ordinal) || sentence.Contains("probably", StringComparison.Ordinal) ? Certainties.Probable
        : Certainties.Asserted;

    /// <summary>A journal's name as an outlet may give it.</summary>
    public static string JournalForm(ref Dice dice, string journal)
    {
        if (dice.Chance(0.8)) return journal;
        return journal switch
        {
            "BMJ" => "British Medical Journal",
            "PNAS" => "Proceedings of the National Academy of Sciences",
            "JAMA" => "Journal of the American Medical Association",
            "PLOS ONE" => "PLoS One",
            "The Lancet" => "Lancet",
            _ when journal.StartsWith("Journal of ", StringComparison.Ordinal) => "J. " + journal["Journal of ".Length..],
            _ => journal,
        };
    }

    /// <summary>A slip of the pen in the inside of a name.</summary>
    public static string Slip(ref Dice dice, string name)
    {
        if (name.Length < 7) return name;
        var at = 2 + dice.Next(name.Length - 4);
        if (!char.IsAsciiLetterLower(name[at]) || !char.IsAsciiLetterLower(name[at + 1])) return name;
        return dice.Next(3) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, name[at].ToString()),
            _ => string.Concat(name.AsSpan(0, at), name[at + 1].ToString(), name[at].ToString(), name.AsSpan(at + 2)),
        };
    }

    private static string Fill(string pattern, WorldStudy study) => string.Format(CultureInfo.InvariantCulture, pattern, study.Exposure, study.Outcome, study.Population);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
