using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Import.Writing;

/// <summary>What people call a study: studies have no names of their own in the news.</summary>
internal static class StudyName
{
    /// <summary>"Cell study led by Mitinori Saitou, Kyoto University", with as much as the article says; else the article's headline.</summary>
    public static string Of(StudyFacts study, ArticleFacts facts)
    {
        var journal = facts.Journals.FirstOrDefault(found => found.Id == study.Journal)?.Name;
        var lead = facts.Persons.FirstOrDefault(found => found.Id == study.Lead);
        var author = lead ?? Surest(study, StudyLinkKinds.Person, id => facts.Persons.FirstOrDefault(found => found.Id == id));
        var institution = HouseOf(author, study, facts) ?? Surest(study, StudyLinkKinds.Institution, id => facts.Institutions.FirstOrDefault(found => found.Id == id));
        var subject = journal is null ? "Study" : journal + " study";
        var by = author is null ? "" : lead is null ? $" by {author.Name}" : $" led by {author.Name}";
        var at = institution is null ? "" : by.Length > 0 ? $", {institution.Name}" : $" at {institution.Name}";
        if (journal is not null || by.Length > 0 || at.Length > 0) return subject + by + at;
        return facts.Article.Title is { Length: > 0 } title ? $"Study in “{title}”" : "Study in " + facts.Article.Path;
    }

    // Where the study's author works, of the houses that carried it out.
    private static InstitutionFacts? HouseOf(PersonFacts? author, StudyFacts study, ArticleFacts facts) => author?.Affiliations
        .Where(affiliation => study.Institutions.Contains(affiliation.Institution))
        .OrderByDescending(affiliation => affiliation.Confidence)
        .Select(affiliation => facts.Institutions.FirstOrDefault(found => found.Id == affiliation.Institution))
        .FirstOrDefault(found => found is not null);

    // Of several the one that the article ties to the study most surely; of equals the one named first.
    private static T? Surest<T>(StudyFacts study, string kind, Func<string, T?> find)
        where T : class => study.Links.Where(link => link.Kind == kind).OrderByDescending(link => link.Confidence).Select(link => find(link.Target)).FirstOrDefault(found => found is not null);
}
