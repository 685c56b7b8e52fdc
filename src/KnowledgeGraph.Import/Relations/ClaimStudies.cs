using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Relations.Studies;

namespace KnowledgeGraph.Import.Relations;

/// <summary>Ties claims to the study they speak of: findings and what a study's authors say as a group.</summary>
internal static class ClaimStudies
{
    /// <summary>The claims with the ids of their studies.</summary>
    /// <remarks>
    /// Where an article tells of several studies, what an author says belongs to the author's study, any other claim to the one that the text speaks of in its sentence.
    /// What an institution outside the studies, an outsider or a patient is reported to say is no finding of theirs.
    /// </remarks>
    public static ImmutableArray<ClaimFacts> Link(
        ImmutableArray<ClaimFacts> claims,
        StudySheet sheet,
        ImmutableArray<PersonFacts> persons,
        ImmutableArray<InstitutionFacts> institutions)
    {
        var studies = sheet.Studies;
        if (studies.IsEmpty) return claims;
        var outside = institutions.Select(institution => institution.Id).Except(studies.SelectMany(study => study.Institutions))
            .Concat(persons.Where(person => person.Part is Parts.Subject or Parts.Expert).Select(person => person.Id)).ToHashSet(StringComparer.Ordinal);
        var ofAuthors = studies.SelectMany(study => study.People.Select(person => (person, study.Id)))
            .ToLookup(author => author.person, author => author.Id, StringComparer.Ordinal);
        return
        [
            .. claims.Select(claim => claim.Finding && claim.Speaker is { } speaker && outside.Contains(speaker) ? claim with { Finding = false } : claim)
                .Select(claim => claim.Finding || claim.Speaker == Speakers.Study ? claim with { Study = StudyOf(claim) } : claim),
        ];

        string? StudyOf(ClaimFacts claim)
        {
            if (claim.Speaker is { } speaker && ofAuthors[speaker].FirstOrDefault() is { } own) return own;
            return TurnOf(claim, sheet) ?? (claim.Speaker == Speakers.Study ? studies[0].Id : null);
        }
    }

    /// <summary>The study that the text speaks of in the claim's sentence; null where that is one of which nothing but findings is known.</summary>
    private static string? TurnOf(ClaimFacts claim, StudySheet sheet)
    {
        var chosen = sheet.Studies[0].Id;
        foreach (var turn in sheet.Turns)
        {
            if (turn.Start >= claim.End) break;
            // "The report echoes one in J, in which X did Y": the one named last is meant; "as previous research suggested" lets the claim be whose it was.
            if (turn.Study is not null || turn.Start <= claim.Start) chosen = turn.Study;
        }

        return chosen;
    }
}
