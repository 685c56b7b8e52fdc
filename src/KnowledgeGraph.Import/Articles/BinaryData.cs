namespace KnowledgeGraph.Import.Articles;

/// <summary>Tells binary data from text that is merely damaged.</summary>
internal static class BinaryData
{
    private const int Looked = 1 << 16;

    private static readonly byte[][] Signatures =
    [
        [0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], [.. "GIF8"u8], [.. "%PDF-"u8], [(byte)'P', (byte)'K', 3, 4], [0x1F, 0x8B, 8],
        [0x7F, (byte)'E', (byte)'L', (byte)'F'], [.. "SQLite format 3\0"u8], [0xD0, 0xCF, 0x11, 0xE0], [(byte)'B', (byte)'Z', (byte)'h'], [0x28, 0xB5, 0x2F, 0xFD],
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], [.. "RIFF"u8], [.. "OggS"u8], [.. "{\\rtf"u8],
    ];

    /// <summary>
    /// True where the first 64 KB begin with the signature of a known format, or hold more than one control byte in ten,
    /// or more than three bytes in ten that cannot be UTF-8.
    /// </summary>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        foreach (var signature in Signatures)
        {
            if (bytes.StartsWith(signature)) return true;
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || TextMending.IsUtf32(bytes)) return false;
        if (bytes.Length > Looked) bytes = bytes[..Looked];
        int controls = 0, invalid = 0;
        for (var position = 0; position < bytes.Length;)
        {
            var value = bytes[position];
            if (value < 0x80)
            {
                if (value is < 0x09 or (> 0x0D and < 0x20 and not 0x1B) or 0x7F) controls++;
                position++;
                continue;
            }

            var status = System.Text.Rune.DecodeFromUtf8(bytes[position..], out _, out var consumed);
            if (status == System.Buffers.OperationStatus.InvalidData) invalid += consumed;
            position += consumed;
        }

        return controls * 10L > bytes.Length || invalid * 10L > bytes.Length * 3L;
    }
}
