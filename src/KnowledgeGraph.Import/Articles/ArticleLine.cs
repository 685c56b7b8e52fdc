using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import.Articles;

/// <summary>Reads one JSON line as an article.</summary>
internal static class ArticleLine
{
    public static ArticleReading Read(ReadOnlySpan<byte> line, InputName name, int number, ArticleSourceOptions options)
    {
        var warnings = ImmutableArray.CreateBuilder<string>();
        if (number == 1 && line.StartsWith(Encoding.UTF8.Preamble))
        {
            line = line[Encoding.UTF8.Preamble.Length..];
            warnings.Add($"{name.Path}: a byte-order mark was removed");
        }

        try
        {
            var reader = new Utf8JsonReader(Mended(line, name.Path, warnings));
            using var document = JsonDocument.ParseValue(ref reader);
            return reader.Read() ? throw new JsonException("more than one value") : Read(document.RootElement, name, options, warnings);
        }
        catch (JsonException)
        {
            return InputTrouble.BrokenLine(name.Path, "not a JSON object");
        }
    }

    private static ArticleReading Read(JsonElement element, InputName name, ArticleSourceOptions options, ImmutableArray<string>.Builder warnings)
    {
        if (element.ValueKind != JsonValueKind.Object) return InputTrouble.BrokenLine(name.Path, "not a JSON object");
        if (!ArticleMetadata.TryGet(element, "text", out var value) || value.ValueKind != JsonValueKind.String)
            return InputTrouble.BrokenLine(name.Path, "the field \"text\" is missing or not a string");

        var text = TextMending.Mend(value.GetString()!, name.Path, warnings);
        if (string.IsNullOrWhiteSpace(text)) return InputTrouble.Empty(name.Path);
        if (!options.AnyLanguage && !EnglishDetector.IsTaken(text)) return InputTrouble.NotEnglish(name.Path);
        var given = ArticleMetadata.Of(element, name.Path, warnings);

        // The number of a line says nothing of an article where the next feed begins at 1 again.
        var fromNowhere = name.Path.StartsWith(ArticleSource.StandardInput + ":", StringComparison.Ordinal);
        var nameless = fromNowhere ? "text:" + ContentHash.Of(text) : null;
        return new ArticleRead(
            name.Path,
            new Article
            {
                Source = given.Url ?? given.Id ?? given.File ?? nameless ?? name.Relative,
                Path = given.File ?? given.Id ?? nameless ?? name.Path,
                Text = text,
                Id = given.Id,
                Url = given.Url,
                Title = given.Title,
                Publisher = given.Publisher,
                Published = given.Published,
            },
            warnings.ToImmutable());
    }

    /// <summary>Replaces what a JSON parser would refuse: bytes that are not UTF-8, raw NULs, and escapes of lone surrogates.</summary>
    private static ReadOnlySpan<byte> Mended(ReadOnlySpan<byte> line, string path, ImmutableArray<string>.Builder warnings)
    {
        if (!Utf8.IsValid(line) || line.Contains((byte)0)) line = Encoding.UTF8.GetBytes(TextMending.Decode(line, path, warnings));
        return LoneSurrogateEscapes.Replace(line, path, warnings);
    }
}
