using KnowledgeGraph.Storage.Export;

namespace KnowledgeGraph.Cli.Commands.Export;

/// <summary>Writes to a file that exists whole or not at all, to a folder, or to standard output.</summary>
/// <remarks>A regular file is written beside its name and moved there when it is complete, so that a full disk or a stop leaves the old one.</remarks>
internal sealed class OutputFile : IExportTarget, IDisposable
{
    private readonly string? path;
    private readonly bool folder;
    private readonly List<(Stream Stream, string Written, string Final)> parts = [];

    private OutputFile(string? path, bool folder) => (this.path, this.folder) = (path, folder);

    /// <summary>Writes to a place that may be written and completes it; tells the user where that fails.</summary>
    /// <param name="context">The run.</param>
    /// <param name="path">File or folder; null or <c>-</c> for standard output.</param>
    /// <param name="folder">True where a folder of files is written.</param>
    /// <param name="force">Overwrite what is there.</param>
    /// <param name="write">Writes the content.</param>
    /// <returns>The exit code, after a message where it is not <see cref="ExitCodes.Done"/>.</returns>
    public static async Task<int> WriteAsync(CommandContext context, string? path, bool folder, bool force, Func<IExportTarget, Task> write)
    {
        using var target = TryOpen(path, folder, force, out var problem);
        if (target is null)
        {
            context.Fail(problem);
            return ExitCodes.WrongUsage;
        }

        try
        {
            await write(target).ConfigureAwait(false);
            target.Complete();
            return ExitCodes.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            context.Fail($"{path ?? "standard output"}: cannot be written: {failure.Message}");
            return ExitCodes.Failed;
        }
    }

    /// <inheritdoc/>
    public Stream Open(string part)
    {
        Stream stream;
        if (path is null)
        {
            stream = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
            parts.Add((stream, "", ""));
            return stream;
        }

        if (folder) Directory.CreateDirectory(path);
        var final = folder ? Path.Combine(path, part) : path;
        var written = IsDevice(final) ? final : final + ".partial";
        stream = new FileStream(written, IsDevice(final) ? FileMode.Open : FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
        parts.Add((stream, written, final));
        return stream;
    }

    /// <summary>Moves what was written to its name.</summary>
    public void Complete()
    {
        foreach (var (stream, written, final) in parts)
        {
            stream.Flush();
            if (path is null) continue;
            stream.Dispose();
            if (written != final) File.Move(written, final, overwrite: true);
        }

        parts.Clear();
    }

    /// <summary>Takes away what was not completed.</summary>
    public void Dispose()
    {
        foreach (var (stream, written, final) in parts)
        {
            if (path is null) continue;
            try
            {
                stream.Dispose();
            }
            catch (IOException)
            {
                // The bytes still in the buffer found no room; the failure was reported when writing.
                if (written != final) File.Delete(written);
                continue;
            }

            if (written != final) File.Delete(written);
        }
    }

    // What stands against writing there is told in the problem.
    private static OutputFile? TryOpen(string? path, bool folder, bool force, out string problem)
    {
        var standardOutput = path is null or "-";
        problem = "";
        if (standardOutput && folder) problem = "this format writes a folder of files: name one with -o FOLDER";
        else if (!standardOutput && !folder && Directory.Exists(path)) problem = $"{path}: is a folder; name a file";
        else if (!standardOutput && !force && IsTaken(path!, folder)) problem = $"{path}: exists already; --force overwrites it";
        else if (!standardOutput && folder && File.Exists(path)) problem = $"{path}: is a file; this format writes a folder of files";
        return problem.Length == 0 ? new OutputFile(standardOutput ? null : path, folder) : null;
    }

    private static bool IsTaken(string path, bool folder) =>
        folder ? Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any() : File.Exists(path) && !IsDevice(path);

    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);
}
