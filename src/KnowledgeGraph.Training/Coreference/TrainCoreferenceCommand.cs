using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Import.Mentions.Coreference;
using KnowledgeGraph.Training.Commands;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>Trains what pronouns are resolved by: the gender of forenames and the ranking of antecedents.</summary>
internal static class TrainCoreferenceCommand
{
    private const int Folds = 6;
    private const int Rounds = 3;
    private const int FirstArticle = 1_000_000;

    /// <summary>The commands <c>train-forenames DATA -o FILE</c> and <c>train-antecedents DATA -o FILE</c>.</summary>
    public static IEnumerable<Command> Create()
    {
        var data = new Argument<string>("DATA") { Description = "Folder of training data." };
        var output = new Option<string?>("-o") { Description = "File to write the weights to." };
        var forenames = new Command("train-forenames", "Learn the gender of forenames.") { data, output };
        forenames.SetAction(parsed =>
        {
            var model = GenderTrainer.Train(parsed.GetRequiredValue(data));
            if (parsed.GetValue(output) is { } file) File.WriteAllBytes(file, model.ToBytes());
        });
        yield return forenames;

        var added = ArticleFolders.Option();
        var penalty = new Option<float>("--penalty") { Description = "Strength of the L2 penalty.", DefaultValueFactory = _ => 0.01f };
        var antecedents = new Command("train-antecedents", "Learn whom pronouns speak of; forenames come first, and a build between.")
        {
            data,
            added,
            output,
            penalty,
        };
        antecedents.SetAction(parsed =>
        {
            var texts = new GapExamples(Path.Combine(parsed.GetRequiredValue(data), "coref", "gap-development.tsv"));
            var articles = new ArticlePronouns(new TrainingData(parsed.GetRequiredValue(data), parsed.GetRequiredValue(added)).ArticleFolders);
            var strength = parsed.GetValue(penalty);
            // Whom the other pronouns of a text speak of nobody knows at first; what the program carries must not tell, so that the same data give the same weights.
            var models = Enumerable.Repeat(new AntecedentModel(RankingTrainer.Train([], AntecedentFeatures.Bits, strength)), Folds + 1).ToArray();
            for (var round = 0; round < Rounds; round++)
            {
                List<RankingExample> examples = [.. texts.Of(group => models[group % Folds]), .. articles.Of(group => models[group % Folds], FirstArticle)];
                var fromArticles = examples.Count(example => example.Group >= FirstArticle);
                int rightTexts = 0, rightArticles = 0;
                for (var fold = 0; fold < Folds; fold++)
                {
                    var trained = RankingTrainer.Train([.. examples.Where(example => example.Group % Folds != fold)], AntecedentFeatures.Bits, strength);
                    models[fold] = new AntecedentModel(trained);
                    foreach (var example in examples.Where(example => example.Group % Folds == fold && example.MayBeRight[Best(trained, example)]))
                        (rightTexts, rightArticles) = example.Group < FirstArticle ? (rightTexts + 1, rightArticles) : (rightTexts, rightArticles + 1);
                }

                Console.Out.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"round {round}, by folds: {(double)rightTexts / (examples.Count - fromArticles):F3} of {examples.Count - fromArticles} right in "
                        + $"paragraphs, {(double)rightArticles / fromArticles:F3} of {fromArticles} in articles"));
                if (round + 1 < Rounds || parsed.GetValue(output) is not { } file) continue;
                File.WriteAllBytes(file, RankingTrainer.Train(examples, AntecedentFeatures.Bits, strength).ToBytes());
            }
        });
        yield return antecedents;
    }

    private static int Best(Import.Relations.Scoring.LinearModel model, RankingExample example)
    {
        var scores = Array.ConvertAll(example.Candidates, candidate => model.Score(candidate));
        return Array.IndexOf(scores, scores.Max());
    }
}
