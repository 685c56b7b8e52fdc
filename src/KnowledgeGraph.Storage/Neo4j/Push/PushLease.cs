using System.Security.Cryptography;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>The right to push, which one process at a time holds; it ends by itself when its holder is gone.</summary>
/// <remarks>A node holds the owner and, by the server's clock, the moment it ends. Waiting takes no transaction, so that the one who pushes has the server for itself.</remarks>
internal sealed class PushLease : IAsyncDisposable
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan AskEvery = TimeSpan.FromSeconds(1);

    // The lock is taken by the first SET, before the owner is read.
    private const string Take =
        $"""
        MERGE (l:{Vocabulary.Lease} {Key})
        SET l.asked = coalesce(l.asked, 0) + 1
        WITH l WHERE l.owner IS NULL OR l.owner = $owner OR l.until < timestamp()
        SET l.owner = $owner, l.until = timestamp() + $length
        RETURN l.owner
        """;

    private const string Renew = $"MATCH (l:{Vocabulary.Lease} {Key}) WHERE l.owner = $owner SET l.until = timestamp() + $length RETURN l.owner";
    private const string Release = $"MATCH (l:{Vocabulary.Lease} {Key}) WHERE l.owner = $owner SET l.owner = null, l.until = null RETURN count(*)";
    private const string Key = "{id: 'push'}";

    private readonly ICypherClient client;
    private readonly Dictionary<string, object?> parameters;
    private readonly CancellationTokenSource ended;
    private readonly CancellationTokenSource stop = new();
    private readonly Task renewal;

    private PushLease(ICypherClient client, Dictionary<string, object?> parameters, TimeProvider clock, CancellationToken cancellation)
    {
        this.client = client;
        this.parameters = parameters;
        ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        renewal = RenewAsync(clock);
    }

    /// <summary>Cancelled when the caller cancels or the lease is lost.</summary>
    public CancellationToken Held => ended.Token;

    /// <summary>Whether somebody else has it now.</summary>
    public bool Lost { get; private set; }

    public static async Task<PushLease> TakeAsync(ICypherClient client, TimeProvider clock, Action? onWait, CancellationToken cancellation)
    {
        await DatabaseSchema.CreateLeaseConstraintAsync(client, cancellation).ConfigureAwait(false);
        var parameters = new Dictionary<string, object?>
        {
            ["owner"] = RandomNumberGenerator.GetHexString(16, lowercase: true),
            ["length"] = (long)Length.TotalMilliseconds,
        };
        for (var asked = 0; ; asked++)
        {
            var answer = await client.RunAsync(CypherStatement.Write(Take, parameters), cancellation).ConfigureAwait(false);
            if (answer.Rows.Count > 0) return new PushLease(client, parameters, clock, cancellation);
            if (asked == 0) onWait?.Invoke();
            await Task.Delay(AskEvery, clock, cancellation).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await renewal.ConfigureAwait(false);
        try
        {
            using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(3));
            await client.RunAsync(CypherStatement.Write(Release, parameters), soon.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is Neo4jException or OperationCanceledException)
        {
            // The server is gone or slow; the lease ends by itself.
        }

        stop.Dispose();
        ended.Dispose();
    }

    private async Task RenewAsync(TimeProvider clock)
    {
        try
        {
            while (true)
            {
                await Task.Delay(RenewEvery, clock, stop.Token).ConfigureAwait(false);
                var answer = await client.RunAsync(CypherStatement.Write(Renew, parameters), stop.Token).ConfigureAwait(false);
                if (answer.Rows.Count > 0) continue;
                // It ran out while the server was away. If nobody took it meanwhile it is ours again.
                answer = await client.RunAsync(CypherStatement.Write(Take, parameters), stop.Token).ConfigureAwait(false);
                if (answer.Rows.Count > 0) continue;
                Lost = true;
                await ended.CancelAsync().ConfigureAwait(false);
                return;
            }
        }
        catch (OperationCanceledException)
        {
            // The push is over.
        }
        catch (Neo4jException)
        {
            // The server cannot be reached: the writes fail for the same reason and say so.
        }
    }
}
