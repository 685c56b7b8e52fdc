using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Affiliations;
using KnowledgeGraph.Import.Relations.Participation;
using KnowledgeGraph.Import.Relations.Scoring;
using KnowledgeGraph.Import.Relations.Studies.Segments;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>Gathers what the article says of the research it reports: journal, institutions, people, lead, commentators.</summary>
internal static class StudyReader
{
    private const float InstitutionThreshold = 0.5f;

    /// <summary>
    /// Where an article names somebody's post at a charity, society or outlet, and no word ties it to research, the model has to be all but certain: they
    /// speak of studies and seldom do them. It has to be surer of companies and of what is no known kind than of others, too.
    /// </summary>
    private const float BystanderThreshold = 0.95f;
    private const float LikelyThreshold = 0.65f;

    /// <summary>
    /// Where the text itself ties an institution to research, as in "a study led by X"; for one whose work research is, nearly nothing has to be left to the
    /// model, and more for what is of no known kind.
    /// </summary>
    private const float SaidInstitutionThreshold = 0.2f;
    private const float SaidUnknownThreshold = 0.4f;
    private const float SaidResearcherThreshold = 0.05f;

    /// <summary>The same for where the study's lead works by the sentence that names the lead.</summary>
    private const float LeadsThreshold = 0.1f;

    /// <summary>A cue tells a lead; without one the model has to be all but certain, since real articles seldom mean a lead they do not call one.</summary>
    private const float LeadThreshold = 0.95f;

    /// <summary>The studies: the one reported first, then those that the text brings in beside it, in the order in which it does.</summary>
    /// <param name="index">The article's entities.</param>
    /// <param name="affiliations">Accepted affiliations.</param>
    /// <param name="parts">The part of each entity that is a person.</param>
    /// <param name="claims">The article's claims: what people say does not turn the text to another study.</param>
    public static StudySheet Read(MentionIndex index, IReadOnlyList<Affiliation> affiliations, PartOfPerson[] parts, ImmutableArray<ClaimFacts> claims)
    {
        var segments = new StudySegments(index, SpeechOfPeople(index, claims));
        var homes = new StudyHomes(index, affiliations, segments);
        var links = new List<(int Study, StudyLink Link)>();
        for (var i = 0; i < parts.Length; i++)
            if (index.Entities.Entities[i].Kind == NameKind.Journal) links.Add((homes.Of(i), JournalLink(index, i)));
        AddInstitutions(index, affiliations, parts, homes, links);
        AddPeople(index, parts, homes, links);
        if (links.Count == 0 && index.Entities.StudyMentions.IsEmpty && AnnouncedStudy.Find(index.Text) < 0) return StudySheet.Empty;
        return StudySheet.Of(index, segments, homes, [.. Enumerable.Range(0, homes.Count).Select(LinksOf)], new OutsidersSpeech(index, parts, claims));

        ImmutableArray<StudyLink> LinksOf(int study) => [.. links.Where(link => link.Study == study).Select(link => link.Link)];
    }

    /// <summary>What is quoted, and what a person is reported to say; a body that is reported to say something may be who did the study.</summary>
    private static IEnumerable<TextSpan> SpeechOfPeople(MentionIndex index, ImmutableArray<ClaimFacts> claims)
    {
        var people = index.Entities.Entities.Where(entity => entity.Kind == NameKind.Person).Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        return claims.Where(claim => claim.Form == ClaimForms.Quoted || (claim.Form == ClaimForms.Reported && claim.Speaker is { } speaker && people.Contains(speaker)))
            .Select(claim => new TextSpan(claim.Start, claim.End));
    }

    private static StudyLink JournalLink(MentionIndex index, int journal)
    {
        var entity = index.Entities.Entities[journal];
        return new StudyLink(
            StudyLinkKinds.Journal,
            entity.Id,
            RuleConfidence.Of(entity.Rule),
            entity.Rule,
            index.SentenceEvidence(index.Mentions[index.Of(journal)[0]].Tokens.First));
    }

    private static void AddInstitutions(
        MentionIndex index,
        IReadOnlyList<Affiliation> affiliations,
        PartOfPerson[] parts,
        StudyHomes homes,
        List<(int Study, StudyLink Link)> links)
    {
        var features = new StudyInstitutionFeatures(index, affiliations, [.. parts.Select(part => part.Part)]);
        for (var i = 0; i < parts.Length; i++)
        {
            if (index.Entities.Entities[i].Kind != NameKind.Organisation || features.OnlyComments(i)) continue;
            var probability = StudyModel.InstitutionProbability(features.Of(i));
            if (probability < ThresholdOf(index.Entities.Entities[i].Detail, features.IsSaid(i), features.IsPost(i), IsLeads(i))) continue;
            var token = index.Mentions[index.Of(i)[0]].Tokens.First;
            var (rule, confidence) = probability >= InstitutionThreshold
                ? ("study-institution-model", probability)
                : ("study-institution-said", RuleConfidence.Of("study-institution-said"));
            links.Add((homes.Of(i), new StudyLink(StudyLinkKinds.Institution, index.Entities.Entities[i].Id, confidence, rule, index.SentenceEvidence(token))));
        }

        // "X, a researcher at Y, who led the study"
        bool IsLeads(int institution) => affiliations.Any(tie => tie.Pair.Institution == institution
            && tie.Pair.Sentences == 0
            && parts[tie.Pair.Person].Rule == "part-lead-cue");
    }

    private static float ThresholdOf(string? kind, bool isSaid, bool isPost, bool isLeads)
    {
        if (isLeads && kind is not ("company" or "media")) return LeadsThreshold;
        if (isSaid && kind is ("university" or "institute" or "hospital")) return SaidResearcherThreshold;
        if (isSaid) return kind is "other" or "media" ? SaidUnknownThreshold : SaidInstitutionThreshold;
        if (isPost && kind is "society" or "charity" or "media") return BystanderThreshold;
        return kind is "company" or "other" ? LikelyThreshold : InstitutionThreshold;
    }

    private static void AddPeople(MentionIndex index, PartOfPerson[] parts, StudyHomes homes, List<(int Study, StudyLink Link)> links)
    {
        var leads = new SortedDictionary<int, int>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Part is not (Core.Facts.Parts.Author or Core.Facts.Parts.Expert)) continue;
            var isAuthor = parts[i].Part == Core.Facts.Parts.Author;
            var study = isAuthor ? homes.Of(i) : 0;
            var kind = isAuthor ? StudyLinkKinds.Person : StudyLinkKinds.Commentator;
            links.Add((study, new StudyLink(kind, index.Entities.Entities[i].Id, parts[i].Probability, parts[i].Rule, Shows(index, parts[i], i))));
            if (isAuthor && (!leads.TryGetValue(study, out var lead) || parts[i].Lead > parts[lead].Lead)) leads[study] = i;
        }

        foreach (var (study, lead) in leads)
        {
            if (parts[lead].Lead < LeadThreshold) continue;
            var cued = parts[lead].Rule == "part-lead-cue";
            if (study > 0 && !cued) continue;
            var rule = cued ? "lead-cue" : "lead-model";
            var evidence = cued ? index.SentenceEvidence(parts[lead].Cue) : Cue(index, lead);
            links.Add((study, new StudyLink(StudyLinkKinds.Lead, index.Entities.Entities[lead].Id, parts[lead].Lead, rule, evidence)));
        }
    }

    /// <summary>The sentence of the cue that settled the part, or the first that names the person where none did.</summary>
    private static Evidence Shows(MentionIndex index, PartOfPerson part, int person) =>
        part.Cue >= 0 ? index.SentenceEvidence(part.Cue) : Cue(index, person);

    /// <summary>The sentence that shows the part: the first with a named mention.</summary>
    private static Evidence Cue(MentionIndex index, int person) => index.SentenceEvidence(index.Mentions[index.Of(person)[0]].Tokens.First);
}
