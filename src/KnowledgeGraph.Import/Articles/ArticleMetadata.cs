using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Import.Articles;

/// <summary>What is given with an article apart from its text.</summary>
internal sealed record ArticleMetadata(string? Id, string? File, string? Url, string? Title, string? Publisher, DateOnly? Published)
{
    private static readonly string[] Fields = ["url", "title", "publisher", "published"];

    private static readonly ArticleMetadata Nothing = new(null, null, null, null, null, null);

    /// <summary>Reads <c>NAME.meta.json</c> beside <c>NAME.txt</c>; a missing file gives nothing, a broken one nothing and a warning.</summary>
    public static ArticleMetadata Beside(string textFile, ImmutableArray<string>.Builder warnings)
    {
        var path = Path.ChangeExtension(textFile, ".meta.json");
        if (!System.IO.File.Exists(path)) return Nothing;
        try
        {
            var bytes = System.IO.File.ReadAllBytes(path).AsMemory();
            if (bytes.Span.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
            using var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                WarnOfUnknown(document.RootElement, path, warnings);
                return Of(document.RootElement, path, warnings);
            }

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

    /// <summary>A field of an object, its name in letters of either case; the exact one where there are several.</summary>
    public static bool TryGet(JsonElement element, string name, out JsonElement value)
    {
        if (element.TryGetProperty(name, out value)) return true;
        foreach (var field in element.EnumerateObject())
        {
            if (!string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase)) continue;
            value = field.Value;
            return true;
        }

        return false;
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

    // Lines of JSON come from feeds with many fields of their own; what somebody wrote beside a text is meant to be read.
    private static void WarnOfUnknown(JsonElement element, string path, ImmutableArray<string>.Builder warnings)
    {
        var unknown = element.EnumerateObject()
            .Select(field => field.Name)
            .Where(name => !Fields.Contains(name, StringComparer.OrdinalIgnoreCase))
            .Select(name => $"\"{name}\"")
            .ToList();
        if (unknown.Count > 0) warnings.Add($"{path}: {string.Join(", ", unknown)} not known and left out; known are {string.Join(", ", Fields)}");
    }

    private static string? Text(JsonElement element, string name, string path, ImmutableArray<string>.Builder warnings)
    {
        if (!TryGet(element, name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
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
