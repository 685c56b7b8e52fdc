using System.CommandLine;
using KnowledgeGraph.Training.Evaluation.Claims;

var root = new RootCommand("Trains and scores the language models.") { ClaimsCommand.Create() };
return root.Parse(args).Invoke();
