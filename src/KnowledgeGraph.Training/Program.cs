using System.CommandLine;
using KnowledgeGraph.Training.Claims;
using KnowledgeGraph.Training.Commands;
using KnowledgeGraph.Training.Evaluation.Claims;

var root = new RootCommand("Trains and scores the language models.")
{
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    ClaimsCommand.Create(),
    TrainFindingsCommand.Create(),
};
return root.Parse(args).Invoke();
