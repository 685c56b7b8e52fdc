using System.Collections.Immutable;

namespace KnowledgeGraph.Import.Language.Naming;

/// <summary>
/// Labels of the name recogniser: O, and for each kind the first, an inner, the last and the only token of a name
/// (BILOU, better than BIO as Ratinov and Roth 2009 measured).
/// </summary>
internal static class NameLabels
{
    /// <summary>Outside any name.</summary>
    public const int Outside = 0;

    /// <summary>Number of labels.</summary>
    public const int Count = 1 + 4 * Kinds;

    /// <summary>Number of kinds of names.</summary>
    public const int Kinds = 5;

    /// <summary>Names of all labels.</summary>
    public static ImmutableArray<string> All { get; } = [.. Enumerable.Range(0, Count).Select(Name)];

    /// <summary>The label of a kind at a place in the name.</summary>
    public static int Of(NameKind kind, NamePart part) => 1 + (int)kind * 4 + (int)part;

    /// <summary>Kind of a label; not for <see cref="Outside"/>.</summary>
    public static NameKind KindOf(int label) => (NameKind)((label - 1) / 4);

    /// <summary>Place of a label in the name; not for <see cref="Outside"/>.</summary>
    public static NamePart PartOf(int label) => (NamePart)((label - 1) % 4);

    /// <summary>Whether the second label may follow the first.</summary>
    public static bool MayFollow(int from, int to) =>
        Opens(from) ? to != Outside && PartOf(to) is NamePart.Inner or NamePart.Last && KindOf(from) == KindOf(to) : MayStart(to);

    /// <summary>Whether a sentence may start with the label.</summary>
    public static bool MayStart(int label) => label == Outside || PartOf(label) is NamePart.First or NamePart.Only;

    /// <summary>Whether a sentence may end with the label.</summary>
    public static bool MayEnd(int label) => !Opens(label);

    private static bool Opens(int label) => label != Outside && PartOf(label) is NamePart.First or NamePart.Inner;

    private static string Name(int label) => label == Outside ? "O" : $"{"BILU"[(int)PartOf(label)]}-{KindOf(label)}";
}

/// <summary>Place of a token in a name.</summary>
internal enum NamePart
{
    /// <summary>First of several.</summary>
    First,

    /// <summary>Neither first nor last.</summary>
    Inner,

    /// <summary>Last of several.</summary>
    Last,

    /// <summary>The only one.</summary>
    Only,
}
