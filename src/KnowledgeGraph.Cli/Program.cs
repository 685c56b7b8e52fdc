using KnowledgeGraph.Cli;

return await KgCommand.RunAsync(args, KgConsole.Standard()).ConfigureAwait(false);
