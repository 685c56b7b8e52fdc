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

    /// <summary>The same for scholars from elsewhere in articles whose authors are known.</summary>
    private const float StrangerPrior = 2;

    /// <summary>The same for whom the sentences before announce as an outsider: "Other experts urged caution."</summary>
    private const float AnnouncedPrior = 6;

    /// <summary>The same for who says "we found" or works where the study was done, and for the first scholar of an article that names nobody as an author: in real news mostly one of those who did the study, named as no more than that.</summary>
    private const float FirstVoicePrior = 0.7f;

    /// <summary>The same for such a first scholar of no institution, below a team that has one: an outsider would be introduced by where he works.</summary>
    private const float UnplacedPrior = 0.2f;

    /// <summary>Weighs the models' probabilities, in the order of <see cref="Names"/>, for the parts' shares in real news.</summary>
    public static void CorrectPriors(Span<float> probabilities, PersonStanding standing, PersonVoice voice) => probabilities[Names.IndexOf(Core.Facts.Parts.Expert)] *= PriorOf(standing, voice);

    private static float PriorOf(PersonStanding standing, PersonVoice voice)
    {
        if (standing.InOutsideView) return AnnouncedPrior;
        if (standing.Own || voice.Own) return FirstVoicePrior;
        if (standing.Turn >= 0 && standing.AuthorKnown && !standing.SharesAuthors) return StrangerPrior;
        if (standing is { Turn: 0, AuthorKnown: false, Works: false, Rival: true } && voice is { Speaks: true, Judges: false }) return UnplacedPrior;
        return standing.Turn == 0 && !standing.AuthorKnown && !voice.Judges ? FirstVoicePrior : ExpertPrior;
    }

    /// <summary>The most probable part of a person and its share of the probability.</summary>
    public static (string Part, float Probability) Of(HashedFeatures features, PersonStanding standing, PersonVoice voice)
    {
        Span<float> odds = stackalloc float[Names.Length];
        for (var i = 0; i < odds.Length; i++) odds[i] = Embedded[i].Probability(features);
        CorrectPriors(odds, standing, voice);
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
