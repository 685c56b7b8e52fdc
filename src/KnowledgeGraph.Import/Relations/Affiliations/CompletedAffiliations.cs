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
        return WithoutGuesses(ListedPeople.Complete(index, BarePosts.Complete(index, referred)));
    }

    // Whom a sentence of their own ties to a house is not guessed to belong to that of another sentence.
    private static List<Affiliation> WithoutGuesses(List<Affiliation> affiliations)
    {
        var tied = affiliations.Where(known => known.Pair.Sentences == 0).Select(known => known.Pair.Person).ToHashSet();
        return affiliations.FindAll(known => !known.IsGuess || !tied.Contains(known.Pair.Person));
    }
}
