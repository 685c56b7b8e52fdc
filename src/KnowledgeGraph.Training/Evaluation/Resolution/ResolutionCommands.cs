using System.CommandLine;

namespace KnowledgeGraph.Training.Evaluation.Resolution;

/// <summary>The commands that measure resolution, under <c>evaluate</c>.</summary>
internal static class ResolutionCommands
{
    /// <summary>Adds them to <c>evaluate</c>.</summary>
    public static Command AddTo(Command evaluate)
    {
        evaluate.Add(WorldEvaluation.Create());
        evaluate.Add(NamePairEvaluation.Create());
        evaluate.Add(AffiliationEvaluation.Create());
        evaluate.Add(SeedEvaluation.Create());
        evaluate.Add(ClaimPairEvaluation.Create());
        foreach (var command in StudyEvaluation.Create()) evaluate.Add(command);
        return evaluate;
    }
}
