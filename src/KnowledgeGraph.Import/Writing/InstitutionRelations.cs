using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Import.Writing;

/// <summary>What institutions are part of, where they stand, and which one published the article.</summary>
internal static class InstitutionRelations
{
    private const string PublisherRule = "publisher-named";
    private const double PublisherConfidence = 0.95;

    /// <summary>Adds the facts of all institutions.</summary>
    public static void Add(FactList found, SheetKeys keys, ArticleFacts facts)
    {
        foreach (var institution in facts.Institutions)
        {
            var key = keys.Find(institution.Id);
            if (institution.Parent is { } parent) found.Add(RelationKind.PartOf, key, keys.Find(parent.Value), parent.Rule, parent.Confidence, parent.Evidence);
            if (institution.Location is { } location) found.Add(RelationKind.LocatedIn, key, keys.Find(location.Value), location.Rule, location.Confidence, location.Evidence);
            if (institution.IsPublisher && !institution.Mentions.IsEmpty)
            {
                found.Add(RelationKind.PublishedBy, keys.Article, key, PublisherRule, PublisherConfidence, institution.Mentions[0]);
            }
        }
    }
}
