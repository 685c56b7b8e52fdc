using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>Where a Neo4j server listens.</summary>
/// <param name="Uri">Scheme, host and port, without path, user or password.</param>
public sealed record Neo4jAddress(Uri Uri)
{
    private static readonly string[] BoltSchemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>True for the binary protocol, which only the official driver speaks.</summary>
    public bool IsBolt => BoltSchemes.Contains(Uri.Scheme);

    /// <summary>Reads an address as users write it: <c>http://localhost:7474</c>, <c>https://db.example.org</c>, <c>localhost</c>.</summary>
    /// <returns>True with the address; false with one line that says what is wrong.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Neo4jAddress? address, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        address = null;
        var withScheme = text.Contains("://", StringComparison.Ordinal) ? text : "http://" + text;
        if (!Uri.TryCreate(withScheme, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            problem = "The address of Neo4j is not one: write it as http://localhost:7474.";
            return false;
        }

        if (uri.UserInfo.Length > 0)
        {
            problem = "The address of Neo4j holds a user or password, which every process list would show: give --user and KG_NEO4J_PASSWORD instead.";
            return false;
        }

        if (uri.Scheme is not ("http" or "https") && !BoltSchemes.Contains(uri.Scheme))
        {
            problem = $"The address of Neo4j begins with {uri.Scheme}://, which it does not speak: write http://{uri.Host}:7474 or https://{uri.Host}:7473.";
            return false;
        }

        var explicitPort = withScheme.AsSpan(withScheme.IndexOf("://", StringComparison.Ordinal) + 3).TrimEnd('/').EndsWith($":{uri.Port}");
        var port = explicitPort ? uri.Port : uri.Scheme switch { "http" => 7474, "https" => 7473, _ => 7687 };
        address = new(new UriBuilder(uri.Scheme, uri.Host, port).Uri);
        problem = null;
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Uri.GetLeftPart(UriPartial.Authority);
}
