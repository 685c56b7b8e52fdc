using System.Text.Json;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Articles;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Tells whether lines of facts were all made by one engine, reading nothing else of them.</summary>
/// <remarks>Facts of two engines differ in rules and models, so a graph made of both would change with the share of each.</remarks>
public static class FactEngines
{
    /// <summary>Where the lines stop being of one engine, as a sentence that names both lines and the remedy; null where they agree.</summary>
    /// <param name="lines">The lines; those that cannot be read or name no engine are passed over, since parsing them will say what is wrong.</param>
    public static string? Disagreement(IEnumerable<FactLines.Line> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        (string Path, EngineVersion Engine)? first = null;
        foreach (var line in lines)
        {
            if (line.Json is null || Read(line.Json) is not { } engine) continue;
            first ??= (line.Path, engine);
            if (Same(first.Value.Engine, engine)) continue;
            var how = engine.Version == first.Value.Engine.Version ? "with other models" : $"by engine {engine.Version}";
            return $"{line.Path}: made {how}, but {first.Value.Path} by engine {first.Value.Engine.Version}; nothing was imported: extract all with one engine, or import with --mixed";
        }

        return null;
    }

    private static EngineVersion? Read(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var found = reader.ValueTextEquals("engine"u8);
                reader.Read();
                if (found) return JsonSerializer.Deserialize(ref reader, FactsJson.Lines.EngineVersion);
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return null;
    }

    private static bool Same(EngineVersion left, EngineVersion right) => left.Version == right.Version && left.Models.SequenceEqual(right.Models);
}
