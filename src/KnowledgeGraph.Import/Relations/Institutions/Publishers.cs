using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Institutions;

/// <summary>Institutions that a sentence names only as the house of a journal: "in the Bath Press journal Sleep".</summary>
internal static class Publishers
{
    /// <summary>True where a journal follows the name, called one.</summary>
    public static bool Is(MentionIndex index, TokenRange name) =>
        index.Text.IsAny(name.End, "journal", "journals", "title") && index.NameAt(name.End + 1) == NameKind.Journal;
}
