namespace KnowledgeGraph.World;

/// <summary>A study of the world.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Journal">Number of its journal.</param>
/// <param name="Authors">Numbers of its authors, the lead first.</param>
/// <param name="Published">Day of publication.</param>
/// <param name="Exposure">What was looked at.</param>
/// <param name="Outcome">What it was held against.</param>
/// <param name="Population">In whom.</param>
/// <param name="Sample">Number of participants.</param>
/// <param name="Percent">Size of the effect.</param>
/// <param name="Raises">True where the exposure goes with more of the outcome.</param>
/// <param name="Articles">How many articles report it.</param>
internal sealed record WorldStudy(int Number, int Journal, int[] Authors, DateOnly Published, string Exposure, string Outcome, string Population, int Sample, int Percent, bool Raises, int Articles)
{
    private static readonly DateOnly Epoch = new(2012, 1, 1);

    /// <summary>Gold identity.</summary>
    public string Id => $"study-{Number}";

    /// <summary>Works a study out from its number.</summary>
    public static WorldStudy Of(FictionalWorld world, int seed, int number)
    {
        var dice = Dice.Of(seed, "study", number);
        // People of one field write together: their numbers leave the same rest.
        var fields = Vocabulary.Fields.Length;
        var field = dice.Next(fields);
        var groups = Math.Max(1, world.People / fields);
        var group = dice.Next(groups);
        var authors = new List<int>();
        for (var i = 0; i < 2 + dice.Next(3); i++)
        {
            var author = Math.Min((((group + (i * (1 + dice.Next(2)))) % groups) * fields) + field, world.People - 1);
            if (!authors.Contains(author)) authors.Add(author);
        }

        var journal = dice.Next(Vocabulary.FamousJournals.Length + world.FurtherJournals);
        var (exposure, outcome, population) = world.Subject(ref dice, number);
        return new WorldStudy(
            number, journal, [.. authors],
            Epoch.AddDays((int)((long)number * 4000 / Math.Max(1, world.Studies))),
            exposure, outcome, population,
            dice.Chance(0.2) ? 100 * (1 + dice.Next(80)) : 60 + dice.Next(20_000),
            5 + dice.Next(70), dice.Chance(0.5), 1 + dice.Next(7));
    }
}
