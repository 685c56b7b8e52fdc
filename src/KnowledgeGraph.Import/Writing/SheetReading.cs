using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Import.Writing;

/// <summary>What came of one input on its way to the fact base: a sheet, or why there is none.</summary>
/// <param name="Path">The input as users know it.</param>
/// <param name="Sheet">The sheet; null where there is none.</param>
/// <param name="Problem">One line for users; null where there is a sheet.</param>
/// <param name="Warnings">What was mended.</param>
public sealed record SheetReading(string Path, FactSheet? Sheet, string? Problem, ImmutableArray<string> Warnings)
{
    /// <summary>A sheet.</summary>
    public static SheetReading Of(string path, FactSheet sheet, ImmutableArray<string> warnings) => new(path, sheet, null, warnings);

    /// <summary>A problem.</summary>
    public static SheetReading Failed(string path, string problem) => new(path, null, problem, []);
}
