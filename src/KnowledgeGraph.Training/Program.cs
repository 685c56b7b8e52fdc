using System.CommandLine;

var root = new RootCommand("Trains and scores the language models.");
return root.Parse(args).Invoke();
