using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import;

namespace KnowledgeGraph.Tests.Import;

/// <summary>Facts of texts, read by one extractor that all tests share.</summary>
internal static class Extracted
{
    private static readonly Lazy<ArticleExtractor> Extractor = new(() => new ArticleExtractor());

    public static ArticleFacts From(string text) => Extractor.Value.Extract(new Article { Source = "test", Path = "test.txt", Text = text });

    public static PersonFacts Person(this ArticleFacts facts, string name) =>
        facts.Persons.SingleOrDefault(person => person.Name == name)
        ?? throw new InvalidOperationException($"no {name} among {string.Join("; ", facts.Persons.Select(person => person.Name))}");

    public static InstitutionFacts Institution(this ArticleFacts facts, string name) =>
        facts.Institutions.SingleOrDefault(institution => institution.Name == name)
        ?? throw new InvalidOperationException($"no {name} among {string.Join("; ", facts.Institutions.Select(institution => institution.Name))}");

    public static string[] InstitutionsOf(this ArticleFacts facts, PersonFacts person) =>
        [.. person.Affiliations.Select(affiliation => facts.Institutions.Single(institution => institution.Id == affiliation.Institution).Name)];
}
