using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Affiliations;
using KnowledgeGraph.Import.Relations.Affiliations.Pairs;
using KnowledgeGraph.Import.Relations.Participation;
using KnowledgeGraph.Import.Relations.Studies;
using KnowledgeGraph.Training.Claims;

namespace KnowledgeGraph.Training.Relations;

/// <summary>People and institutions of annotated articles, described as extraction describes them; affiliations and parts are the annotated ones.</summary>
internal static class PersonExamples
{
    /// <summary>One example for each annotated person: does it play the part?</summary>
    public static List<Example> OfPart(IReadOnlyList<AnnotatedArticle> articles, string part) =>
        People(articles, (article, person) => person.Part == part);

    /// <summary>One example for each annotated person: does the text name it as a lead?</summary>
    public static List<Example> OfLead(IReadOnlyList<AnnotatedArticle> articles) =>
        People(articles, (article, person) => article.Gold.Studies.Exists(study => study.Lead == person.Id));

    /// <summary>One example for each annotated institution: did it carry out a reported study?</summary>
    public static List<Example> OfInstitution(IReadOnlyList<AnnotatedArticle> articles)
    {
        var examples = new List<Example>();
        for (var a = 0; a < articles.Count; a++)
        {
            var article = articles[a];
            var parts = new string[article.GoldIds.Length];
            for (var i = 0; i < parts.Length; i++) parts[i] = PersonOf(article, i)?.Part ?? "";
            var features = new StudyInstitutionFeatures(article.Index, Affiliations(article), parts);
            for (var i = 0; i < parts.Length; i++)
            {
                if (article.Index.Entities.Entities[i].Kind != NameKind.Organisation) continue;
                var positive = article.GoldIds[i] is { } id && article.Gold.Studies.Exists(study => study.Institutions.Contains(id));
                examples.Add(new Example([.. features.Of(i).Buckets], positive, a, examples.Count));
            }
        }

        return examples;
    }

    private static List<Example> People(IReadOnlyList<AnnotatedArticle> articles, Func<AnnotatedArticle, GoldPerson, bool> isPositive)
    {
        var examples = new List<Example>();
        for (var a = 0; a < articles.Count; a++)
        {
            var features = new PartFeatures(articles[a].Index, Affiliations(articles[a]));
            for (var i = 0; i < articles[a].GoldIds.Length; i++)
            {
                if (PersonOf(articles[a], i) is { } person)
                {
                    examples.Add(new Example([.. features.Of(i).Buckets], isPositive(articles[a], person), a, examples.Count));
                }
            }
        }

        return examples;
    }

    /// <summary>The annotated person an entity is, or null.</summary>
    public static GoldPerson? PersonOf(AnnotatedArticle article, int entity) =>
        article.Index.Entities.Entities[entity].Kind == NameKind.Person && article.GoldIds[entity] is { } id
        ? article.Gold.Persons.Find(person => person.Id == id)
        : null;

    /// <summary>The annotated affiliations between entities that were found.</summary>
    public static List<Affiliation> Affiliations(AnnotatedArticle article) =>
        [.. PairFinder.Find(article.Index)
            .Where(pair => PersonOf(article, pair.Person) is { } person
                && article.GoldIds[pair.Institution] is { } institution
                && person.Affiliations.Contains(institution))
            .Select(pair => new Affiliation(pair, 1))];
}
