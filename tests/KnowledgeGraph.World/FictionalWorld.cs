using System.Globalization;

namespace KnowledgeGraph.World;

/// <summary>A seeded fictional world. Nothing is kept: every person, institution and study is worked out from its number when it is asked for.</summary>
/// <param name="seed">Another seed, another world.</param>
/// <param name="articles">How many articles the world is meant for; its people and institutions grow with it.</param>
/// <param name="growth">How fast subjects, outlets, journals and names grow with it: see <see cref="Heaps"/>.</param>
internal sealed class FictionalWorld(int seed, int articles, double growth = Heaps.OfTexts)
{
    private const double NamesakeShare = 0.02;
    private const double MoverShare = 0.06;
    private const int MostFixedJournals = 200, ArticlesPerJournal = 200;
    private readonly Heaps heaps = new(articles, growth);
    private readonly CoinedWords coined = new(seed);

    /// <summary>Number of people.</summary>
    public int People { get; } = Math.Max(60, articles / 2);

    /// <summary>Number of institutions.</summary>
    public int Institutions { get; } = Math.Clamp(articles / 40, 24, 12_000);

    /// <summary>Number of journals beside the famous ones.</summary>
    public int FurtherJournals { get; } = articles / ArticlesPerJournal > MostFixedJournals ? new Heaps(articles, growth).Grown(MostFixedJournals, ArticlesPerJournal * MostFixedJournals) : Math.Max(12, articles / ArticlesPerJournal);

    /// <summary>Number of studies, roughly.</summary>
    public int Studies { get; } = Math.Max(4, articles / 4);

    /// <summary>A person.</summary>
    public WorldPerson Person(int index)
    {
        var dice = Dice.Of(seed, "person", index);
        var isNamesake = index > 30 && dice.Chance(NamesakeShare);
        var (given, middle, surname) = NameOf(isNamesake ? dice.Next(index) : index);
        var field = Vocabulary.Fields[index % Vocabulary.Fields.Length];
        var home = dice.Next(Institutions);
        var moves = dice.Chance(MoverShare);
        return new WorldPerson(
            $"person-{index}", given, middle, surname, field,
            string.Format(CultureInfo.InvariantCulture, dice.Pick(Vocabulary.Roles), field),
            home, moves ? dice.Next(Institutions) : home, moves ? dice.Next(Studies) : 0);
    }

    /// <summary>An institution.</summary>
    public WorldInstitution Institution(int index)
    {
        var dice = Dice.Of(seed, "institution", index);
        var town = Town(index / 3);
        var country = Vocabulary.Countries[index / 3 % Vocabulary.Countries.Length];
        var field = Capital(Vocabulary.Fields[(index / 3) % Vocabulary.Fields.Length]);
        return (index % 3) switch
        {
            0 when dice.Chance(0.7) => new($"institution-{index}", $"University of {town}", "university", [$"{town} University", $"The University of {town}", $"Universität {town}"], "", country),
            0 => new($"institution-{index}", $"{town} University", "university", [$"University of {town}"], "", country),
            1 => new($"institution-{index}", $"{town} General Hospital", "hospital", [$"General Hospital of {town}", $"{town} General Hospital Centre".Replace(" Centre", "", StringComparison.Ordinal)], "", country),
            _ => Institute($"institution-{index}", town, field, country),
        };
    }

    /// <summary>The subject of a study.</summary>
    public (string Exposure, string Outcome, string Population) Subject(ref Dice dice, int study)
    {
        var further = Dice.Of(seed, "subject", study);
        var exposure = heaps.Pick(ref dice, ref further, Vocabulary.Exposures.Length);
        var outcome = heaps.Pick(ref dice, ref further, Vocabulary.Outcomes.Length);
        var population = heaps.Pick(ref dice, ref further, Vocabulary.Populations.Length);
        return (coined.Exposure(exposure), coined.Outcome(outcome), population < Vocabulary.Populations.Length
            ? Vocabulary.Populations[population]
            : $"{Vocabulary.Populations[population % Vocabulary.Populations.Length]} in {Town(population)}");
    }

    /// <summary>An outlet.</summary>
    public string Outlet(ref Dice dice)
    {
        var outlet = dice.Next(heaps.Grown(Vocabulary.Outlets.Length));
        return outlet < Vocabulary.Outlets.Length ? Vocabulary.Outlets[outlet] : $"The {Town(outlet)} {Vocabulary.Papers[outlet % Vocabulary.Papers.Length]}";
    }

    /// <summary>A journal's name.</summary>
    public static string Journal(int index) => index < Vocabulary.FamousJournals.Length
        ? Vocabulary.FamousJournals[index]
        : $"{(index % 2 == 0 ? "Journal of " : "")}{Vocabulary.JournalScopes[index / 720 % Vocabulary.JournalScopes.Length]}{(index / 20 % 3) switch { 0 => "", 1 => "European ", _ => "Applied " }}{Capital(Vocabulary.Fields[index % 20])} {Vocabulary.FieldNouns[index / 60 % 12]}";

    /// <summary>A journalist: an outlet's few writers.</summary>
    public static string Journalist(string outlet, int index) => $"journalist-{outlet}-{index}";

    /// <summary>The name of a journalist.</summary>
    public string JournalistName(string outlet, int index)
    {
        var dice = Dice.Of(seed, outlet, index);
        return $"{Forename(ref dice)} {CoinedWords.Surname(ref dice)}";
    }

    private (string Given, string Middle, string Surname) NameOf(int index)
    {
        var dice = Dice.Of(seed, "name", index);
        var given = Forename(ref dice);
        var middle = dice.Chance(0.3) ? ((char)('A' + dice.Next(23))).ToString() : "";
        var surname = dice.Chance(0.25) ? coined.CommonSurname(dice.NextCommon(heaps.Grown(Vocabulary.CommonSurnames.Length))) : CoinedWords.Surname(ref dice);
        return (given, middle, surname);
    }

    private string Forename(ref Dice dice) => coined.Forename(dice.NextCommon(heaps.Grown(Vocabulary.Forenames.Length)));

    // The first towns all differ by their numbers; later ones rarely meet by chance, as in life.
    private string Town(int index)
    {
        var dice = Dice.Of(seed, "town", index);
        var (starts, middles, ends) = (Vocabulary.NameStarts, Vocabulary.NameMiddles, Vocabulary.TownEnds);
        return index < 400
            ? starts[index % starts.Length] + middles[((index / starts.Length * 3) + index) % middles.Length] + ends[index * 11 % ends.Length]
            : dice.Pick(starts) + dice.Pick(middles) + dice.Pick(middles) + dice.Pick(ends);
    }

    private static WorldInstitution Institute(string id, string town, string field, string country)
    {
        var name = $"{town} Institute of {field} and Public Health";
        return new WorldInstitution(id, name, "institute", [$"{town} Institute of {field} & Public Health"], $"{town[0]}I{field[0]}PH", country);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
