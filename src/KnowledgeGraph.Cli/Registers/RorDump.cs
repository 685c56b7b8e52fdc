using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeGraph.Import.Resolution.Registers;

namespace KnowledgeGraph.Cli.Registers;

/// <summary>Reads a data dump of the Research Organization Registry (ROR schema version 2, one JSON array), organisation by organisation.</summary>
internal static class RorDump
{
    /// <summary>Entries in the order of the file; after a problem there are no more.</summary>
    public static async IAsyncEnumerable<RegisterReading> Read(Stream stream, string path)
    {
        var organisations = JsonSerializer.DeserializeAsyncEnumerable(stream, RorJson.Default.RorOrganisation).GetAsyncEnumerator();
        await using var disposing = organisations.ConfigureAwait(false);
        while (true)
        {
            RegisterReading reading;
            try
            {
                if (!await organisations.MoveNextAsync().ConfigureAwait(false)) yield break;
                reading = Entry(organisations.Current, path);
            }
            catch (JsonException error)
            {
                reading = new RegisterReading(
                    null,
                    $"{path}: not a JSON array of organisations ({error.Message}); unpack the dump's archive and name the file that ends in _schema_v2.json");
            }

            if (reading.Entry is null && reading.Problem is null) continue;
            yield return reading;
            if (reading.Problem is not null) yield break;
        }
    }

    private static RegisterReading Entry(RorOrganisation? organisation, string path)
    {
        if (organisation is not { Id: { Length: > 0 } id, Names: { } names })
        {
            return new RegisterReading(
                null,
                $"{path}: an organisation without id or names: this is not schema version 2 of ROR; name the file that ends in _schema_v2.json");
        }

        if (organisation.Status == "withdrawn") return default;
        var country = organisation.Locations?.Select(location => location.Details?.Country).FirstOrDefault(code => code is { Length: 2 }) ?? "";
        return new RegisterReading(
            new RegisterEntry(
                [id], [.. names.Where(name => name.Value is { Length: > 0 }).Select(name => (name.Value!, FormOf(name.Types)))], country.ToUpperInvariant()),
            null);
    }

    private static RegisteredForm FormOf(List<string>? types) =>
        types is null ? RegisteredForm.Alias
        : types.Contains("ror_display") || types.Contains("label") ? RegisteredForm.Name
        : types.Contains("acronym") ? RegisteredForm.Acronym : RegisteredForm.Alias;
}

/// <summary>What is read of an organisation.</summary>
internal sealed record RorOrganisation(
    [property: JsonPropertyName("id")] string? Id,
    [property: JsonPropertyName("status")] string? Status,
    [property: JsonPropertyName("names")] List<RorName>? Names,
    [property: JsonPropertyName("locations")] List<RorLocation>? Locations);

/// <summary>One of its names.</summary>
internal sealed record RorName([property: JsonPropertyName("value")] string? Value, [property: JsonPropertyName("types")] List<string>? Types);

/// <summary>Where it stands.</summary>
internal sealed record RorLocation([property: JsonPropertyName("geonames_details")] RorPlace? Details);

/// <summary>The country there.</summary>
internal sealed record RorPlace([property: JsonPropertyName("country_code")] string? Country);

/// <summary>Reads organisations without reflection.</summary>
[JsonSerializable(typeof(RorOrganisation))]
internal sealed partial class RorJson : JsonSerializerContext;
