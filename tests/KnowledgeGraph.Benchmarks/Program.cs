using BenchmarkDotNet.Running;
using KnowledgeGraph.Benchmarks.Commands;

if (args is ["world", .. var rest]) return WorldCommand.Run(rest);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
