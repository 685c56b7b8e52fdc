using System.Collections.Immutable;
using System.Text.Json;

namespace KnowledgeGraph.Import.Articles;

/// <summary>What is given with an article apart from its text.</summary>
internal sealed record ArticleMetadata(string? Id, string? File, string? Url, string? Title, string? Publisher, DateOnly? Published)
{
    private static readonly ArticleMetadata Nothing = new(null, null, null, null, null, null);

    /// <summary>Reads <c>NAME.meta.json</c> beside <c>NAME.txt</c>; a missing file gives nothing, a broken one nothing and a warning.</summary>
    public static ArticleMetadata Beside(string textFile, ImmutableArray<string>.Builder warnings)
    {
        var path = Path.ChangeExtension(textFile, ".meta.json");
        if (!System.IO.File.Exists(path)) return Nothing;
        try
        {
            using var document = JsonDocument.Parse(System.IO.File.ReadAllBytes(path));
            if (document.RootElement.ValueKind == JsonValueKind.Object) return Of(document.RootElement, path, warnings);
            warnings.Add($"{path}: not a JSON object and left out; give url, title, publisher and published");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            warnings.Add($"{path}: not JSON and left out; mend it");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            warnings.Add($"{path}: cannot be read and was left out; check its permissions");
        }

        return Nothing;
    }

    /// <summary>Takes the known fields of an object; fields of the wrong kind are left out with a warning.</summary>
    public static ArticleMetadata Of(JsonElement element, string path, ImmutableArray<string>.Builder warnings)
    {
        var published = Text(element, "published", path, warnings);
        DateOnly? day = null;
        if (published is not null)
        {
            if (GivenDate.TryParse(published, out var parsed)) day = parsed;
            else warnings.Add($"{path}: \"published\" is no date and was left out; write it as 2017-01-31");
        }

        return new ArticleMetadata(
            Text(element, "id", path, warnings),
            Text(element, "file", path, warnings),
            Text(element, "url", path, warnings),
            Text(element, "title", path, warnings),
            Text(element, "publisher", path, warnings),
            day);
    }

    private static string? Text(JsonElement element, string name, string path, ImmutableArray<string>.Builder warnings)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                var text = TextMending.Mend(value.GetString()!, path, warnings).Trim();
                return text.Length == 0 ? null : text;
            case JsonValueKind.Number when name == "id":
                return value.GetRawText();
            default:
                warnings.Add($"{path}: \"{name}\" is not a string and was left out");
                return null;
        }
    }
}
