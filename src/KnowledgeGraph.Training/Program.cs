using System.CommandLine;
using KnowledgeGraph.Training.Claims;
using KnowledgeGraph.Training.Commands;
using KnowledgeGraph.Training.Coreference;
using KnowledgeGraph.Training.Evaluation.Claims;
using KnowledgeGraph.Training.Evaluation.Resolution;
using KnowledgeGraph.Training.Rarity;
using KnowledgeGraph.Training.Relations;

var root = new RootCommand("Trains and scores the language models.")
{
    TrainCommand.Create(),
    ResolutionCommands.AddTo(ClaimEvaluation.AddTo(EvaluateCommand.Create())),
    FoldsCommand.Create(),
    EvaluateTextCommand.Create(),
    ClaimsCommand.Create(),
    TrainFindingsCommand.Create(),
    CalibrateClaimsCommand.Create(),
    RarityCommand.Create(),
    TrainRelationsCommand.Create(),
    ConfidenceCommand.Create(),
};
foreach (var command in TrainCoreferenceCommand.Create()) root.Add(command);
return root.Parse(args).Invoke();
