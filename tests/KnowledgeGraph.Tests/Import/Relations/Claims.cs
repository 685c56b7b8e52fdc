using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import;

namespace KnowledgeGraph.Tests.Import.Relations;

/// <summary>Extracts small articles whole and shows their claims by the names of their speakers.</summary>
internal static class Claims
{
    private static readonly ArticleExtractor Extractor = new();

    public static ArticleFacts Extract(string text) => Extractor.Extract(new Article { Source = "test", Path = "test", Text = text });

    /// <summary>The claims of one form as "speaker: text".</summary>
    public static string[] Of(string text, string form) => Of(Extract(text), form);

    public static string[] Of(ArticleFacts facts, string form) =>
        [.. facts.Claims.Where(claim => claim.Form == form).Select(claim => $"{NameOf(claim.Speaker, facts)}: {claim.Text}")];

    private static string? NameOf(string? speaker, ArticleFacts facts) =>
        facts.Persons.FirstOrDefault(person => person.Id == speaker)?.Name
        ?? facts.Institutions.FirstOrDefault(institution => institution.Id == speaker)?.Name
        ?? facts.Journals.FirstOrDefault(journal => journal.Id == speaker)?.Name
        ?? speaker;
}
