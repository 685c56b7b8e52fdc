using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Import.Writing;

/// <summary>What people call a study: studies have no names of their own in the news.</summary>
internal static class StudyName
{
    /// <summary>"Cell study led by Mitinori Saitou, Kyoto University", with as much as the article says; else the article's headline.</summary>
    public static string Of(StudyFacts study, ArticleFacts facts)
    {
        var journal = facts.Journals.FirstOrDefault(found => found.Id == study.Journal)?.Name;
        var lead = facts.Persons.FirstOrDefault(found => found.Id == study.Lead)?.Name;
        var author = lead ?? facts.Persons.FirstOrDefault(found => study.People.Contains(found.Id))?.Name;
        var institution = facts.Institutions.FirstOrDefault(found => study.Institutions.Contains(found.Id))?.Name;
        var subject = journal is null ? "Study" : journal + " study";
        var by = (lead, author) switch
        {
            ({ } name, _) => $" led by {name}",
            (_, { } name) => $" by {name}",
            _ => "",
        };
        var at = institution is null ? "" : by.Length > 0 ? $", {institution}" : $" at {institution}";
        if (journal is not null || by.Length > 0 || at.Length > 0) return subject + by + at;
        return facts.Article.Title is { Length: > 0 } title ? $"Study in “{title}”" : "Study in " + facts.Article.Path;
    }
}
