using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>What arrived at a <see cref="FakeServer"/>.</summary>
internal sealed record FakeRequest(string Line, IReadOnlyDictionary<string, string> Headers, string Body);

/// <summary>What a <see cref="FakeServer"/> answers; null closes the connection instead.</summary>
internal sealed record FakeAnswer(int Status, string Body)
{
    public static FakeAnswer One { get; } = new(202, """{"data":{"fields":["1"],"values":[[{"$type":"Integer","_value":"1"}]]}}""");

    public static FakeAnswer Error(string code, int status = 400) => new(status, $$"""{"errors":[{"code":"{{code}}","message":"It went wrong."}]}""");
}

/// <summary>A small HTTP server for what no real one can be made to do: tokens, broken answers, foreign certificates.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Func<FakeRequest, int, Task<FakeAnswer?>> answer;
    private readonly X509Certificate2? certificate;
    private readonly Task accepting;

    public FakeServer(Func<FakeRequest, int, Task<FakeAnswer?>> answer, X509Certificate2? certificate = null)
    {
        this.answer = answer;
        this.certificate = certificate;
        listener.Start();
        accepting = AcceptAsync();
    }

    public FakeServer(params FakeAnswer?[] answers)
        : this((_, number) => Task.FromResult(answers[Math.Min(number, answers.Length - 1)]))
    {
    }

    public ConcurrentQueue<FakeRequest> Requests { get; } = new();

    public Neo4jOptions Options => new()
    {
        Address = Neo4jServer.Address(new Uri($"{(certificate is null ? "http" : "https")}://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}")),
        Clock = new HastyClock(),
        Jitter = () => 0.5,
    };

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true) connections.Add(ServeAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using var _ = connection;
        try
        {
            await using var stream = certificate is null ? (Stream)connection.GetStream() : new SslStream(connection.GetStream());
            if (stream is SslStream secure) await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, stop.Token);
            while (await ReadAsync(stream) is { } request)
            {
                var number = Requests.Count;
                Requests.Enqueue(request);
                if (await answer(request, number) is not { } said) return;
                var body = Encoding.UTF8.GetBytes(said.Body);
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {said.Status} Said\r\nContent-Type: application/vnd.neo4j.query\r\nContent-Length: {body.Length}\r\n\r\n"), stop.Token);
                await stream.WriteAsync(body, stop.Token);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException or System.Security.Authentication.AuthenticationException)
        {
            // The client went away, as some tests have it do.
        }
    }

    private async Task<FakeRequest?> ReadAsync(Stream stream)
    {
        var line = await LineAsync(stream);
        if (line.Length == 0) return null;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var header = await LineAsync(stream); header.Length > 0; header = await LineAsync(stream))
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            headers[header[..colon]] = header[(colon + 1)..].Trim();
        }

        var body = new byte[headers.TryGetValue("Content-Length", out var length) ? int.Parse(length, CultureInfo.InvariantCulture) : 0];
        await stream.ReadExactlyAsync(body, stop.Token);
        return new(line, headers, Encoding.UTF8.GetString(body));
    }

    private async Task<string> LineAsync(Stream stream)
    {
        var text = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one, stop.Token) == 1 && one[0] != '\n')
        {
            if (one[0] != '\r') text.Append((char)one[0]);
        }

        return text.ToString();
    }
}
