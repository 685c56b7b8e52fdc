using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Cli.Judging;

/// <summary>Judgements as a plain text file, one JSON object a line, to be shared and kept under version control.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Judgement))]
internal sealed partial class JudgementFile : JsonSerializerContext
{
    private static readonly JudgementFile Lines = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<Core.Graph.NodeKind>(JsonNamingPolicy.CamelCase) },
        IgnoreReadOnlyProperties = true,
    });

    /// <summary>One line.</summary>
    public static string Write(Judgement judgement) => JsonSerializer.Serialize(judgement, Lines.Judgement);

    /// <summary>Reads one line; null where it is no judgement.</summary>
    public static Judgement? Read(string line)
    {
        try
        {
            var judgement = JsonSerializer.Deserialize(line, Lines.Judgement);
            return judgement is { A: not null, B: not null } && judgement.A.Source is not null && judgement.B.Source is not null ? judgement : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
