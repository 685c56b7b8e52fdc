#if NEO4J_DRIVER
using System.Collections;
using Neo4j.Driver;
using Polly;

namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>Speaks Bolt through Neo4j's own driver; only in builds made with <c>-p:Neo4jDriver=true</c>.</summary>
internal sealed class BoltClient : ICypherClient
{
    private static readonly TimeSpan ClosingTime = TimeSpan.FromSeconds(1);

    private readonly Neo4jOptions options;
    private readonly IDriver driver;
    private readonly SemaphoreSlim slots;
    private readonly ResiliencePipeline<CypherResult> retries;

    public BoltClient(Neo4jOptions options)
    {
        this.options = options;
        driver = GraphDatabase.Driver(options.Address.Uri, Token(options.Credentials));
        slots = new SemaphoreSlim(options.Parallelism);
        retries = Retries.Pipeline(options);
    }

    public string Target => $"{options.Address} database {options.Database}";

    public int Parallelism => options.Parallelism;

    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        await slots.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var session = driver.AsyncSession(config => config.WithDatabase(options.Database).WithDefaultAccessMode(statement.IsRead ? AccessMode.Read : AccessMode.Write));
            try
            {
                // DDL and CALL … IN TRANSACTIONS want transactions of their own; every statement here is one.
                return await retries.ExecuteAsync(async token => await OnceAsync(session, statement, token).ConfigureAwait(false), cancellation).ConfigureAwait(false);
            }
            finally
            {
                await CloseAsync(session.CloseAsync()).ConfigureAwait(false);
            }
        }
        finally
        {
            slots.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync(driver.DisposeAsync().AsTask()).ConfigureAwait(false);
        slots.Dispose();
    }

    /// <summary>Waits for a server to say goodbye, but not for one that has stopped answering: what the statement came to is known by then.</summary>
    private static async Task CloseAsync(Task closing)
    {
        try
        {
            await closing.WaitAsync(ClosingTime).ConfigureAwait(false);
        }
        catch (Exception silence) when (silence is TimeoutException or global::Neo4j.Driver.Neo4jException)
        {
            // The connection is given up; the statement has failed or succeeded for itself.
        }
    }

    private async Task<CypherResult> OnceAsync(IAsyncSession session, CypherStatement statement, CancellationToken cancellation)
    {
        // The server ends the statement itself after the time-out; a second is left for its answer to arrive.
        using var timeout = new CancellationTokenSource(options.Timeout + TimeSpan.FromSeconds(1));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            var parameters = statement.Parameters.ToDictionary(pair => pair.Key, pair => ToDriver(pair.Value));
            var cursor = await session.RunAsync(statement.Text, parameters, config => config.WithTimeout(options.Timeout)).WaitAsync(either.Token).ConfigureAwait(false);
            var fields = await cursor.KeysAsync().WaitAsync(either.Token).ConfigureAwait(false);
            var rows = new List<object?[]>();
            while (await cursor.FetchAsync().WaitAsync(either.Token).ConfigureAwait(false)) rows.Add([.. fields.Select(field => FromDriver(cursor.Current[field]))]);
            var counters = (await cursor.ConsumeAsync().WaitAsync(either.Token).ConfigureAwait(false)).Counters;
            var changes = counters.NodesCreated + counters.NodesDeleted + counters.RelationshipsCreated + counters.RelationshipsDeleted + counters.PropertiesSet + counters.LabelsAdded + counters.LabelsRemoved;
            return new CypherResult(fields, rows, changes, Bytes: 0);
        }
        catch (Exception silence) when (silence is ConnectionReadTimeoutException || (silence is OperationCanceledException && timeout.IsCancellationRequested && !cancellation.IsCancellationRequested))
        {
            throw new Neo4jException(FailureCodes.NoAnswer, $"{Target}: no answer within {options.Timeout.TotalSeconds:0.#} s; see whether the server is well, or raise --timeout.", silence);
        }
        catch (Exception gone) when (gone is ServiceUnavailableException or SessionExpiredException)
        {
            throw new Neo4jException(FailureCodes.Unreachable, $"{Target}: cannot be reached; see whether the server runs and the address is right, then run the same command again: it goes on where it stopped.", gone);
        }
        catch (global::Neo4j.Driver.Neo4jException failure)
        {
            throw new Neo4jException(failure.Code ?? FailureCodes.NotNeo4j, FailureCodes.Explain(failure.Code ?? FailureCodes.NotNeo4j, failure.Message, Target), failure);
        }
    }

    private static IAuthToken Token(Neo4jCredentials credentials) => credentials.Scheme switch
    {
        null => AuthTokens.None,
        "Basic" => AuthTokens.Basic(credentials.User, credentials.Reveal()),
        _ => AuthTokens.Bearer(credentials.Reveal()),
    };

    private static object? ToDriver(object? value) => value switch
    {
        null or string or bool or long or double => value,
        int number => (long)number,
        DateOnly day => new LocalDate(day.Year, day.Month, day.Day),
        IEnumerable<KeyValuePair<string, object?>> map => map.ToDictionary(pair => pair.Key, pair => ToDriver(pair.Value)),
        IEnumerable list => list.Cast<object?>().Select(ToDriver).ToList(),
        _ => throw new ArgumentException($"Cypher has no value of type {value.GetType().Name}.", nameof(value)),
    };

    private static object? FromDriver(object? value) => value switch
    {
        null or string or bool or long or double => value,
        LocalDate day => new DateOnly(day.Year, day.Month, day.Day),
        IEntity element => element.Properties.ToDictionary(pair => pair.Key, pair => FromDriver(pair.Value)),
        IReadOnlyDictionary<string, object> map => map.ToDictionary(pair => pair.Key, pair => FromDriver(pair.Value)),
        IDictionary<string, object> map => map.ToDictionary(pair => pair.Key, pair => FromDriver(pair.Value)),
        IEnumerable list => list.Cast<object?>().Select(FromDriver).ToList(),
        _ => value.ToString(),
    };
}
#endif
