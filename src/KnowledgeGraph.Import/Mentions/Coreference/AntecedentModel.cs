using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Mentions.Coreference;

/// <summary>Who a pronoun may speak of, each described by the buckets of its features; the last description is that of nobody named.</summary>
/// <param name="Entities">Indices of the people.</param>
/// <param name="Buckets">One list of buckets a person, and one for nobody.</param>
internal sealed record AntecedentChoice(int[] Entities, int[][] Buckets);

/// <summary>
/// Ranks the people a pronoun may speak of, and nobody among them, by a log-linear model: whole sets of candidates are compared, not pairs
/// (Denis and Baldridge, "Specialized models and ranking for coreference resolution", 2008).
/// </summary>
internal sealed class AntecedentModel(LinearModel model)
{
    /// <summary>The model trained on pronouns of encyclopaedia paragraphs and of the project's own annotated articles.</summary>
    public static AntecedentModel Embedded { get; } = new(LinearModel.Embedded(typeof(AntecedentModel), "antecedents.bin"));

    /// <summary>The likeliest person, or -1 for nobody named; <paramref name="probability"/> is its share, 0 to 1.</summary>
    public int Choose(AntecedentChoice choice, out float probability)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var scores = Array.ConvertAll(choice.Buckets, buckets => model.Score(buckets));
        var best = scores.Length - 1;
        for (var i = 0; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        var total = 0f;
        foreach (var score in scores) total += MathF.Exp(score - scores[best]);
        probability = 1 / total;
        return best < choice.Entities.Length ? choice.Entities[best] : -1;
    }
}
