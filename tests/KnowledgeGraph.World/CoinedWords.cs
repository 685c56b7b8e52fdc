namespace KnowledgeGraph.World;

/// <summary>Names and subjects beyond those that <see cref="Vocabulary"/> lists: a larger world has people, remedies and ailments that a smaller one has not heard of.</summary>
/// <param name="seed">The world's seed.</param>
internal sealed class CoinedWords(int seed)
{
    /// <summary>A given name, the commonest first.</summary>
    public string Forename(int index)
    {
        if (index < Vocabulary.Forenames.Length) return Vocabulary.Forenames[index];
        var dice = Dice.Of(seed, "forename", index);
        return dice.Pick(Vocabulary.ForenameStarts) + (dice.Chance(0.6) ? dice.Pick(Vocabulary.ForenameMiddles) : "") + dice.Pick(Vocabulary.ForenameEnds);
    }

    /// <summary>A surname that many bear, the commonest first.</summary>
    public string CommonSurname(int index)
    {
        if (index < Vocabulary.CommonSurnames.Length) return Vocabulary.CommonSurnames[index];
        var dice = Dice.Of(seed, "surname", index);
        return Surname(ref dice);
    }

    /// <summary>A surname that few bear.</summary>
    public static string Surname(ref Dice dice)
    {
        var surname = dice.Pick(Vocabulary.NameStarts) + dice.Pick(Vocabulary.NameMiddles) + (dice.Chance(0.4) ? dice.Pick(Vocabulary.NameMiddles) : "") + dice.Pick(Vocabulary.SurnameEnds);
        return dice.Chance(0.04) ? $"van {surname}" : surname;
    }

    /// <summary>What a study looks at.</summary>
    public string Exposure(int index)
    {
        if (index < Vocabulary.Exposures.Length) return Vocabulary.Exposures[index];
        var dice = Dice.Of(seed, "exposure", index);
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, dice.Pick(Vocabulary.FurtherExposures), Substance(ref dice));
    }

    /// <summary>What it is held against.</summary>
    public string Outcome(int index)
    {
        if (index < Vocabulary.Outcomes.Length) return Vocabulary.Outcomes[index];
        var dice = Dice.Of(seed, "outcome", index);
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, dice.Pick(Vocabulary.FurtherOutcomes), Substance(ref dice));
    }

    private static string Substance(ref Dice dice) => dice.Pick(Vocabulary.SubstanceStarts) + dice.Pick(Vocabulary.SubstanceMiddles) + dice.Pick(Vocabulary.SubstanceMiddles) + dice.Pick(Vocabulary.SubstanceEnds);
}
