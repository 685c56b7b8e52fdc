namespace KnowledgeGraph.Cli;

/// <summary>A copy of standard input that can be read more than once, gone when disposed.</summary>
internal sealed class SpooledInput : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    /// <summary>Copies the stream to its end and closes it.</summary>
    public SpooledInput(Stream input)
    {
        using (input)
        using (var copy = File.Create(path))
        {
            input.CopyTo(copy);
        }
    }

    /// <summary>Opens the copy at its beginning.</summary>
    public Stream Open() => File.OpenRead(path);

    /// <inheritdoc/>
    public void Dispose() => File.Delete(path);
}
