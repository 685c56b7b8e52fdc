using KnowledgeGraph.Import.Relations.Affiliations.Houses;

namespace KnowledgeGraph.Import.Relations.Affiliations;

/// <summary>Adds to the affiliations that the model accepts those that constructions state, in the order in which one leans on another.</summary>
internal static class CompletedAffiliations
{
    /// <summary>The affiliations with those of one sentence, of nouns that take up a house, of posts behind a body and of lists added.</summary>
    public static List<Affiliation> Of(MentionIndex index, List<Affiliation> accepted)
    {
        var stated = StatedHouses.Complete(index, accepted);
        var referred = BackReferences.Complete(index, stated);
        return ListedPeople.Complete(index, BarePosts.Complete(index, referred));
    }
}
