using System.Buffers;

namespace KnowledgeGraph.Import.Articles;

/// <summary>Reads the lines of a stream as bytes, in bounded memory.</summary>
internal sealed class LineReader(Stream stream, long longest, Action<long>? onRead = null) : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int start;
    private int end;
    private bool atEnd;

    /// <summary>Number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Reads the next line, without its line break.</summary>
    /// <param name="line">The line, valid until the next call; empty where it was longer than allowed.</param>
    /// <param name="tooLong">True where the line was passed over.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line, out bool tooLong)
    {
        tooLong = false;
        var searched = 0;
        while (true)
        {
            var found = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                tooLong |= searched + found > longest;
                line = Take(searched + found, 1, tooLong);
                return true;
            }

            if (end - start > longest)
            {
                tooLong = true;
                start = end;
            }

            searched = end - start;
            if (!atEnd && Fill()) continue;
            if (searched == 0 && !tooLong)
            {
                line = default;
                return false;
            }

            tooLong |= searched > longest;
            line = Take(searched, 0, tooLong);
            return true;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        stream.Dispose();
    }

    private ReadOnlyMemory<byte> Take(int length, int breaks, bool tooLong)
    {
        Number++;
        var line = tooLong ? default : buffer.AsMemory(start, length);
        start += length + breaks;
        return line.Span is [.., (byte)'\r'] ? line[..^1] : line;
    }

    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.AsSpan(0, end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        onRead?.Invoke(read);
        atEnd = read == 0;
        end += read;
        return read > 0;
    }
}
