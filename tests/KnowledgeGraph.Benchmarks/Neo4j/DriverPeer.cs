using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>Three ways to write one graph, in turn in one run: recorded batches through Neo4j's own driver, the same through our client, and a whole push.</summary>
/// <remarks>A build made with <c>-p:Neo4jDriver=true</c> sends them through the driver for .NET as well.</remarks>
/// <param name="folder">Where npm has put neo4j-driver.</param>
/// <param name="server">The server, without a password.</param>
/// <param name="watch">Times them.</param>
internal sealed class DriverPeer(string folder, ScriptServer server, Watch watch)
{
    /// <summary>Runs all three, round by round, each on an emptied database, and says what each took.</summary>
    /// <param name="client">Our client.</param>
    /// <param name="batches">File of the recorded batches.</param>
    /// <param name="rounds">How often.</param>
    /// <param name="push">A whole push of the same graph.</param>
    /// <param name="empty">Empties the database.</param>
    /// <param name="elements">Number of nodes and relationships.</param>
    public async Task CompareAsync(ICypherClient client, string batches, int rounds, Func<Task> push, Func<Task> empty, long elements)
    {
        for (var round = 0; round < rounds; round++)
        {
            await empty();
            (await ByDriverAsync(batches, client.Parallelism)).Say("official driver (npm), same batches", elements);
            await empty();
            await SayAsync("own client, same batches", client, batches, elements);
#if NEO4J_DRIVER
            await empty();
            await using (var bolt = CypherClients.Open(new() { Address = new(server.Bolt), Parallelism = client.Parallelism })) await SayAsync("official driver (.NET), same batches", bolt, batches, elements);
#endif
            await empty();
            GC.Collect();
            (await watch.TimedAsync(() => Done(push()))).Say("kg push again", elements);
        }
    }

    // In a method of its own, so that the batches are gone when the next one is timed.
    private async Task SayAsync(string what, ICypherClient client, string batches, long elements)
    {
        var recorded = RecordedBatches.Read(batches);
        GC.Collect();
        (await watch.TimedAsync(() => Done(recorded.SendAsync(client)))).Say(what, elements);
    }

    private static async Task<bool> Done(Task task)
    {
        await task;
        return true;
    }

    // The driver's process says itself what the sending took, without its start and the reading of the file.
    private async Task<Measured<bool>> ByDriverAsync(string batches, int sessions)
    {
        var script = Path.Combine(Repository.Root, "tests", "KnowledgeGraph.Benchmarks", "Neo4j", "driver.mjs");
        var start = new ProcessStartInfo("node", [script, server.Bolt.ToString(), batches, sessions.ToString(CultureInfo.InvariantCulture)]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        var measured = await watch.TimedAsync(async () =>
        {
            using var process = Process.Start(start)!;
            var said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return said.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        });
        return new(true, measured.Result[0], measured.Result[1], measured.Server);
    }
}
