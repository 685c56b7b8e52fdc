namespace KnowledgeGraph.Cli;

/// <summary>Standard output that cannot be written: a full disk, or a reader that went away. Whoever reads or writes files tells of their trouble by name.</summary>
internal static class OutputTrouble
{
    private const int BrokenPipe = 32;
    private const int NoSpace = 28;

    /// <summary>What to say; empty where the reader has seen enough and nothing is to be said; null where the error is another one.</summary>
    public static string? Explain(IOException error) => (error.HResult & 0xFFFF) switch
    {
        BrokenPipe => "",
        NoSpace => "standard output: the disk is full; make room and run the command again",
        _ => error.Message.Contains("space", StringComparison.OrdinalIgnoreCase) ? "standard output: the disk is full; make room and run the command again"
            : error.Message.Contains("pipe", StringComparison.OrdinalIgnoreCase) ? "" : null,
    };

    /// <summary>Writes what is left in the buffers; what cannot be written was complained of before.</summary>
    public static async Task FlushAsync(KgConsole console)
    {
        try
        {
            await console.Out.FlushAsync().ConfigureAwait(false);
        }
        catch (IOException error)
        {
            if (Explain(error) is { Length: > 0 } message) await console.Error.WriteLineAsync("error: " + message).ConfigureAwait(false);
        }
    }
}
