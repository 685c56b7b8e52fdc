using System.CommandLine;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Commands.Export;

var root = new RootCommand("Turns science-news articles into a knowledge graph in which every edge shows its sentence.") { ExtractCommand.Create(), ExportCommand.Create() };
return root.Parse(args).Invoke();
