namespace KnowledgeGraph.Cli;

/// <summary>A copy of standard input that can be read more than once, gone when disposed.</summary>
internal sealed class SpooledInput : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    private SpooledInput()
    {
    }

    /// <summary>Copies the stream to its end and closes it.</summary>
    /// <param name="input">The stream.</param>
    /// <param name="problem">Why there is no copy, in one line; null where there is one.</param>
    public static SpooledInput? TryCopy(Stream input, out string? problem)
    {
        problem = null;
        SpooledInput? spooled = null;
        try
        {
            spooled = new SpooledInput();
            using (input)
            using (var copy = File.Create(spooled.path))
            {
                input.CopyTo(copy);
            }

            return spooled;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = $"standard input cannot be copied to {Path.GetTempPath()} ({failure.Message}); make room there or name another folder with TMPDIR";
            spooled?.Dispose();
            return null;
        }
    }

    /// <summary>Opens the copy at its beginning.</summary>
    public Stream Open() => File.OpenRead(path);

    /// <inheritdoc/>
    public void Dispose() => File.Delete(path);
}
