using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.People;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Affiliations;
using KnowledgeGraph.Import.Relations.Institutions;
using KnowledgeGraph.Import.Relations.Participation;
using KnowledgeGraph.Import.Relations.Roles;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations;

/// <summary>What the article says of each entity, ready to print.</summary>
/// <param name="Persons">People, by first mention.</param>
/// <param name="Institutions">Institutions, by first mention.</param>
/// <param name="Journals">Journals, by first mention.</param>
/// <param name="Places">Places, by first mention.</param>
internal sealed record EntitySheets(
    ImmutableArray<PersonFacts> Persons,
    ImmutableArray<InstitutionFacts> Institutions,
    ImmutableArray<JournalFacts> Journals,
    ImmutableArray<PlaceFacts> Places)
{
    /// <summary>Writes the sheets.</summary>
    public static EntitySheets Of(MentionIndex index, IReadOnlyList<Affiliation> affiliations, PartOfPerson[] parts)
    {
        var (reading, entities) = (index.Text, index.Entities);
        var mentions = NamedMentions(reading, entities);
        var persons = ImmutableArray.CreateBuilder<PersonFacts>();
        var institutions = ImmutableArray.CreateBuilder<InstitutionFacts>();
        var journals = ImmutableArray.CreateBuilder<JournalFacts>();
        var places = ImmutableArray.CreateBuilder<PlaceFacts>();
        for (var i = 0; i < entities.Entities.Length; i++)
        {
            var entity = entities.Entities[i];
            ImmutableArray<Evidence> named = [.. mentions[i]];
            switch (entity.Kind)
            {
                case NameKind.Person:
                    persons.Add(new PersonFacts
                    {
                        Id = entity.Id,
                        Name = PersonNameCase.Of(entity.Name),
                        Titles = entity.Titles,
                        RoleStated = RoleOf(index, i),
                        PartStated = PartOf(index, i, parts[i]),
                        Affiliations = [.. affiliations.Where(affiliation => affiliation.Pair.Person == i).Select(affiliation => FactOf(index, affiliation))],
                        Mentions = named,
                    });
                    break;
                case NameKind.Organisation:
                    institutions.Add(new InstitutionFacts
                    {
                        Id = entity.Id,
                        Name = entity.Name,
                        Kind = entity.Detail ?? "other",
                        Mentions = named,
                        Parent = InstitutionTies.Parent(index, i),
                        Location = InstitutionTies.Location(index, i),
                    });
                    break;
                case NameKind.Journal:
                    journals.Add(new JournalFacts(entity.Id, entity.Name, named));
                    break;
                case NameKind.Place:
                    places.Add(new PlaceFacts(entity.Id, entity.Name, entity.Detail, named));
                    break;
            }
        }

        return new EntitySheets(persons.ToImmutable(), institutions.ToImmutable(), journals.ToImmutable(), places.ToImmutable());
    }

    private static Attested? RoleOf(MentionIndex index, int person) => RoleReader.Of(index, person) is { } role
        ? new Attested(role.IsShared ? SharedCalling.Singular(index.Text.TextOf(role.Tokens)) : index.Text.TextOf(role.Tokens), role.Rule, RuleConfidence.Of(role.Rule), index.SentenceEvidence(role.Tokens.First))
        : null;

    /// <summary>The part with the sentence of its cue, or the first that mentions the person where no cue settled it.</summary>
    private static Attested PartOf(MentionIndex index, int person, PartOfPerson part)
    {
        var shown = part.Cue >= 0 ? part.Cue : index.Mentions[index.Of(person)[0]].Tokens.First;
        return new Attested(part.Part, part.Rule, part.Probability, index.SentenceEvidence(shown));
    }

    private static AffiliationFacts FactOf(MentionIndex index, Affiliation affiliation)
    {
        var pair = affiliation.Pair;
        int person = index.Mentions[pair.PersonMention].Tokens.First, institution = index.Mentions[pair.InstitutionMention].Tokens.First;
        var department = DepartmentReader.Of(index, pair) is { } unit ? index.Text.TextOf(unit) : null;
        var rule = affiliation.Rule ?? AffiliationReader.RuleOf(index, pair);
        var id = index.Entities.Entities[pair.Institution].Id;
        return new AffiliationFacts(id, department, affiliation.Probability, rule, index.SentencesEvidence(person, institution));
    }

    private static List<Evidence>[] NamedMentions(LexicalText reading, ArticleEntities entities)
    {
        var mentions = new List<Evidence>[entities.Entities.Length];
        for (var i = 0; i < mentions.Length; i++) mentions[i] = [];
        foreach (var mention in entities.Mentions)
        {
            if (mention.Form is MentionForm.Full or MentionForm.Short)
                mentions[mention.Entity].Add(Evidence.Of(reading.Document.Tokenized.SpanOf(mention.Tokens), reading.Text));
        }

        return mentions;
    }
}
