using System.Net.Http.Headers;
using System.Text;

namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>How to sign in. Printing it never shows the secret.</summary>
public sealed class Neo4jCredentials
{
    private readonly string secret;

    private Neo4jCredentials(string? scheme, string user, string secret)
    {
        Scheme = scheme;
        User = user;
        this.secret = secret;
    }

    /// <summary>No authentication.</summary>
    public static Neo4jCredentials None { get; } = new(null, "", "");

    /// <summary><c>Basic</c>, <c>Bearer</c>, or null for none.</summary>
    public string? Scheme { get; }

    /// <summary>Name of the user; empty for tokens.</summary>
    public string User { get; }

    /// <summary>A user with a password.</summary>
    public static Neo4jCredentials Basic(string user, string password) => new("Basic", user, password);

    /// <summary>A token of a single sign-on provider.</summary>
    public static Neo4jCredentials Bearer(string token) => new("Bearer", "", token);

    /// <inheritdoc/>
    public override string ToString() => Scheme switch { null => "no authentication", "Basic" => $"user {User}", _ => "bearer token" };

    internal AuthenticationHeaderValue? Header() => Scheme switch
    {
        null => null,
        "Basic" => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{secret}"))),
        _ => new("Bearer", secret),
    };

    /// <summary>For adapters that hand the secret to another library.</summary>
    internal string Reveal() => secret;
}
