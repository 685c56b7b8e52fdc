using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Import.Relations;

/// <summary>Ties claims to the study they speak of: findings and what a study's authors say as a group.</summary>
internal static class ClaimStudies
{
    /// <summary>The claims with the ids of their studies.</summary>
    /// <remarks>
    /// Where an article reports several studies, a claim belongs to the one spoken of last before it or in its own sentence, else to the first.
    /// What an institution outside the studies or a patient is reported to say is no finding of theirs.
    /// </remarks>
    public static ImmutableArray<ClaimFacts> Link(
        ImmutableArray<ClaimFacts> claims,
        ImmutableArray<StudyFacts> studies,
        ImmutableArray<PersonFacts> persons,
        ImmutableArray<InstitutionFacts> institutions)
    {
        if (studies.IsEmpty) return claims;
        var outside = institutions.Select(institution => institution.Id).Except(studies.SelectMany(study => study.Institutions))
            .Concat(persons.Where(person => person.Part == Parts.Subject).Select(person => person.Id)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. claims.Select(claim => claim.Finding && claim.Speaker is { } speaker && outside.Contains(speaker) ? claim with { Finding = false } : claim)
                .Select(claim => claim.Finding || claim.Speaker == Speakers.Study ? claim with { Study = StudyOf(claim, studies) } : claim),
        ];
    }

    private static string StudyOf(ClaimFacts claim, ImmutableArray<StudyFacts> studies)
    {
        var chosen = studies[0].Id;
        var nearest = -1;
        foreach (var study in studies)
        {
            foreach (var evidence in study.Evidence)
            {
                // "The report echoes one in J, in which X did Y": of several studies in a claim's own sentence the one named last is meant.
                var isOwnSentence = evidence.Start <= claim.Start && claim.Start < evidence.End;
                if (evidence.Start >= claim.End || evidence.Start < nearest || (evidence.Start == nearest && !isOwnSentence)) continue;
                nearest = evidence.Start;
                chosen = study.Id;
            }
        }

        return chosen;
    }
}
