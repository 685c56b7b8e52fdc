using System.Text.Json;
using KnowledgeGraph.Import.Rarity;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Relations;

/// <summary>What annotators read out of an article about people, institutions and studies.</summary>
internal sealed record GoldFacts(
    string Name,
    string Text,
    List<GoldPerson> Persons,
    List<GoldOrganisation> Institutions,
    List<GoldOrganisation> Journals,
    List<GoldStudy> Studies)
{
    private static readonly HashSet<string> Titles = new(
        ["dr", "prof", "professor", "sir", "dame", "lord", "lady", "mr", "mrs", "ms", "miss", "rev", "sen", "associate", "assistant", "md", "phd"], StringComparer.Ordinal);

    /// <summary>All annotated articles of the folders, by name.</summary>
    public static List<GoldFacts> ReadFolders(IEnumerable<string> folders) => [.. ArticlePair.In(folders).Select(Read)];

    private static GoldFacts Read(ArticlePair pair)
    {
        using var json = JsonDocument.Parse(pair.Annotation);
        var root = json.RootElement;
        return new GoldFacts(
            pair.Name,
            pair.Text,
            [.. root.GetProperty("persons")
                .EnumerateArray()
                .Select(item => new GoldPerson(
                    Id(item),
                    Forms(item),
                    item.GetProperty("part").GetString()!,
                    item.GetProperty("role").GetString(),
                    Strings(item, "affiliations")))],
            [.. root.GetProperty("institutions")
                .EnumerateArray()
                .Select(item => new GoldOrganisation(Id(item), Forms(item), item.GetProperty("kind").GetString()!))],
            [.. root.GetProperty("journals").EnumerateArray().Select(item => new GoldOrganisation(Id(item), Forms(item), "journal"))],
            [.. root.GetProperty("studies").EnumerateArray().Select(StudyOf)]);
    }

    /// <summary>Folds a name for comparison: accents, case, the ending of a possessive, titles and a leading "the" removed.</summary>
    public static string Fold(string name) => string.Join(
        ' ', Folding.Words(name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name)
            .SkipWhile(word => word is "the" || Titles.Contains(word)));

    private static GoldStudy StudyOf(JsonElement item) => new(
        item.GetProperty("journal").GetString(),
        Strings(item, "institutions"),
        Strings(item, "people"),
        item.GetProperty("lead").GetString());

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;

    private static HashSet<string> Forms(JsonElement item) =>
        Strings(item, "variants").Append(item.GetProperty("name").GetString()!).Select(Fold).ToHashSet(StringComparer.Ordinal);

    private static List<string> Strings(JsonElement item, string property) =>
        [.. item.GetProperty(property).EnumerateArray().Select(value => value.GetString()!)];
}

/// <summary>An annotated person.</summary>
internal sealed record GoldPerson(string Id, HashSet<string> Forms, string Part, string? Role, List<string> Affiliations);

/// <summary>An annotated institution or journal.</summary>
internal sealed record GoldOrganisation(string Id, HashSet<string> Forms, string Kind);

/// <summary>An annotated study.</summary>
internal sealed record GoldStudy(string? Journal, List<string> Institutions, List<string> People, string? Lead);
