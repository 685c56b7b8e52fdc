using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Neo4j.Tests.Servers;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>Times work, and says how much of the processors client and server took for it: on a busy machine that says more than the seconds.</summary>
internal sealed class Watch(ScriptServer server)
{
    public async Task<Measured<T>> TimedAsync<T>(Func<Task<T>> work)
    {
        var (began, client, other) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, server.ProcessorSeconds());
        var result = await work();
        return new(result, Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - client).TotalSeconds, server.ProcessorSeconds() - other);
    }
}

/// <summary>What work gave, how long it took, and the seconds of processor time of the client and of the server.</summary>
internal sealed record Measured<T>(T Result, double Seconds, double Client, double Server)
{
    public void Say(string what, long elements) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-40} {elements,9:N0} elements {Seconds,8:0.00} s {elements / Seconds,9:N0}/s   processor: client {Client,6:0.00} s, server {Server,6:0.00} s"));
}
