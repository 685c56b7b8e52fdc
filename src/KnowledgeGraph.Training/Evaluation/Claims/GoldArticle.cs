using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Evaluation.Claims;

/// <summary>An annotated article: the text and what the annotators read out of it.</summary>
internal sealed record GoldArticle(
    string Name,
    string Text,
    ImmutableArray<GoldEntity> Entities,
    ImmutableArray<GoldQuote> Quotes,
    ImmutableArray<string> Findings)
{
    /// <summary>All annotated articles of the folders, by name.</summary>
    public static ImmutableArray<GoldArticle> ReadFolders(IEnumerable<string> folders) => [.. ArticlePair.In(folders).Select(Read)];

    private static GoldArticle Read(ArticlePair pair)
    {
        using var json = JsonDocument.Parse(pair.Annotation);
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
            pair.Name,
            pair.Text,
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
