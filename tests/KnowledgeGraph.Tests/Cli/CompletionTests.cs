using System.Diagnostics;

namespace KnowledgeGraph.Tests.Cli;

public sealed class CompletionTests
{
    // What a shell does on Tab, on the line in $LINE.
    private const string InBash = """
        source <(kg completion bash)
        COMP_LINE=$LINE; COMP_POINT=${#LINE}; COMP_WORDS=($LINE); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _kg
        printf '%s\n' "${COMPREPLY[@]}"
        """;

    private const string InFish = "kg completion fish | source; complete --do-complete $LINE";

    private const string InZsh = """
        compdef() { :; }; compadd() { shift 2; print -l -- $found }
        source <(kg completion zsh)
        BUFFER=$LINE; CURSOR=${#LINE}
        _kg
        """;

    [Theory]
    [InlineData("bash", InBash)]
    [InlineData("fish", InFish)]
    [InlineData("zsh", InZsh)]
    public async Task A_shell_completes_commands_options_and_values(string shell, string script)
    {
        Assert.Contains("export", await CompletedAsync(shell, script, "kg exp"));
        Assert.Contains("--format", await CompletedAsync(shell, script, "kg rank --fo"));
        Assert.Contains("graphml", await CompletedAsync(shell, script, "kg export gra"));
    }

    [Fact]
    public async Task Bash_completes_files_where_no_word_of_kg_fits()
    {
        using var folder = new Graphs.TempFolder();
        folder.Write("seeds/one.txt", "");
        Assert.Equal(["seeds"], await CompletedAsync("bash", InBash, "kg import se", folder.Path));
        Assert.Contains("seeds", await CompletedAsync("bash", InBash, "kg export graphml --output s", folder.Path));
    }

    [Theory]
    [InlineData("kg report topic-v", "topic-voices")]
    [InlineData("kg rank --kind Pe", "Person")]
    [InlineData("kg import --max", "--max-size")]
    [InlineData("kg import ", "")]
    public void Options_are_suggested_only_where_the_word_begins_like_one(string line, string suggested) =>
        Assert.Equal(suggested, KgRun.Of($"[suggest:{line.Length}]", line.TrimEnd()).Out.TrimEnd());

    private static async Task<string[]> CompletedAsync(string shell, string script, string line, string? folder = null)
    {
        var start = new ProcessStartInfo(shell, ["-c", script]) { RedirectStandardOutput = true, WorkingDirectory = folder ?? "" };
        start.Environment["LINE"] = line;
        start.Environment["PATH"] = AppContext.BaseDirectory + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        try
        {
            using var process = Process.Start(start)!;
            var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"There is no {shell} here.");
            throw;
        }
    }
}
