using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Relations.Participation.Voices;

namespace KnowledgeGraph.Import.Relations.Participation;

/// <summary>Decides the parts of all people of an article together: cues first, then the models, then once more with what the models are sure of.</summary>
internal static class PartDecision
{
    /// <summary>Probability from which a part tells on the others.</summary>
    private const float Sure = 0.8f;

    /// <summary>One part for each entity.</summary>
    /// <param name="index">The article.</param>
    /// <param name="surroundings">Where its people stand.</param>
    /// <param name="probabilities">For each person the models' probabilities in the order of <see cref="PartModel.Names"/>; null for other entities.</param>
    public static PartOfPerson[] Decide(MentionIndex index, PartSurroundings surroundings, IReadOnlyList<float[]?> probabilities)
    {
        var parts = new PartOfPerson[probabilities.Count];
        var voices = new PersonVoice[parts.Length];
        var isAuthor = new bool[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new PartOfPerson("", 0, 0);
            if (probabilities[i] is not { } known) continue;
            voices[i] = VoiceReader.Of(index, i);
            parts[i] = PartReader.Cued(index, i) ?? Likeliest(known, surroundings.StandingOf(i), voices[i]);
            isAuthor[i] = parts[i].Part == Parts.Author && parts[i].Probability >= Sure;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (probabilities[i] is not { } known || parts[i].Cue >= 0 || parts[i].Part != Parts.Author) continue;
            var standing = surroundings.StandingOf(i, isAuthor);
            if (standing is { Turn: > 0, AuthorBefore: true }) parts[i] = Likeliest(known, standing, voices[i]);
        }

        return parts;
    }

    private static PartOfPerson Likeliest(ReadOnlySpan<float> probabilities, PersonStanding standing, PersonVoice voice)
    {
        Span<float> odds = stackalloc float[PartModel.Names.Length];
        probabilities.CopyTo(odds);
        PartPriors.Correct(odds, standing, voice);
        var best = 0;
        float sum = 0;
        for (var i = 0; i < odds.Length; i++)
        {
            sum += odds[i];
            if (odds[i] > odds[best]) best = i;
        }

        return new PartOfPerson(PartModel.Names[best], odds[best] / Math.Max(sum, 1e-6f), 0);
    }
}
