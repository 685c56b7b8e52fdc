using System.Globalization;
using KnowledgeGraph.Import.Relations.Participation;
using KnowledgeGraph.Import.Relations.Scoring;
using KnowledgeGraph.Training.Claims;

namespace KnowledgeGraph.Training.Relations;

/// <summary>Scores the part of people as extraction decides it, cues before models, with models that have not seen the article.</summary>
internal static class PartFolds
{
    /// <summary>Prints the share of right parts by folds of whole articles and on articles never learnt from, and which parts are taken for which.</summary>
    public static void Print(IReadOnlyList<AnnotatedArticle> articles, IReadOnlyList<AnnotatedArticle> unseen, int folds, float penalty)
    {
        var confusions = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var fold = 0; fold < folds; fold++)
        {
            Judge([.. articles.Where((_, i) => i % folds != fold)], [.. articles.Where((_, i) => i % folds == fold)], penalty, confusions);
        }
        PrintRow("part folds", confusions);
        if (unseen.Count == 0) return;
        confusions.Clear();
        Judge(articles, unseen, penalty, confusions);
        PrintRow("part check", confusions);
    }

    private static void Judge(
        IReadOnlyList<AnnotatedArticle> learnt,
        IReadOnlyList<AnnotatedArticle> judged,
        float penalty,
        SortedDictionary<string, int> confusions)
    {
        var models = PartModel.Names.Select(part => LogisticTrainer.Train(PersonExamples.OfPart(learnt, part), PartFeatures.Bits, penalty)).ToArray();
        foreach (var article in judged)
        {
            var features = new PartFeatures(article.Index, PersonExamples.Affiliations(article));
            var people = Enumerable.Range(0, article.GoldIds.Length).Select(i => PersonExamples.PersonOf(article, i)).ToArray();
            var parts = PartDecision.Decide(
                article.Index, features.Surroundings, [.. people.Select((person, i) => person is null ? null : Probabilities(models, features, i))]);
            for (var i = 0; i < parts.Length; i++)
            {
                if (people[i] is not { } person) continue;
                var key = person.Part == parts[i].Part ? "right" : $"{person.Part} as {parts[i].Part}";
                confusions[key] = confusions.GetValueOrDefault(key) + 1;
                if (person.Part != parts[i].Part && Environment.GetEnvironmentVariable("KG_SHOW_ERRORS") is not null)
                {
                    Console.Out.WriteLine($"  {article.Gold.Name} {article.Index.Entities.Entities[i].Name}: {key} rule={parts[i].Rule}");
                }
            }
        }
    }

    private static float[] Probabilities(LinearModel[] models, PartFeatures features, int person)
    {
        var described = features.Of(person);
        return Array.ConvertAll(models, model => model.Probability(described));
    }

    private static void PrintRow(string name, SortedDictionary<string, int> confusions) =>
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {(double)confusions["right"] / confusions.Values.Sum():F3} right; "
                + $"{string.Join(", ", confusions.Where(pair => pair.Key != "right").Select(pair => $"{pair.Key} {pair.Value}"))}"));
}
