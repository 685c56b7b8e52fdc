using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Neo4j.Tests.Graphs;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.Storage.Export;
using KnowledgeGraph.Storage.Neo4j.Bulk;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Pull;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>
/// <c>neo4j [--store FILE | --articles N] [--driver FOLDER [--rounds N]] [--short]</c>: elements per second of a push to a real server with 1 GB heap, beside the same
/// batches through the official driver (a folder where npm has put neo4j-driver) and through our own client, and unless it is to be short a push of one statement per element
/// and <c>neo4j-admin import</c>.
/// </summary>
internal static class PushBenchmark
{
    private const int NaiveElements = 2_000;
    private const int Sessions = 3;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (server, missing) = await ScriptServer.StartAsync(withPassword: false, heap: "1g");
        if (server is null)
        {
            Console.Error.WriteLine($"no server: {missing}");
            return 1;
        }

        await using var owned = server;
        var watch = new Watch(server);
        using var store = Option(arguments, "--store") is { } path ? EmbeddedStore.OpenToRead(path) : null;
        IGraphReader graph = store is null ? InventedGraph.Of(int.Parse(Option(arguments, "--articles") ?? "2000", CultureInfo.InvariantCulture)) : store.ReadGraph();
        var options = new Neo4jOptions { Address = server.Address, Parallelism = Sessions };
        await using var client = new QueryApiClient(options);

        // A cold server compiles while it works: it is warmed with other graphs of some size, and emptied.
        for (var round = 0; round < 3; round++)
        {
            await new GraphPush(client).RunAsync(InventedGraph.Of(600, seed: 7 + round));
            await EmptyAsync(client);
        }

        var pushed = await watch.TimedAsync(() => new GraphPush(client).RunAsync(graph));
        var size = pushed.Result.Nodes + pushed.Result.Relationships;
        pushed.Say("kg push", size);
        (await watch.TimedAsync(() => new GraphPush(client).RunAsync(graph))).Say("second push (nothing to write)", size);
        var pull = await watch.TimedAsync(() => GraphHash.OfAsync(new Neo4jGraphReader(client)));
        pull.Say(pull.Result == pushed.Result.Hash ? "kg pull (same hash)" : "kg pull (OTHER HASH)", size);

        if (Option(arguments, "--driver") is { } folder)
        {
            var batches = Path.Combine(server.Folder, "batches.jsonl");
            await EmptyAsync(client);
            await using (var lines = new StreamWriter(batches)) await new GraphPush(new RecordingClient(client, lines)).RunAsync(graph);
            var rounds = int.Parse(Option(arguments, "--rounds") ?? "2", CultureInfo.InvariantCulture);
            await new DriverPeer(folder, server, watch).CompareAsync(client, batches, rounds, () => new GraphPush(client).RunAsync(graph), () => EmptyAsync(client), size);
        }

        if (arguments.Contains("--short")) return 0;
        await EmptyAsync(client);
        var naive = await watch.TimedAsync(() => NaiveAsync(client, graph));
        naive.Say("one statement per element", naive.Result);

        await server.StopAsync();
        var files = Directory.CreateDirectory(Path.Combine(server.Folder, "files")).FullName;
        using var target = new FolderTarget(files);
        var exporting = Stopwatch.GetTimestamp();
        var export = await new Neo4jCsvExporter().WriteAsync(new ExportGraph(graph), target);
        target.Dispose();
        var written = Stopwatch.GetElapsedTime(exporting).TotalSeconds;
        var command = export.Hints.Single(hint => hint.StartsWith("neo4j-admin ", StringComparison.Ordinal)).Replace("{output}", files, StringComparison.Ordinal);
        var began = Stopwatch.GetTimestamp();
        await server.AdminAsync(command.Split(' ')[1..]);
        Say("neo4j-admin import (with its start)", size, Stopwatch.GetElapsedTime(began).TotalSeconds);
        Say("kg export neo4j-csv", size, written);
        return 0;
    }

    private static void Say(string what, long elements, double seconds) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-40} {elements,9:N0} elements {seconds,8:0.00} s {elements / seconds,9:N0}/s"));

    private static async Task<long> NaiveAsync(QueryApiClient client, IGraphReader graph)
    {
        var count = 0L;
        await foreach (var node in graph.NodesAsync())
        {
            var parameters = new Dictionary<string, object?> { ["id"] = node.Id, ["name"] = node.Name };
            await client.RunAsync(CypherStatement.Write($"MERGE (n:Kg {{id: $id}}) SET n:{node.Kind}, n.name = $name", parameters));
            if (++count == NaiveElements / 2) break;
        }

        await foreach (var edge in graph.EdgesAsync())
        {
            var parameters = new Dictionary<string, object?> { ["key"] = edge.Key, ["from"] = edge.From, ["to"] = edge.To };
            await client.RunAsync(CypherStatement.Write($"MERGE (a:Kg {{id: $from}}) MERGE (b:Kg {{id: $to}}) MERGE (a)-[r:{GraphSchema.Of(edge.Kind).Name} {{kgKey: $key}}]->(b)", parameters));
            if (++count == NaiveElements) break;
        }

        return count;
    }

    private static async Task EmptyAsync(QueryApiClient client)
    {
        while ((long)(await client.RunAsync(CypherStatement.Write("MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*)"))).Scalar! > 0)
        {
        }
    }

    private static string? Option(string[] arguments, string name)
    {
        var index = Array.IndexOf(arguments, name);
        return index >= 0 && index + 1 < arguments.Length ? arguments[index + 1] : null;
    }

    private sealed class FolderTarget(string folder) : IExportTarget, IDisposable
    {
        private readonly List<Stream> streams = [];

        public Stream Open(string part)
        {
            var stream = File.Create(Path.Combine(folder, part), 1 << 16);
            streams.Add(stream);
            return stream;
        }

        public void Dispose() => streams.ForEach(stream => stream.Dispose());
    }
}
