using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Affiliations;
using KnowledgeGraph.Import.Relations.Participation;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>Gathers what the article says of the research it reports: journal, institutions, people, lead, commentators.</summary>
internal static class StudyReader
{
    private const float InstitutionThreshold = 0.4f;
    private const float LeadThreshold = 0.5f;

    /// <summary>The studies; the one reported first.</summary>
    public static ImmutableArray<StudyFacts> Read(MentionIndex index, IReadOnlyList<Affiliation> affiliations, PartOfPerson[] parts)
    {
        var links = new List<StudyLink>();
        AddJournals(index, links, out var others);
        AddInstitutions(index, affiliations, parts, links);
        AddPeople(index, parts, links);
        if (links.Count == 0 && index.Entities.StudyMentions.IsEmpty) return [];
        var studies = ImmutableArray.CreateBuilder<StudyFacts>();
        studies.Add(StudyDetails.Of(index) with { Id = "s1", Links = [.. links], Evidence = EvidenceOf(index) });
        foreach (var link in others)
            studies.Add(new StudyFacts { Id = $"s{studies.Count + 1}", Links = [link], Evidence = [link.Evidence] });
        return studies.ToImmutable();
    }

    /// <summary>The first journal is the reported study's; each further one belongs to a study of its own.</summary>
    private static void AddJournals(MentionIndex index, List<StudyLink> links, out List<StudyLink> others)
    {
        others = [];
        for (var i = 0; i < index.Entities.Entities.Length; i++)
        {
            if (index.Entities.Entities[i].Kind != NameKind.Journal) continue;
            var token = index.Mentions[index.Of(i)[0]].Tokens.First;
            var link = new StudyLink(StudyLinkKinds.Journal, index.Entities.Entities[i].Id, RuleConfidence.Of(index.Entities.Entities[i].Rule), index.Entities.Entities[i].Rule, index.SentenceEvidence(token));
            (links.Count == 0 ? links : others).Add(link);
        }
    }

    private static void AddInstitutions(MentionIndex index, IReadOnlyList<Affiliation> affiliations, PartOfPerson[] parts, List<StudyLink> links)
    {
        var features = new StudyInstitutionFeatures(index, affiliations, [.. parts.Select(part => part.Part)]);
        for (var i = 0; i < parts.Length; i++)
        {
            if (index.Entities.Entities[i].Kind != NameKind.Organisation) continue;
            var probability = StudyModel.InstitutionProbability(features.Of(i));
            if (probability < InstitutionThreshold) continue;
            var token = index.Mentions[index.Of(i)[0]].Tokens.First;
            links.Add(new StudyLink(StudyLinkKinds.Institution, index.Entities.Entities[i].Id, probability, "study-institution-model", index.SentenceEvidence(token)));
        }
    }

    private static void AddPeople(MentionIndex index, PartOfPerson[] parts, List<StudyLink> links)
    {
        var lead = -1;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Part is not (Core.Facts.Parts.Author or Core.Facts.Parts.Expert)) continue;
            var kind = parts[i].Part == Core.Facts.Parts.Author ? StudyLinkKinds.Person : StudyLinkKinds.Commentator;
            links.Add(new StudyLink(kind, index.Entities.Entities[i].Id, parts[i].Probability, parts[i].Rule, parts[i].Cue >= 0 ? index.SentenceEvidence(parts[i].Cue) : Cue(index, i)));
            if (kind == StudyLinkKinds.Person && (lead < 0 || parts[i].Lead > parts[lead].Lead)) lead = i;
        }

        if (lead >= 0 && parts[lead].Lead >= LeadThreshold)
        {
            var cued = parts[lead].Cue >= 0;
            links.Add(new StudyLink(StudyLinkKinds.Lead, index.Entities.Entities[lead].Id, parts[lead].Lead, cued ? "lead-cue" : "lead-model", cued ? index.SentenceEvidence(parts[lead].Cue) : Cue(index, lead)));
        }
    }

    /// <summary>The sentence that shows the part: the first with a named mention.</summary>
    private static Evidence Cue(MentionIndex index, int person) => index.SentenceEvidence(index.Mentions[index.Of(person)[0]].Tokens.First);

    /// <summary>The first sentences that speak of the study.</summary>
    private static ImmutableArray<Evidence> EvidenceOf(MentionIndex index)
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        var last = -1;
        foreach (var mention in index.Entities.StudyMentions)
        {
            var sentence = index.Text.SentenceOf(mention.First);
            if (sentence == last || evidence.Count == 3) continue;
            last = sentence;
            evidence.Add(index.SentenceEvidence(mention.First));
        }

        return evidence.ToImmutable();
    }
}
