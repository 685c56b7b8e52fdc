using System.CommandLine;
using KnowledgeGraph.Training.Evaluation.Articles;
using KnowledgeGraph.Training.Evaluation.Calibration;
using KnowledgeGraph.Training.Evaluation.Polnear;
using KnowledgeGraph.Training.Evaluation.Pronouns;
using KnowledgeGraph.Training.Evaluation.Strength;

namespace KnowledgeGraph.Training.Evaluation.Claims;

/// <summary>The measurements of articles and claims, to hang under <c>evaluate</c>.</summary>
internal static class ClaimEvaluation
{
    /// <summary>Adds one command a data set.</summary>
    public static Command AddTo(Command evaluate)
    {
        evaluate.Add(ClaimStrengthCommand.Create());
        evaluate.Add(PolnearCommand.Create());
        evaluate.Add(GapCommand.Create());
        evaluate.Add(ClaimConfidenceCommand.Create());
        evaluate.Add(CalibrationCommand.Create());
        evaluate.Add(ArticlesCommand.Create());
        return evaluate;
    }
}
