using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Neo4j.Tests.Client;

public sealed class QueryApiClientTests
{
    private const string Secret = "open-sesame-7";

    private static readonly CypherStatement One = CypherStatement.Read("RETURN 1");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_is_sent_as_bearer()
    {
        await using var server = new FakeServer(FakeAnswer.One);
        await using var client = new QueryApiClient(server.Options with { Credentials = Neo4jCredentials.Bearer(Secret) });
        await client.RunAsync(One, Cancellation);
        Assert.Equal($"Bearer {Secret}", Assert.Single(server.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task A_user_is_sent_as_basic_in_UTF_8()
    {
        await using var server = new FakeServer(FakeAnswer.One);
        await using var client = new QueryApiClient(server.Options with { Credentials = Neo4jCredentials.Basic("zoë", Secret) });
        await client.RunAsync(One, Cancellation);
        Assert.Equal($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"zoë:{Secret}"))}", Assert.Single(server.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task A_request_comes_in_one_piece_to_the_database_named()
    {
        await using var server = new FakeServer(FakeAnswer.One);
        await using var client = new QueryApiClient(server.Options with { Database = "my news", Timeout = TimeSpan.FromSeconds(7) });
        await client.RunAsync(One, Cancellation);
        var request = Assert.Single(server.Requests);
        Assert.Equal("POST /db/my%20news/query/v2 HTTP/1.1", request.Line);
        Assert.True(request.Headers.ContainsKey("Content-Length"));
        Assert.False(request.Headers.ContainsKey("Expect"));
        Assert.Equal("""{"statement":"RETURN 1","accessMode":"Read","includeCounters":false,"maxExecutionTime":7}""", request.Body);
    }

    [Fact]
    public async Task An_error_under_status_202_after_rows_is_an_error()
    {
        await using var server = new FakeServer(new FakeAnswer(202, """{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""));
        await using var client = new QueryApiClient(server.Options);
        var failure = await Assert.ThrowsAsync<Neo4jException>(() => client.RunAsync(One, Cancellation));
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", failure.Code);
    }

    [Fact]
    public async Task A_transient_error_is_tried_again_after_one_two_and_four_seconds()
    {
        var waits = new List<TimeSpan>();
        var transient = FakeAnswer.Error("Neo.TransientError.Transaction.DeadlockDetected");
        await using var server = new FakeServer(transient, transient, transient, FakeAnswer.One);
        await using var client = new QueryApiClient(server.Options with { OnRetry = (_, wait) => waits.Add(wait) });
        Assert.Equal(1L, (await client.RunAsync(One, Cancellation)).Scalar);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)], waits);
    }

    [Theory]
    [InlineData(0.0, 0.8)]
    [InlineData(1.0, 1.2)]
    public async Task Waits_are_spread_by_a_fifth(double jitter, double seconds)
    {
        var waits = new List<TimeSpan>();
        await using var server = new FakeServer(FakeAnswer.Error("Neo.TransientError.General.DatabaseUnavailable"), FakeAnswer.One);
        await using var client = new QueryApiClient(server.Options with { Jitter = () => jitter, OnRetry = (_, wait) => waits.Add(wait) });
        await client.RunAsync(One, Cancellation);
        Assert.Equal(seconds, Assert.Single(waits).TotalSeconds, 6);
    }

    [Fact]
    public async Task Trying_again_ends_after_half_a_minute()
    {
        await using var server = new FakeServer(FakeAnswer.Error("Neo.TransientError.General.DatabaseUnavailable"));
        await using var client = new QueryApiClient(server.Options);
        await Assert.ThrowsAsync<Neo4jException>(() => client.RunAsync(One, Cancellation));
        // 1 + 2 + 4 + 8 = 15 s have passed; another 16 s would be over 30.
        Assert.Equal(5, server.Requests.Count);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped")]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError")]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    public async Task What_cannot_succeed_the_second_time_is_not_tried_again(string code)
    {
        await using var server = new FakeServer(FakeAnswer.Error(code));
        await using var client = new QueryApiClient(server.Options);
        Assert.Equal(code, (await Assert.ThrowsAsync<Neo4jException>(() => client.RunAsync(One, Cancellation))).Code);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_tried_again()
    {
        await using var server = new FakeServer(null, FakeAnswer.One);
        await using var client = new QueryApiClient(server.Options);
        Assert.Equal(1L, (await client.RunAsync(One, Cancellation)).Scalar);
    }

    [Fact]
    public async Task Silence_is_given_up_with_advice()
    {
        await using var server = new FakeServer(async (_, _) =>
        {
            await Task.Delay(Timeout.Infinite, Cancellation).ContinueWith(_ => { }, TaskScheduler.Default).WaitAsync(TimeSpan.FromSeconds(3)).ContinueWith(_ => { }, TaskScheduler.Default);
            return null;
        });
        await using var client = new QueryApiClient(server.Options with { Timeout = TimeSpan.FromMilliseconds(50) });
        var failure = await Assert.ThrowsAsync<Neo4jException>(() => client.RunAsync(One, Cancellation));
        Assert.Equal(FailureCodes.NoAnswer, failure.Code);
        Assert.Contains("--timeout", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_ends_a_statement_that_waits()
    {
        var arrived = new TaskCompletionSource();
        var release = new TaskCompletionSource<FakeAnswer?>();
        await using var server = new FakeServer((_, _) =>
        {
            arrived.SetResult();
            return release.Task;
        });
        await using var client = new QueryApiClient(server.Options);
        using var cancel = new CancellationTokenSource();
        var run = client.RunAsync(One, cancel.Token);
        await arrived.Task;
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        release.SetResult(null);
    }

    [Fact]
    public async Task No_more_statements_run_at_once_than_asked_for()
    {
        var (now, most) = (0, 0);
        await using var server = new FakeServer(async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Yield();
            Interlocked.Decrement(ref now);
            return FakeAnswer.One;
        });
        await using var client = new QueryApiClient(server.Options with { Parallelism = 2 });
        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => client.RunAsync(One, Cancellation)));
        Assert.InRange(most, 1, 2);
        Assert.Equal(40, server.Requests.Count);
    }

    [Theory]
    [InlineData(401, "")]
    [InlineData(404, "<html>Not here</html>")]
    [InlineData(200, "<html>Welcome</html>")]
    [InlineData(500, "")]
    [InlineData(202, "{\"data\":{\"fields\":[\"x\"],\"values\":[[")]
    public async Task An_answer_that_is_not_of_the_Query_API_is_told_without_the_password(int status, string body)
    {
        await using var server = new FakeServer(new FakeAnswer(status, body));
        var credentials = Neo4jCredentials.Basic("neo4j", Secret);
        await using var client = new QueryApiClient(server.Options with { Credentials = credentials });
        var failure = await Assert.ThrowsAsync<Neo4jException>(() => client.RunAsync(One, Cancellation));
        Assert.DoesNotContain(Secret, failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, credentials.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, (server.Options with { Credentials = credentials }).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_nobody_vouches_for_is_refused_and_one_of_a_trusted_authority_taken()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        await using var server = new FakeServer((_, _) => Task.FromResult<FakeAnswer?>(FakeAnswer.One), certificate);

        await using var careful = new QueryApiClient(server.Options);
        var failure = await Assert.ThrowsAsync<Neo4jException>(() => careful.RunAsync(One, Cancellation));
        Assert.Contains("certificate is not trusted", failure.Message, StringComparison.Ordinal);

        await using var trusting = new QueryApiClient(server.Options with { TrustedAuthority = certificate });
        Assert.Equal(1L, (await trusting.RunAsync(One, Cancellation)).Scalar);
    }
}
