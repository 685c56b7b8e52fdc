using System.Collections.Immutable;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Participation;

/// <summary>Judges which part people play in an article: one model a part, the most probable one stands.</summary>
internal static class PartModel
{
    /// <summary>The parts, in the order of the probabilities.</summary>
    public static ImmutableArray<string> Names { get; } = [Core.Facts.Parts.Author, Core.Facts.Parts.Expert, Core.Facts.Parts.Journalist, Core.Facts.Parts.Subject];

    private static readonly LinearModel[] Embedded = [.. Names.Select(name => LinearModel.Embedded(typeof(PartModel), $"part-{name}.bin"))];

    /// <summary>
    /// How much more often real news lets outsiders speak than the articles the models learnt from do, beside authors: there 147 experts stand against 238 authors,
    /// in real articles about as many as authors.
    /// </summary>
    private const float ExpertPrior = 1.5f;

    /// <summary>Weighs the models' probabilities, in the order of <see cref="Names"/>, for the parts' shares in real news.</summary>
    public static void CorrectPriors(Span<float> probabilities) => probabilities[Names.IndexOf(Core.Facts.Parts.Expert)] *= ExpertPrior;

    /// <summary>The most probable part of a person and its share of the probability.</summary>
    public static (string Part, float Probability) Of(HashedFeatures features)
    {
        Span<float> odds = stackalloc float[Names.Length];
        for (var i = 0; i < odds.Length; i++) odds[i] = Embedded[i].Probability(features);
        CorrectPriors(odds);
        var best = 0;
        float sum = 0;
        for (var i = 0; i < odds.Length; i++)
        {
            sum += odds[i];
            if (odds[i] > odds[best]) best = i;
        }

        return (Names[best], odds[best] / Math.Max(sum, 1e-6f));
    }
}
