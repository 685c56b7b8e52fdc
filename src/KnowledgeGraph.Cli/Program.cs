using System.CommandLine;

var root = new RootCommand("Turns science-news articles into a knowledge graph in which every edge shows its sentence.");
return root.Parse(args).Invoke();
