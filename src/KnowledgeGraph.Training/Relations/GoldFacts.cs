using System.Globalization;
using System.Text;
using System.Text.Json;
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

    /// <summary>Folds a name as score.py does: accents, case, titles and a leading "the" removed.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(char.IsLetterOrDigit(c) || c is '-' or '&' ? char.ToLowerInvariant(c) : ' ');
        }

        var words = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).AsEnumerable();
        return string.Join(
            ' ',
            words.SkipWhile(word => word is "the" or "dr" or "prof" or "professor" or "sir" or "dame" or "mr" or "mrs" or "ms" or "associate" or "assistant"
                or "md" or "phd"));
    }

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
