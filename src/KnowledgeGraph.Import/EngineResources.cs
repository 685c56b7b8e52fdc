using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Import;

/// <summary>One hash over every list and every model the program carries but the language models, which have a name of their own: facts of different rules are told apart.</summary>
internal static class EngineResources
{
    /// <summary>First sixteen hexadecimal digits of the SHA-256 over names and content, in ordinal order of the names.</summary>
    public static string Hash { get; } = Compute();

    private static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var assembly = typeof(EngineResources).Assembly;
        var buffer = new byte[1 << 16];
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            // The language models name themselves by a hash of their own.
            if (name.Contains(".Language.Models.", StringComparison.Ordinal)) continue;
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            using var stream = assembly.GetManifestResourceStream(name)!;
            for (int read; (read = stream.Read(buffer)) > 0;) hash.AppendData(buffer, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
