using System.Collections.Immutable;
using System.Text.Json;

namespace KnowledgeGraph.Training.Evaluation.Claims;

/// <summary>An annotated article: the text and what the annotators read out of it.</summary>
internal sealed record GoldArticle(
    string Name,
    string Text,
    ImmutableArray<GoldEntity> Entities,
    ImmutableArray<GoldQuote> Quotes,
    ImmutableArray<string> Findings)
{
    /// <summary>All articles of a folder that holds NAME.txt and NAME.json, by name.</summary>
    public static ImmutableArray<GoldArticle> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Where(path => File.Exists(Path.ChangeExtension(path, ".txt"))).Select(Read)];

    private static GoldArticle Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var root = json.RootElement;
        var entities = ImmutableArray.CreateBuilder<GoldEntity>();
        foreach (var kind in new[] { "persons", "institutions", "journals" })
        {
            foreach (var item in root.GetProperty(kind).EnumerateArray())
                entities.Add(new GoldEntity(
                    item.GetProperty("id").GetString()!,
                    kind,
                    item.GetProperty("name").GetString()!,
                    [.. item.GetProperty("variants").EnumerateArray().Select(variant => variant.GetString()!)]));
        }

        return new GoldArticle(
            Path.GetFileNameWithoutExtension(path),
            File.ReadAllText(Path.ChangeExtension(path, ".txt")),
            entities.ToImmutable(),
            [.. root.GetProperty("quotes")
                .EnumerateArray()
                .Select(quote => new GoldQuote(
                    quote.GetProperty("text").GetString()!, quote.GetProperty("speaker").GetString(), quote.GetProperty("direct").GetBoolean()))],
            [.. root.GetProperty("findings").EnumerateArray().Select(finding => finding.GetString()!)]);
    }
}

/// <summary>An annotated person, institution or journal.</summary>
internal sealed record GoldEntity(string Id, string List, string Name, ImmutableArray<string> Variants);

/// <summary>An annotated quote or reported statement.</summary>
internal sealed record GoldQuote(string Text, string? Speaker, bool IsDirect);
