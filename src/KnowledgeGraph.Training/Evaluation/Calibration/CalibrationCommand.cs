using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Relations.Affiliations.Pairs;
using KnowledgeGraph.Import.Relations.Confidence;
using KnowledgeGraph.Import.Relations.Findings;
using KnowledgeGraph.Import.Relations.Participation;
using KnowledgeGraph.Import.Relations.Studies;
using KnowledgeGraph.Training.Claims;
using KnowledgeGraph.Training.Commands;
using KnowledgeGraph.Training.Evaluation.Claims;
using KnowledgeGraph.Training.Relations;

namespace KnowledgeGraph.Training.Evaluation.Calibration;

/// <summary>Sets the probabilities of all relation and claim models beside the truth, in articles of styles that the models had not seen.</summary>
internal static class CalibrationCommand
{
    private const float Penalty = 0.002f;
    private const int FewestInPool = 60;
    private const float LeastProbability = 0.1f;

    /// <summary>The command <c>calibration FOLDER</c>.</summary>
    public static Command Create()
    {
        var folders = ArticleFolders.Argument("Annotated articles, several styles by the beginning of their names.");
        var command = new Command("calibration", "Set the probabilities of relation and claim models beside the truth, by folds of whole styles.") { folders };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folders);
            Console.Out.WriteLine(ReliabilityTable.Head);
            PrintRelations(AnnotatedArticle.ReadFolders(path));
            PrintClaims(GoldArticle.ReadFolders(path));
        });
        return command;
    }

    private static void PrintRelations(IReadOnlyList<AnnotatedArticle> articles)
    {
        var styles = GroupFolds.Styles(articles.Select(article => article.Gold.Name));
        Print("affiliation", AffiliationExamples.Of(articles), AffiliationFeatures.Bits);
        foreach (var part in PartModel.Names) Print(part, PersonExamples.OfPart(articles, part), PartFeatures.Bits);
        Print("lead", PersonExamples.OfLead(articles), PartFeatures.Bits);
        Print("institution of the study", PersonExamples.OfInstitution(articles), StudyInstitutionFeatures.Bits);

        void Print(string name, List<Example> examples, int bits) =>
            PrintRows(
                name,
                [.. examples.Zip(GroupFolds.Probabilities(examples, bits, Penalty, styles), (example, probability) => (
                    (double)probability,
                    example.IsPositive))]);
    }

    private static void PrintClaims(ImmutableArray<GoldArticle> articles)
    {
        var judged = ClaimJudge.Judge(articles);
        PrintRows("speech", ByRule(judged, ClaimForms.Quoted));
        PrintRows("reported statement", ByRule(judged, ClaimForms.Reported));
        var examples = FindingExamples.Of(articles);
        var styles = GroupFolds.Styles(articles.Select(article => article.Name));
        var probabilities = GroupFolds.Probabilities(examples, FindingFeatures.Bits, TrainFindingsCommand.Penalty, styles);
        var raw = examples
            .Zip(probabilities, (example, probability) => (Style: styles[example.Article], Probability: probability, example.IsPositive))
            .ToArray();
        PrintRows("finding, model alone", [.. raw.Select(sentence => ((double)sentence.Probability, sentence.IsPositive))]);
        PrintRows("finding, calibrated", [.. styles.Distinct().SelectMany(style => Calibrated(raw, style))]);
    }

    // What the rules' shares of all other styles say of the claims of each style.
    private static (double Probability, bool IsRight)[] ByRule(List<JudgedClaim> judged, string form) =>
        [.. judged.Where(claim => claim.Claim.Form == form).GroupBy(claim => GroupFolds.StyleOf(claim.Article)).SelectMany(style =>
        {
            var others = judged.Where(claim => claim.Claim.Form == form && GroupFolds.StyleOf(claim.Article) != style.Key).ToArray();
            var shares = RuleShares.Of(others);
            var mean = others.Length == 0 ? 0 : others.Count(claim => claim.IsRight) / (double)others.Length;
            return style.Select(claim => (shares.GetValueOrDefault(claim.Claim.Rule, mean), claim.IsRight));
        })];

    // The curve, too, is drawn from other styles than the one it is judged on.
    private static IEnumerable<(double Probability, bool IsRight)> Calibrated((string Style, float Probability, bool IsPositive)[] raw, string style)
    {
        var curve = IsotonicCurve.Of(
            raw.Where(sentence => sentence.Style != style && sentence.Probability >= LeastProbability).Select(
                sentence => (sentence.Probability, sentence.IsPositive)),
            FewestInPool);
        return raw.Where(sentence => sentence.Style == style && sentence.Probability >= LeastProbability).Select(
            sentence => (ConfidenceCurve.At(curve, sentence.Probability), sentence.IsPositive));
    }

    private static void PrintRows(string name, IReadOnlyCollection<(double Probability, bool IsRight)> judged)
    {
        foreach (var row in ReliabilityTable.Rows(name, judged)) Console.Out.WriteLine(row);
    }
}
