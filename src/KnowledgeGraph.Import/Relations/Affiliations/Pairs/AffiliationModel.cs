using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Affiliations.Pairs;

/// <summary>Judges whether the article ties a person to an institution.</summary>
/// <param name="model">Weights over <see cref="AffiliationFeatures"/>.</param>
internal sealed class AffiliationModel(LinearModel model)
{
    /// <summary>The model trained on the project's own annotated articles.</summary>
    public static AffiliationModel Embedded { get; } = new(LinearModel.Embedded(typeof(AffiliationModel), "affiliations.bin"));

    /// <summary>Smallest probability of an affiliation.</summary>
    public const float Threshold = 0.5f;

    /// <summary>Smallest probability of an affiliation that another sentence tells.</summary>
    public const float ThresholdAcross = 0.6f;

    /// <summary>Probability for each pair that it is an affiliation.</summary>
    public float[] Score(MentionIndex index, IReadOnlyList<AffiliationPair> pairs)
    {
        var features = new AffiliationFeatures(index);
        var scores = new float[pairs.Count];
        for (var i = 0; i < scores.Length; i++) scores[i] = model.Probability(features.Of(pairs[i]));
        return scores;
    }
}
