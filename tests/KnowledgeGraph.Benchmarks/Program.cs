using BenchmarkDotNet.Running;
using KnowledgeGraph.Benchmarks.Commands;
using KnowledgeGraph.Benchmarks.Graphs;
using KnowledgeGraph.Benchmarks.Language;
using KnowledgeGraph.Benchmarks.Neo4j;
using KnowledgeGraph.Benchmarks.Scale;

if (args is ["world", .. var rest]) return WorldCommand.Run(rest);
if (args is ["world-resolve", .. var worlds]) return ResolutionScale.Run(worlds);
if (args is ["world-import", .. var imports]) return await ImportScale.RunAsync(imports);
if (args is ["fuzz-text", .. var count]) return TextFuzz.Run(count);
if (args is ["graph-peers", .. var sizes]) return await GraphPeers.RunAsync(sizes).ConfigureAwait(false);
if (args is ["graph-export", var edges]) return await ExportMemory.RunAsync(edges).ConfigureAwait(false);
if (args is ["throughput", .. var files]) return ThroughputCommand.Run(files);
if (args is ["neo4j", .. var push]) return await PushBenchmark.RunAsync(push);
BenchmarkSwitcher.FromAssembly(typeof(ImportScale).Assembly).Run(args);
return 0;
