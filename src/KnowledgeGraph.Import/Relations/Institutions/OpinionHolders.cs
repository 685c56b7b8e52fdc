using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Institutions;

/// <summary>Institutions that a sentence names only for what their people think of others' work: "scientists from X and Y remain concerned".</summary>
internal static class OpinionHolders
{
    /// <summary>Verbs of those who judge; whoever did a study finds, says or believes.</summary>
    private static readonly string[] Verbs =
        ["remain", "remains", "welcomed", "criticised", "criticized", "disputed", "dismissed", "questioned", "oppose", "opposed", "disagree", "disagreed"];

    /// <summary>True where the list of names that a mention stands in is the subject of such a verb.</summary>
    public static bool Is(MentionIndex index, TokenRange name) => index.Text.IsAny(ListedInstitutions.End(index, name), Verbs);
}
