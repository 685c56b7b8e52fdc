using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Polly;

namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>Speaks Neo4j's HTTP Query API (5.25 or later, Community included).</summary>
public sealed class QueryApiClient : ICypherClient
{
    private static readonly MediaTypeHeaderValue PlainJson = new("application/json");
    private static readonly MediaTypeHeaderValue TypedJson = new("application/vnd.neo4j.query");
    private static readonly MediaTypeWithQualityHeaderValue AcceptTypedJson = new("application/vnd.neo4j.query");

    private const int FirstBuffer = 1 << 12;
    private const int LargestBuffer = 1 << 23;

    private readonly Neo4jOptions options;
    private readonly HttpClient http;
    private readonly Uri endpoint;
    private readonly SemaphoreSlim slots;
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> buffers = [];
    private readonly ResiliencePipeline<CypherResult> retries;

    /// <summary>Prepares the connection; nothing is sent yet.</summary>
    public QueryApiClient(Neo4jOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Parallelism, 1);
        if (options.Address.IsBolt) throw new ArgumentException("The Query API is spoken over http and https.", nameof(options));
        this.options = options;
        http = new HttpClient(Transport(options)) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        endpoint = new Uri(options.Address.Uri, $"/db/{Uri.EscapeDataString(options.Database)}/query/v2");
        slots = new SemaphoreSlim(options.Parallelism);
        retries = Retries.Pipeline(options);
    }

    /// <inheritdoc/>
    public string Target => $"{options.Address} database {options.Database}";

    /// <inheritdoc/>
    public int Parallelism => options.Parallelism;

    /// <inheritdoc/>
    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (!buffers.TryTake(out var buffer)) buffer = new(FirstBuffer);
        var body = QueryApiJson.Request(buffer, statement, options.Timeout);
        await slots.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var result = await retries.ExecuteAsync(async token => await SendAsync(body, token).ConfigureAwait(false), cancellation).ConfigureAwait(false);
            // Only after a full answer: a request that failed may still be on its way out.
            Keep(buffer);
            return result;
        }
        finally
        {
            slots.Release();
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        http.Dispose();
        slots.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Keep(ArrayBufferWriter<byte> buffer)
    {
        if (buffer.Capacity > LargestBuffer) return;
        buffer.ResetWrittenCount();
        buffers.Add(buffer);
    }

    private static SocketsHttpHandler Transport(Neo4jOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !options.Address.Uri.IsLoopback,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            AutomaticDecompression = DecompressionMethods.All,
            MaxConnectionsPerServer = options.Parallelism,
        };
        if (options.TrustedAuthority is { } authority)
        {
            handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { authority },
                RevocationMode = X509RevocationMode.NoCheck,
            };
        }

        return handler;
    }

    private async Task<CypherResult> SendAsync(RequestBody body, CancellationToken cancellation)
    {
        // One piece with a Content-Length: the server's HTTP layer does not take chunks.
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ReadOnlyMemoryContent(body.Bytes) };
        request.Content.Headers.ContentType = body.IsTyped ? TypedJson : PlainJson;
        request.Headers.Accept.Add(AcceptTypedJson);
        request.Headers.ExpectContinue = false;
        request.Headers.Authorization = options.Credentials.Header();
        // The server ends the statement itself after the time-out; a second is left for its answer to arrive.
        using var timeout = new CancellationTokenSource(options.Timeout + TimeSpan.FromSeconds(1));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            var answer = await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            return Read(response.StatusCode, answer);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new Neo4jException(FailureCodes.NoAnswer, $"{Target}: no answer within {options.Timeout.TotalSeconds:0.#} s; see whether the server is well, or raise --timeout.");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw Unreachable(failure);
        }
    }

    private Neo4jException Unreachable(Exception failure)
    {
        var certificate = failure.InnerException is AuthenticationException;
        return certificate
            ? new(FailureCodes.NotNeo4j, $"{Target}: the server's certificate is not trusted; add its authority to the system's, or point SSL_CERT_FILE at it.", failure)
            : new(FailureCodes.Unreachable, $"{Target}: cannot be reached ({failure.Message.TrimEnd('.')}); see whether the server runs and the address is right, then run the same command again: it goes on where it stopped.", failure);
    }

    private CypherResult Read(HttpStatusCode status, byte[] body)
    {
        try
        {
            var (result, error) = QueryApiJson.Answer(body);
            if (error is var (code, message)) throw new Neo4jException(code, FailureCodes.Explain(code, message, Target));
            if ((int)status < 300) return result;
        }
        catch (JsonException) when ((int)status >= 300)
        {
            // A proxy's page, not the server's answer: the status says more.
        }
        catch (JsonException broken)
        {
            throw new Neo4jException(FailureCodes.NotNeo4j, $"{Target}: the answer is not one of Neo4j's Query API ({broken.Message.TrimEnd('.')}); see whether the address is that of Neo4j's HTTP port (7474) and no proxy stands between.", broken);
        }

        throw status switch
        {
            HttpStatusCode.Unauthorized => new Neo4jException("Neo.ClientError.Security.Unauthorized", FailureCodes.Explain("Neo.ClientError.Security.Unauthorized", "", Target)),
            HttpStatusCode.NotFound => new(FailureCodes.NotNeo4j, $"{Target}: has no Query API; it takes Neo4j 5.25 or later, and the HTTP port (7474), not the one of Bolt."),
            HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => new(FailureCodes.Unreachable, $"{Target}: is not ready (status {(int)status}); wait until the server has started, then run the same command again."),
            _ => new(FailureCodes.NotNeo4j, $"{Target}: answered with status {(int)status}, which Neo4j's Query API does not; see whether the address is that of Neo4j's HTTP port (7474) and no proxy stands between."),
        };
    }
}
