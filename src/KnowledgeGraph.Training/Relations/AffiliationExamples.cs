using KnowledgeGraph.Import.Relations.Affiliations.Pairs;
using KnowledgeGraph.Training.Claims;

namespace KnowledgeGraph.Training.Relations;

/// <summary>Pairs of people and institutions of annotated articles.</summary>
internal static class AffiliationExamples
{
    /// <summary>One example for each pair whose person is annotated.</summary>
    public static List<Example> Of(IReadOnlyList<AnnotatedArticle> articles)
    {
        var examples = new List<Example>();
        for (var a = 0; a < articles.Count; a++)
        {
            var article = articles[a];
            var features = new AffiliationFeatures(article.Index);
            foreach (var pair in PairFinder.Find(article.Index))
            {
                if (article.GoldIds[pair.Person] is not { } person) continue;
                var known = article.Gold.Persons.Find(p => p.Id == person)!;
                var positive = article.GoldIds[pair.Institution] is { } institution && known.Affiliations.Contains(institution);
                examples.Add(new Example([.. features.Of(pair).Buckets], positive, a, examples.Count));
            }
        }

        return examples;
    }
}
