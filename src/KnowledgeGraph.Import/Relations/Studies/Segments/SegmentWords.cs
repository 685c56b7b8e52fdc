using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Studies.Segments;

/// <summary>The words of <c>further-studies.txt</c> by their sections, whatever their case.</summary>
internal static class SegmentWords
{
    /// <summary>Nouns of one piece of research: "trial".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Studies { get; } = Section("study");

    /// <summary>Nouns of what one study may do again: "a second survey".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Again { get; } = Section("again");

    /// <summary>What names a study beside the reported one: "separate".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beside { get; } = Section("beside");

    /// <summary>What names a study that stands behind the reported one: "previous".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Behind { get; } = Section("behind");

    /// <summary>What names the reported study: "latest".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Reported { get; } = Section("reported");

    /// <summary>How one study looks on another: "follows".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Compares { get; } = Section("compares");

    /// <summary>What a study that looks on another one calls itself: "the findings".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Itself { get; } = Section("itself");

    /// <summary>What research is told to have done: "found".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Results { get; } = Section("result");

    /// <summary>Times behind "last": "year".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Times { get; } = Section("last");

    /// <summary>Parts of a study: "phase".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PartsOfStudies { get; } = Section("part");

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Section(string name) =>
        WordLists.Words(typeof(SegmentWords), "further-studies.txt", name);
}
