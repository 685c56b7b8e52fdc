using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Affiliations with their roles and departments, and what people are to the article.</summary>
internal static class PersonRelations
{
    /// <summary>Adds the facts of all people.</summary>
    public static void Add(FactList found, SheetKeys keys, ArticleFacts facts)
    {
        foreach (var person in facts.Persons)
        {
            var key = keys.Find(person.Id);
            AddAffiliations(found, keys, person, key);
            var part = person.PartStated;
            if (part.Value == Parts.Journalist) found.Add(RelationKind.Wrote, key, keys.Article, part.Rule, part.Confidence, part.Evidence);
            if (part.Value == Parts.Subject) found.Add(RelationKind.SubjectOf, key, keys.Article, part.Rule, part.Confidence, part.Evidence);
        }
    }

    private static void AddAffiliations(FactList found, SheetKeys keys, PersonFacts person, string? key)
    {
        foreach (var affiliation in person.Affiliations)
        {
            var place = keys.Find(affiliation.Institution);
            found.Add(RelationKind.AffiliatedWith, key, place, affiliation.Rule, affiliation.Confidence, affiliation.Evidence);
            if (affiliation.Department is { Length: > 0 } department)
            {
                found.Add(RelationKind.AffiliatedWith, key, place, "departments", department, affiliation.Rule, affiliation.Confidence, affiliation.Evidence);
            }
        }

        if (person.RoleStated is not { } role) return;
        foreach (var affiliation in HeldAt(person, role))
        {
            found.Add(RelationKind.AffiliatedWith, key, keys.Find(affiliation.Institution), "roles", role.Value, role.Rule, role.Confidence, role.Evidence);
        }
    }

    /// <summary>A role belongs to the affiliations stated by the same words; where none is, to the first one.</summary>
    private static IEnumerable<AffiliationFacts> HeldAt(PersonFacts person, Attested role)
    {
        var together = person.Affiliations.Where(affiliation => affiliation.Evidence.ToSpan().Overlaps(role.Evidence.ToSpan())).ToList();
        return together.Count > 0 ? together : person.Affiliations.Take(1);
    }
}
