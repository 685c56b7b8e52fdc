using System.Collections.Immutable;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Coreference;
using KnowledgeGraph.Import.Mentions.Institutions;
using KnowledgeGraph.Import.Mentions.Institutions.Announced;
using KnowledgeGraph.Import.Mentions.Institutions.Finding;
using KnowledgeGraph.Import.Mentions.Institutions.Gathering;
using KnowledgeGraph.Import.Mentions.Journals;
using KnowledgeGraph.Import.Mentions.People;
using KnowledgeGraph.Import.Mentions.Places;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions;

/// <summary>From names in a text to the entities of the article: find, choose, gather, refer.</summary>
internal static class EntityFinder
{
    /// <summary>All entities with all their mentions.</summary>
    public static ArticleEntities Find(LexicalText reading)
    {
        var candidates = CandidateChoice.Choose(
            [
                .. JournalFinder.Find(reading),
                .. SpokenJournals.Find(reading),
                .. InstitutionFinder.Find(reading),
                .. AnnouncedOrganisations.Find(reading),
                .. RecognisedOrganisations.Find(reading),
                .. SpokenNames.Find(reading),
                .. PersonFinder.Find(reading),
                .. PlaceFinder.Find(reading),
            ],
            reading.Count);
        WithoutSurnames(reading, candidates);
        var taken = new bool[reading.Count];
        foreach (var candidate in candidates)
        {
            if (candidate.Kind != NameKind.Place) taken.AsSpan(candidate.Tokens.First, candidate.Tokens.Count).Fill(true);
        }

        var journals = JournalClusters.Gather(reading, OfKind(candidates, NameKind.Journal), taken);
        var institutions = InstitutionClusters.Gather(reading, WithoutJournals(reading, OfKind(candidates, NameKind.Organisation), journals), taken);
        var people = PersonClusters.Gather(reading, WithoutColleges(reading, OfKind(candidates, NameKind.Person), institutions), taken);
        var untaken = candidates.Where(c => c.Kind == NameKind.Place && !taken.AsSpan(c.Tokens.First, c.Tokens.Count).Contains(true));
        var places = PlaceClusters.Gather(reading, [.. untaken]);
        var named = Assemble([.. people, .. institutions, .. journals, .. places]);
        return References.Resolve(reading, named);
    }

    /// <summary>An organisation called like a journal of the article is the journal.</summary>
    private static List<NameCandidate> WithoutJournals(LexicalText reading, List<NameCandidate> organisations, List<EntityDraft> journals) =>
        organisations.FindAll(candidate =>
        {
            if (JournalClusters.JournalCalled(reading, journals, candidate.Tokens) is not { } journal) return true;
            journal.Add(candidate.Tokens, MentionForm.Full, candidate.Confidence);
            return false;
        });

    /// <summary>"the Queen Mary team", "Bath United were second": a person called like an institution of the article, or like a university in short, is the institution.</summary>
    private static List<NameCandidate> WithoutColleges(LexicalText reading, List<NameCandidate> people, List<EntityDraft> institutions)
    {
        var shorts = institutions
            .Select(draft => (Form: draft.Detail == "university" ? InstitutionNames.ShortForm(draft.Name) : draft.Name, Draft: draft))
            .Where(pair => pair.Form is { } form && form.Contains(' ', StringComparison.Ordinal))
            .ToList();
        if (shorts.Count == 0) return people;
        return people.FindAll(candidate =>
        {
            var range = candidate.WithTitles ?? candidate.Tokens;
            var found = shorts.Find(pair => pair.Form == reading.TextOf(range));
            found.Draft?.Add(range, MentionForm.Short, candidate.Confidence);
            return found.Draft is null;
        });
    }

    /// <summary>One word that the recogniser takes for a body, called like somebody named in full before, is that person: "Greta Mayo … Mayo left".</summary>
    private static void WithoutSurnames(LexicalText reading, List<NameCandidate> candidates)
    {
        var surnames = new Dictionary<string, NameCandidate>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == NameKind.Person && candidate.Tokens.Count > 1) surnames.TryAdd(reading[candidate.Tokens.End - 1].ToString(), candidate);
        }

        if (surnames.Count == 0) return;
        candidates.RemoveAll(IsSomebody);

        bool IsSomebody(NameCandidate candidate) =>
            candidate is { Kind: NameKind.Organisation, Rule: "name-recogniser" or "institution-list", Tokens.Count: 1 }
            && surnames.TryGetValue(reading[candidate.Tokens.First].ToString(), out var person)
            && person.Tokens.First < candidate.Tokens.First
            && (candidate.Rule == "name-recogniser" || person.Rule == "person-title");
    }

    private static List<NameCandidate> OfKind(List<NameCandidate> candidates, NameKind kind) => candidates.FindAll(candidate => candidate.Kind == kind);

    private static ArticleEntities Assemble(List<EntityDraft> drafts)
    {
        var ordered = drafts.Where(draft => draft.Mentions.Count > 0).OrderBy(draft => draft.First).ThenBy(draft => draft.Kind).ToList();
        var numbers = new Dictionary<NameKind, int>();
        var entities = ImmutableArray.CreateBuilder<ArticleEntity>(ordered.Count);
        var mentions = new List<EntityMention>();
        foreach (var draft in ordered)
        {
            var number = numbers[draft.Kind] = numbers.GetValueOrDefault(draft.Kind) + 1;
            var letter = draft.Kind switch { NameKind.Person => "p", NameKind.Organisation => "i", NameKind.Journal => "j", _ => "l" };
            mentions.AddRange(draft.Mentions.Select(mention => mention with { Entity = entities.Count }));
            entities.Add(new ArticleEntity(draft.Kind, letter + number, draft.Name) { Rule = draft.Rule, Detail = draft.Detail, Titles = [.. draft.Titles] });
        }

        return new ArticleEntities(entities.MoveToImmutable(), [.. mentions.OrderBy(mention => mention.Tokens.First).ThenBy(mention => mention.Entity)]);
    }
}
