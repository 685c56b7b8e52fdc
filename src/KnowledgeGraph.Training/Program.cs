using System.CommandLine;
using KnowledgeGraph.Training.Claims;
using KnowledgeGraph.Training.Commands;
using KnowledgeGraph.Training.Evaluation.Claims;
using KnowledgeGraph.Training.Rarity;

var root = new RootCommand("Trains and scores the language models.")
{
    TrainCommand.Create(),
    ClaimEvaluation.AddTo(EvaluateCommand.Create()),
    EvaluateTextCommand.Create(),
    ClaimsCommand.Create(),
    TrainFindingsCommand.Create(),
    RarityCommand.Create(),
};
return root.Parse(args).Invoke();
