using System.CommandLine;
using KnowledgeGraph.Cli.Commands;

var root = new RootCommand("Turns science-news articles into a knowledge graph in which every edge shows its sentence.") { ExtractCommand.Create() };
return root.Parse(args).Invoke();
