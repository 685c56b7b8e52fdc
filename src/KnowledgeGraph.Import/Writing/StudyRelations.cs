using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Who carried a study out, where, where it was published and reported, and who commented on it.</summary>
internal static class StudyRelations
{
    private const string ReportedRule = "study-reported";
    private const double ReportedConfidence = 0.9;

    /// <summary>Adds the facts of all studies.</summary>
    public static void Add(FactList found, SheetKeys keys, ArticleFacts facts)
    {
        foreach (var study in facts.Studies)
        {
            var key = keys.Find(study.Id);
            if (!study.Evidence.IsEmpty) found.Add(RelationKind.ReportedIn, key, keys.Article, ReportedRule, ReportedConfidence, study.Evidence.AsSpan());
            foreach (var link in study.Links) Add(found, keys, key, link);
        }
    }

    private static void Add(FactList found, SheetKeys keys, string? study, StudyLink link)
    {
        var target = keys.Find(link.Target);
        switch (link.Kind)
        {
            case StudyLinkKinds.Journal:
                found.Add(RelationKind.PublishedIn, study, target, link.Rule, link.Confidence, link.Evidence);
                break;
            case StudyLinkKinds.Institution:
                found.Add(RelationKind.ConductedAt, study, target, link.Rule, link.Confidence, link.Evidence);
                break;
            case StudyLinkKinds.Person:
                found.Add(RelationKind.Authored, target, study, link.Rule, link.Confidence, link.Evidence);
                break;
            case StudyLinkKinds.Lead:
                // Whoever leads a study is among its authors, also where only the lead is said.
                found.Add(RelationKind.Authored, target, study, link.Rule, link.Confidence, link.Evidence);
                found.Add(RelationKind.Authored, target, study, "lead", "true", link.Rule, link.Confidence, link.Evidence);
                break;
            case StudyLinkKinds.Commentator:
                found.Add(RelationKind.CommentedOn, target, study, link.Rule, link.Confidence, link.Evidence);
                break;
        }
    }
}
