using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Affiliations.Pairs;

/// <summary>A person and an institution (or a journal, for editors) with the two mentions that stand closest.</summary>
/// <param name="Person">Index of the person among the entities.</param>
/// <param name="Institution">Index of the institution or journal among the entities.</param>
/// <param name="PersonMention">Index of the person's mention.</param>
/// <param name="InstitutionMention">Index of the institution's mention.</param>
/// <param name="Sentences">Number of sentence ends between them.</param>
internal readonly record struct AffiliationPair(int Person, int Institution, int PersonMention, int InstitutionMention, int Sentences)
{
    /// <summary>The tokens between the two mentions; empty where they touch.</summary>
    public static TokenRange Between(TokenRange a, TokenRange b) =>
        a.First < b.First ? new(a.End, Math.Max(a.End, b.First)) : new(b.End, Math.Max(b.End, a.First));
}
