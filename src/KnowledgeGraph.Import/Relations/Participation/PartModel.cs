using System.Collections.Immutable;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Participation;

/// <summary>Judges which part people play in an article: one model a part.</summary>
internal static class PartModel
{
    /// <summary>The parts, in the order of the probabilities.</summary>
    public static ImmutableArray<string> Names { get; } =
        [Core.Facts.Parts.Author, Core.Facts.Parts.Expert, Core.Facts.Parts.Journalist, Core.Facts.Parts.Subject];

    private static readonly LinearModel[] Embedded = [.. Names.Select(name => LinearModel.Embedded(typeof(PartModel), $"part-{name}.bin"))];

    /// <summary>The probability of each part, in the order of <see cref="Names"/>; they need not add up to one.</summary>
    public static float[] Of(HashedFeatures features) => Array.ConvertAll(Embedded, model => model.Probability(features));
}
