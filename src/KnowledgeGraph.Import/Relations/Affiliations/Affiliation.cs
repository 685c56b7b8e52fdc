using KnowledgeGraph.Import.Relations.Affiliations.Pairs;

namespace KnowledgeGraph.Import.Relations.Affiliations;

/// <summary>An affiliation the model accepts.</summary>
/// <param name="Pair">Who and where.</param>
/// <param name="Probability">The model's probability, before calibration.</param>
internal readonly record struct Affiliation(AffiliationPair Pair, float Probability)
{
    /// <summary>The rule that made the tie, or null where the model judged the pair.</summary>
    public string? Rule { get; init; }

    /// <summary>True where nothing but the model, across sentences, ties the two.</summary>
    public bool IsGuess => Rule is null && Pair.Sentences > 0;
}
