using System.Globalization;

namespace KnowledgeGraph.Training.Claims;

/// <summary>Scores examples with models that saw nothing of their group: whole articles, or whole styles of articles.</summary>
internal static class GroupFolds
{
    private const int Folds = 6;

    // The articles of one style (wires, press releases …) share the beginning of their names.
    private const int StyleLetters = 3;

    /// <summary>The style of each article, by the beginning of its name.</summary>
    public static string[] Styles(IEnumerable<string> names) => [.. names.Select(StyleOf)];

    /// <summary>The style of an article, by the beginning of its name.</summary>
    public static string StyleOf(string name) => name[..Math.Min(StyleLetters, name.Length)];

    /// <summary>A fold of whole articles for each article.</summary>
    /// <param name="articles">Number of articles.</param>
    public static string[] WholeArticles(int articles) =>
        [.. Enumerable.Range(0, articles).Select(article => (article % Folds).ToString(CultureInfo.InvariantCulture))];

    /// <summary>The probability of each example by a model that saw no article of its group.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="bits">Bits of a bucket's number.</param>
    /// <param name="penalty">Strength of the L2 penalty.</param>
    /// <param name="groupOf">The group of each article.</param>
    /// <param name="always">Further examples that every model sees and none is asked about.</param>
    public static float[] Probabilities(List<Example> examples, int bits, float penalty, string[] groupOf, IReadOnlyList<Example>? always = null)
    {
        var probabilities = new float[examples.Count];
        foreach (var group in groupOf.Distinct())
        {
            var model = LogisticTrainer.Train([.. examples.Where(example => groupOf[example.Article] != group), .. always ?? []], bits, penalty);
            for (var index = 0; index < examples.Count; index++)
                if (groupOf[examples[index].Article] == group) probabilities[index] = model.Probability(examples[index].Buckets);
        }

        return probabilities;
    }
}
