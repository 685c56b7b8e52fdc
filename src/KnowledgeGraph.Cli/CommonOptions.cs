using System.CommandLine;

namespace KnowledgeGraph.Cli;

/// <summary>Options that every command takes.</summary>
public static class CommonOptions
{
    /// <summary>File name of the store where neither option nor environment names one.</summary>
    public const string DefaultStore = "kg.db";

    /// <summary>The store's file.</summary>
    public static Option<string?> Store { get; } =
        new("--store", "-s") { Description = "The store's file (default: $KG_STORE, else kg.db here).", HelpName = "FILE", Recursive = true };

    /// <summary>Only results and errors.</summary>
    public static Option<bool> Quiet { get; } =
        new("--quiet", "-q") { Description = "No progress, warnings or summaries; only results and errors.", Recursive = true };

    /// <summary>No colours.</summary>
    public static Option<bool> NoColor { get; } = new("--no-color") { Description = "No colours (also: NO_COLOR in the environment).", Recursive = true };
}
