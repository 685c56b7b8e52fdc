using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>The words of <c>no-result.txt</c> by their sections, whatever their case.</summary>
internal static class NoResultWords
{
    /// <summary>What tells a study from an earlier one: "previous".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Earlier { get; } = Section("earlier");

    /// <summary>Nouns of research.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Studies { get; } = Section("study");

    /// <summary>Verbs of what researchers do before they know.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Methods { get; } = Section("method");

    /// <summary>Words that may tell what came of it.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Results { get; } = Section("result");

    /// <summary>Verbs with "that" that state a result: "found".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Statements { get; } = Section("statement");

    /// <summary>Verbs by which research reports a result: "concludes".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Reporting { get; } = Section("reporting");

    /// <summary>Verbs that state a result of new research behind "has" or "have", with "that": "established".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PerfectStatements { get; } = Section("perfect-statement");

    /// <summary>Verbs by which research shows something, with whatever object: "suggests".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Showing { get; } = Section("showing");

    /// <summary>What is so already: "known".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known { get; } = Section("known");

    /// <summary>Verbs before "whether" that ask.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Questions { get; } = Section("question");

    /// <summary>Who does research.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Subjects { get; } = Section("subject");

    /// <summary>Verbs of what is not known yet: "hope".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Guesses { get; } = Section("guess");

    /// <summary>What participants are made to do: "asked".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Instructions { get; } = Section("instruction");

    /// <summary>Who looks at research from outside: "critics".</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Outsiders { get; } = Section("outsider");

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Section(string name) =>
        WordLists.Words(typeof(NoResultWords), "no-result.txt", name);
}
