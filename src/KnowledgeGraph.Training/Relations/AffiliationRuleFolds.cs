using System.Globalization;
using KnowledgeGraph.Import.Relations.Affiliations;
using KnowledgeGraph.Import.Relations.Affiliations.Pairs;
using KnowledgeGraph.Import.Relations.Participation;
using KnowledgeGraph.Training.Claims;

namespace KnowledgeGraph.Training.Relations;

/// <summary>Counts how often the rules that complete affiliations are right: where a model that has not seen the article gives a person none, and wherever they speak.</summary>
/// <remarks>On articles the model learnt from it leaves the rules nothing to do, so that only folds tell.</remarks>
internal static class AffiliationRuleFolds
{
    /// <summary>Prints a line a rule, with the number of ties and the share of right ones.</summary>
    public static void Print(IReadOnlyList<AnnotatedArticle> articles, int folds, float penalty)
    {
        var tallies = new SortedDictionary<string, (int All, int Right)>(StringComparer.Ordinal);
        for (var fold = 0; fold < folds; fold++)
        {
            var learnt = articles.Where((_, i) => i % folds != fold).ToList();
            var model = new AffiliationModel(LogisticTrainer.Train(AffiliationExamples.Of(learnt), AffiliationFeatures.Bits, penalty));
            foreach (var article in articles.Where((_, i) => i % folds == fold))
            {
                Complete(article, AffiliationReader.Read(article.Index, model), "beside the model", tallies);
            }
        }

        foreach (var article in articles)
        {
            var known = PersonExamples.Affiliations(article);
            for (var person = 0; person < article.GoldIds.Length; person++)
            {
                if (PersonExamples.PersonOf(article, person) is null) continue;
                var others = known.FindAll(affiliation => affiliation.Pair.Person != person);
                Complete(article, others, "alone", tallies, person);
            }
        }

        foreach (var (name, (all, right)) in tallies)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {all} ties, {(double)right / all:F2} right"));
        }
    }

    private static void Complete(
        AnnotatedArticle article,
        List<Affiliation> affiliations,
        string how,
        SortedDictionary<string, (int All, int Right)> tallies,
        int only = -1)
    {
        var parts = Enumerable.Range(0, article.GoldIds.Length).Select(i => new PartOfPerson(PersonExamples.PersonOf(article, i)?.Part ?? "", 1, 0)).ToArray();
        var completed = TeamAffiliations.Complete(
            article.Index, CompletedAffiliations.Of(article.Index, affiliations), parts);
        foreach (var tie in completed)
        {
            if (tie.Rule is null || (only >= 0 && tie.Pair.Person != only) || PersonExamples.PersonOf(article, tie.Pair.Person) is not { } person) continue;
            var right = article.GoldIds[tie.Pair.Institution] is { } institution && person.Affiliations.Contains(institution);
            var tally = tallies.GetValueOrDefault($"{tie.Rule}, {how}");
            tallies[$"{tie.Rule}, {how}"] = (tally.All + 1, tally.Right + (right ? 1 : 0));
        }
    }
}
