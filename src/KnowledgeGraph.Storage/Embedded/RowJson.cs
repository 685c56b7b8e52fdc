using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>The metadata that came with an article, as a column keeps it.</summary>
internal sealed record ReadAs(string? Id, string? Url, string? Title, string? Publisher, DateOnly? Published);

/// <summary>The JSON of the columns that hold lists and objects.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(LocalTraits))]
[JsonSerializable(typeof(ReadAs))]
[JsonSerializable(typeof(ImmutableArray<string>))]
[JsonSerializable(typeof(ImmutableSortedDictionary<string, string>))]
internal sealed partial class RowJson : JsonSerializerContext
{
    private static readonly RowJson Columns = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    // Most things stand in one of the first sentences.
    private static readonly string[] Singles = [.. Enumerable.Range(0, 256).Select(number => $"[{number}]")];

    public static string Write(LocalTraits traits) => traits == Core.Facts.LocalTraits.None ? "{}" : JsonSerializer.Serialize(traits, Columns.LocalTraits);

    public static LocalTraits ReadTraits(string json) => json == "{}" ? Core.Facts.LocalTraits.None : JsonSerializer.Deserialize(json, Columns.LocalTraits)!;

    public static string Write(ReadAs read) => JsonSerializer.Serialize(read, Columns.ReadAs);

    public static ReadAs ReadReadAs(string json) => JsonSerializer.Deserialize(json, Columns.ReadAs)!;

    public static string Write(ImmutableArray<string> texts) => texts.IsDefaultOrEmpty ? "[]" : JsonSerializer.Serialize(texts, Columns.ImmutableArrayString);

    public static ImmutableArray<string> ReadTexts(string json) => json == "[]" ? [] : JsonSerializer.Deserialize(json, Columns.ImmutableArrayString);

    public static string Write(ImmutableArray<int> numbers) => numbers switch
    {
        { IsDefaultOrEmpty: true } => "[]",
        [>= 0 and var only] when only < Singles.Length => Singles[only],
        _ => $"[{string.Join(',', numbers)}]",
    };

    /// <summary>Reads what <see cref="Write(ImmutableArray{int})"/> wrote: most lists hold one number, and an import reads millions of them.</summary>
    public static ImmutableArray<int> ReadNumbers(string json)
    {
        if (json == "[]") return [];
        var list = json.AsSpan(1, json.Length - 2);
        var numbers = ImmutableArray.CreateBuilder<int>(list.Count(',') + 1);
        foreach (var range in list.Split(',')) numbers.Add(int.Parse(list[range], CultureInfo.InvariantCulture));
        return numbers.MoveToImmutable();
    }

    public static string Write(ImmutableSortedDictionary<string, string> models) => JsonSerializer.Serialize(models, Columns.ImmutableSortedDictionaryStringString);

    public static ImmutableSortedDictionary<string, string> ReadModels(string json) => JsonSerializer.Deserialize(json, Columns.ImmutableSortedDictionaryStringString)!;
}
