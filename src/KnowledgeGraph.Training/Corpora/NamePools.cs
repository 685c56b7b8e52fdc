using System.Text.Json;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>Names to put into training sentences in place of others, so that the recogniser learns contexts rather than names.</summary>
internal sealed class NamePools
{
    private static readonly string[] ArabicPrefixes = ["Al-", "al-", "El-", "Abu ", "bin ", "Ben ", "Al "];
    private static readonly string[] Particles = ["de ", "van ", "van der ", "von ", "da ", "dos ", "de la ", "Mac", "O’", "O'", "St. ", "Le "];
    private readonly List<NameList> _countries = [];
    private readonly string[] _cities, _countryNames, _universities, _journals, _organisations;

    /// <summary>Reads the lists of a folder; organisations come from the corpora themselves.</summary>
    public NamePools(string folder, IEnumerable<string> organisations)
    {
        var forenames = CsvTable.Rows(Path.Combine(folder, "forenames.csv"), "Country", "Romanized Name").ToLookup(
            r => r[0], r => r[1], StringComparer.Ordinal);
        foreach (var group in CsvTable.Rows(Path.Combine(folder, "surnames.csv"), "Country", "Romanized Name").GroupBy(r => r[0], StringComparer.Ordinal))
        {
            var given = forenames[group.Key].Where(IsName).Distinct(StringComparer.Ordinal).ToArray();
            var family = group.Select(r => r[1]).Where(IsName).Distinct(StringComparer.Ordinal).ToArray();
            if (given.Length >= 5 && family.Length >= 5) _countries.Add(new NameList(given, family, group.Key is "CN" or "KR" or "TW" or "VN" or "KH"));
        }

        _countries.AddRange(OwnLists());
        var cities = CsvTable.Rows(Path.Combine(folder, "cities.csv"), "name", "country").ToList();
        _cities = [.. cities.Select(r => r[0]).Where(IsName).Distinct(StringComparer.Ordinal)];
        _countryNames = [.. cities.Select(r => r[1]).Where(IsName).Distinct(StringComparer.Ordinal)];
        using var universities = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "universities.json")));
        _universities = [.. universities.RootElement.EnumerateArray().Select(u => u.GetProperty("name").GetString()!).Where(IsName)];
        _journals = [.. CsvTable.Rows(Path.Combine(folder, "journals.csv"), "title")
            .Select(r => r[0].Replace("\"", "", StringComparison.Ordinal))
            .Where(t => IsName(t) && t.Length < 60 && IsTitleCase(t))];
        _organisations = [.. organisations.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>A person of one country.</summary>
    public PooledPerson Person(SplitMix random)
    {
        var (forenames, surnames, familyFirst) = random.Pick(_countries);
        string forename = random.Pick(forenames), surname = random.Pick(surnames);
        // People are called Ford and Lincoln: what a list says must yield to the text around.
        if (random.Below(25) == 0) surname = random.Pick(WorldNames.AlsoSurnames);
        if (familyFirst && random.Below(4) > 0) return new PooledPerson(forename, surname, true);
        return random.Below(100) switch
        {
            < 7 => new PooledPerson(forename, $"{surname}-{random.Pick(surnames)}", false),
            < 10 => new PooledPerson($"{forename}-{random.Pick(forenames)}", surname, false),
            < 17 => new PooledPerson($"{forename}-{random.Pick(forenames).ToLowerInvariant()}", surname, true),
            < 19 => new PooledPerson(forename, surname, true),
            < 22 => new PooledPerson(forename, random.Pick(ArabicPrefixes) + surname, false),
            < 26 => new PooledPerson(forename, random.Pick(Particles) + surname, false),
            < 32 => new PooledPerson($"{forename} {random.Pick(forenames)}", surname, false),
            < 34 => new PooledPerson(
                random.Pick([$"{forename[0]}.", $"{forename[0]}", $"{forename[0]}{surname[0]}", $"{forename[0]}.{surname[0]}."]), surname, false),
            < 36 => new PooledPerson($"{forename} {random.Pick(["bin", "bint", "ibn", "Bin"])} {random.Pick(forenames)}", surname, false),
            < 37 => new PooledPerson(forename, $"{surname} y {random.Pick(surnames)}", false),
            < 39 => new PooledPerson(forename, $"{surname} {random.Pick(surnames)}", false),
            _ => new PooledPerson(forename, surname, false),
        };
    }

    /// <summary>A city, now and then a country.</summary>
    public string Place(SplitMix random) => random.Unit() < 0.35f ? random.Pick(_countryNames) : random.Pick(_cities);

    /// <summary>A city.</summary>
    public string City(SplitMix random) => random.Pick(_cities);

    /// <summary>A university.</summary>
    public string University(SplitMix random) => random.Pick(_universities);

    /// <summary>A journal.</summary>
    public string Journal(SplitMix random) => random.Pick(_journals);

    /// <summary>Any organisation met in the corpora.</summary>
    public string Organisation(SplitMix random) => random.Pick(_organisations);

    /// <summary>A new name of a kind in place of an old one.</summary>
    public string InPlaceOf(string old, NameKind kind, SplitMix random) => kind switch
    {
        NameKind.Place => Place(random),
        NameKind.Journal => Journal(random),
        NameKind.Organisation when old.Contains("niversit", StringComparison.Ordinal) || old.Contains("College", StringComparison.Ordinal) =>
            University(random),
        NameKind.Organisation when old.Length > 5 || old.Any(char.IsLower) => Organisation(random),
        _ => old,
    };

    /// <summary>The project's own lists, for countries that the others leave out.</summary>
    public static IEnumerable<NameList> OwnLists()
    {
        using var stream = typeof(NamePools).Assembly.GetManifestResourceStream(typeof(NamePools), "people.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n')
            .Where(l => l.Length > 0 && l[0] != '#')
            .Chunk(3)
            .Select(rows => new NameList(Names(rows[1]), Names(rows[2]), rows[0].Contains('!', StringComparison.Ordinal)));

        static string[] Names(string row) => [.. row.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => n.Replace('_', ' '))];
    }

    private static bool IsName(string name) => name.Length is > 1 and < 80 && char.IsUpper(name[0]) && name.AsSpan().IndexOfAny("()\"[/") < 0;

    /// <summary>As newspapers print journals: every word but the joining ones begins with a capital.</summary>
    private static bool IsTitleCase(string title) => !title.Contains('.', StringComparison.Ordinal) && title.Split(' ').Length is > 1 and < 9
        && title.Split(' ').All(w => w.Length > 0
            && (char.IsUpper(w[0]) || w is "of" or "and" or "in" or "for" or "the" or "on" or "&" or "de" or "et" or "der"));
}

/// <summary>Names of one country.</summary>
/// <param name="Forenames">Given names.</param>
/// <param name="Surnames">Family names.</param>
/// <param name="FamilyFirst">The family name mostly stands first.</param>
internal sealed record NameList(string[] Forenames, string[] Surnames, bool FamilyFirst);

/// <summary>A made-up person.</summary>
/// <param name="Forename">Given name.</param>
/// <param name="Surname">Family name: what the person is called by later.</param>
/// <param name="SurnameFirst">The family name is written first.</param>
internal readonly record struct PooledPerson(string Forename, string Surname, bool SurnameFirst)
{
    /// <summary>The name in full.</summary>
    public string Full(string middle) => SurnameFirst ? $"{Surname} {Forename}" : $"{Forename} {middle}{Surname}";
}
