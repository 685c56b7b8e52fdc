using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>A server of our own in a temporary folder, started by the script that lies beside the repository.</summary>
internal sealed class ScriptServer : IRunningServer
{
    public const string Password = "testpassword";

    private readonly string script;
    private readonly int httpPort;
    private readonly int boltPort;
    private readonly bool withPassword;
    private readonly string heap;

    private ScriptServer(string script, string folder, bool withPassword, string heap)
    {
        this.heap = heap;
        this.script = script;
        this.withPassword = withPassword;
        Folder = folder;
        (httpPort, boltPort) = (FreePort(), FreePort());
    }

    /// <summary>Where its files lie.</summary>
    public string Folder { get; }

    public Uri Http => new($"http://127.0.0.1:{httpPort}");

    public Neo4jAddress Address => new(Http);

    public Uri Bolt => new($"bolt://127.0.0.1:{boltPort}");

    public Neo4jCredentials Credentials => withPassword ? Neo4jCredentials.Basic("neo4j", Password) : Neo4jCredentials.None;

    /// <summary>Starts one in a new folder, or says why not.</summary>
    public static async Task<(ScriptServer? Server, string Missing)> StartAsync(bool withPassword = true, string heap = "512m")
    {
        var (server, missing) = Prepare(withPassword, heap);
        if (server is null) return (null, missing);
        try
        {
            await server.StartAgainAsync();
            return (server, "");
        }
        catch (InvalidOperationException failure)
        {
            await server.DisposeAsync();
            return (null, failure.Message);
        }
    }

    /// <summary>A server that is not started yet, so that files can be imported into it first.</summary>
    public static (ScriptServer? Server, string Missing) Prepare(bool withPassword, string heap = "512m")
    {
        var script = Path.Combine(Repository.Root, "..", "shared", "neo4j", "neo4j");
        if (!File.Exists(script)) return (null, "there is no ../shared/neo4j");
        return (new ScriptServer(Path.GetFullPath(script), Directory.CreateTempSubdirectory("kg-neo4j-").FullName, withPassword, heap), "");
    }

    public Task StartAgainAsync()
    {
        string[] start = ["start", Folder, "--http", $"{httpPort}", "--bolt", $"{boltPort}", "--heap", heap];
        return RunAsync(withPassword ? [.. start, "--password", Password] : start);
    }

    /// <summary>Ends it as a power cut would.</summary>
    public Task KillAsync() => RunAsync("kill", Folder);

    /// <summary>Stops it from doing anything, connections open: it answers no more until <see cref="Resume"/>.</summary>
    public void Pause() => Signal("STOP");

    /// <summary>Ends <see cref="Pause"/>.</summary>
    public void Resume() => Signal("CONT");

    /// <summary>Seconds of processor time the server has taken since it started.</summary>
    public double ProcessorSeconds()
    {
        using var process = Process.GetProcessById(Pid());
        return process.TotalProcessorTime.TotalSeconds;
    }

    public Task StopAsync() => RunAsync("stop", Folder);

    /// <summary>Runs neo4j-admin on the stopped server.</summary>
    public Task AdminAsync(params string[] arguments) => RunAsync(["admin", Folder, .. arguments]);

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task RunAsync(params string[] arguments)
    {
        // The admin tool leaves a report where it runs.
        var start = new ProcessStartInfo("bash") { WorkingDirectory = Folder };
        // The server keeps the script's streams open: they go to a file, so that the end of the script can be seen.
        var log = Path.Combine(Folder, "script.log");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("\"$0\" \"$@\" >\"$KG_LOG\" 2>&1");
        start.Environment["KG_LOG"] = log;
        start.ArgumentList.Add(script);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"neo4j {arguments[0]} failed: {(await File.ReadAllTextAsync(log)).Trim()}");
    }

    private void Signal(string signal)
    {
        using var process = Process.Start("kill", [$"-{signal}", $"{Pid()}"]);
        process.WaitForExit();
    }

    private int Pid() => int.Parse(File.ReadAllText(Path.Combine(Folder, "run", "pid")), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
