using KnowledgeGraph.Neo4j.Tests.Servers;

// One server for all: its tests take turns.
[assembly: AssemblyFixture(typeof(Neo4jServer))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
