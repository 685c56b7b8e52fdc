using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Core.Facts;

/// <summary>Reads and writes <see cref="ArticleFacts"/> as one line of JSON, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = false)]
[JsonSerializable(typeof(ArticleFacts))]
public sealed partial class FactsJson : JsonSerializerContext
{
    /// <summary>The context that leaves non-ASCII letters as they are.</summary>
    /// <remarks>A line without a list reads as one with an empty list; a line without a name, a span or another thing that must be there is refused.</remarks>
    public static FactsJson Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
