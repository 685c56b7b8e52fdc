using System.CommandLine;

namespace KnowledgeGraph.Cli;

/// <summary>Which store a command line means.</summary>
internal static class StoreChoice
{
    /// <summary>The option <c>--store</c>, else <c>KG_STORE</c>, else <c>kg.db</c> in this folder.</summary>
    /// <param name="arguments">The parsed command line.</param>
    /// <param name="environment">Reads an environment variable.</param>
    public static string Of(ParseResult arguments, Func<string, string?> environment) =>
        arguments.GetValue(CommonOptions.Store) ?? (environment("KG_STORE") is { Length: > 0 } path ? path : CommonOptions.DefaultStore);
}
