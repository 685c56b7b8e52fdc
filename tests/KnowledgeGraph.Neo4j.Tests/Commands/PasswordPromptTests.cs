using System.Diagnostics;
using System.Text;
using KnowledgeGraph.Neo4j.Tests.Servers;

namespace KnowledgeGraph.Neo4j.Tests.Commands;

public sealed class PasswordPromptTests
{
    private const string Secret = "open-sesame-7";

    // Runs a command on a pseudo terminal, types a line when it is asked for the password and the terminal shows no letters any more, and prints all that the terminal showed.
    private const string Terminal = """
        import os, pty, sys, termios, time
        child, terminal = pty.fork()
        if child == 0:
            os.execvp(sys.argv[2], sys.argv[2:])
        shown, typed = b"", False
        while True:
            try:
                part = os.read(terminal, 4096)
            except OSError:
                break
            if not part:
                break
            shown += part
            if not typed and b"Password of" in shown:
                typed = True
                give_up = time.time() + 20
                while termios.tcgetattr(terminal)[3] & termios.ECHO and time.time() < give_up:
                    time.sleep(0.05)
                os.write(terminal, sys.argv[1].encode() + b"\r")
        sys.stdout.buffer.write(shown)
        """;

    [Fact]
    public async Task On_a_terminal_the_password_is_asked_for_and_not_shown()
    {
        await using var server = new FakeServer(FakeAnswer.Error("Neo.ClientError.Security.Unauthorized", 401));
        var shown = await ShownAsync("dotnet", Path.Combine(AppContext.BaseDirectory, "kg.dll"), "pull", "--neo4j", server.Options.Address.ToString());

        Assert.Contains("Password of neo4j at", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, shown, StringComparison.Ordinal);
        Assert.Equal($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{Secret}"))}", server.Requests.First().Headers["Authorization"]);
    }

    private static async Task<string> ShownAsync(params string[] command)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no pseudo terminals of this kind.");
        var start = new ProcessStartInfo("python3", ["-c", Terminal, Secret, .. command]) { RedirectStandardOutput = true };
        start.Environment.Remove("KG_NEO4J_PASSWORD");
        start.Environment.Remove("KG_NEO4J_TOKEN");
        start.Environment["TERM"] = "xterm";
        try
        {
            using var process = Process.Start(start)!;
            var shown = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return shown;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no python3 to make a pseudo terminal.");
            throw;
        }
    }
}
