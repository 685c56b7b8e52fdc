using System.Globalization;
using KnowledgeGraph.Import.Rarity;
using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Cli.Lookup;

/// <summary>Names as users type them, and the lists of what they may mean.</summary>
internal static class Typed
{
    private const int MostCandidates = 12;

    /// <summary>What a user typed, compared with names as the import compares them.</summary>
    public static NamePattern Name(string text) => new(text, Folding.Fold);

    /// <summary>Lists candidates on standard error, the first dozen of many.</summary>
    public static void List(CommandContext context, IReadOnlyList<string> candidates)
    {
        foreach (var candidate in candidates.Take(MostCandidates)) context.Console.Error.WriteLine("  " + candidate);
        var more = candidates.Count - MostCandidates;
        if (more > 0) context.Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {more} more"));
    }
}
