using KnowledgeGraph.Cli;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.Storage.Neo4j.Client;
using KnowledgeGraph.Storage.Neo4j.Push;

namespace KnowledgeGraph.Neo4j.Tests.Seeds;

/// <summary>The seeds in both stores.</summary>
public sealed class PushedSeeds(Neo4jServer server) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("kg-seeds-").FullName;
    private ICypherClient? client;
    private EmbeddedStore? store;

    /// <summary>File of the embedded store.</summary>
    internal string StorePath => Path.Combine(folder, "seeds.db");

    internal EmbeddedStore Store => store!;

    /// <summary>The database; the test is skipped where there is no server.</summary>
    internal ICypherClient Client
    {
        get
        {
            _ = server.Running;
            return client!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        var seeds = Path.Combine(Repository.Root, "seeds");
        var run = await KgRun.OfAsync(null, "import", seeds, "--store", StorePath, "--quiet");
        Assert.True(run.ExitCode == ExitCodesOfKg.Done, run.Error);
        store = EmbeddedStore.OpenToRead(StorePath);
        if (!server.IsRunning) return;
        client = await server.ConnectEmptyAsync();
        await new GraphPush(client).RunAsync(store.ReadGraph(), TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        store?.Dispose();
        if (client is not null) await client.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>One run of the command <c>kg</c> inside this process.</summary>
internal sealed record KgRun(int ExitCode, string Out, string Error)
{
    public static async Task<KgRun> OfAsync(IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var console = new KgConsole
        {
            Out = output,
            Error = error,
            OpenIn = () => Stream.Null,
            Environment = name => environment?.GetValueOrDefault(name),
        };
        var code = await KgCommand.RunAsync(arguments, console, TestContext.Current.CancellationToken);
        return new(code, output.ToString(), error.ToString());
    }
}

/// <summary>Exit codes that users rely on; written down here a second time, so that a change of the program's own shows.</summary>
internal static class ExitCodesOfKg
{
    public const int Done = 0;
    public const int SomeFailed = 1;
    public const int WrongUsage = 2;
    public const int StoreTrouble = 3;
}
