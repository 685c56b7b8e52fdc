using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace KnowledgeGraph.Import.Articles;

/// <summary>Makes stored text out of bytes and strings: what Unicode forbids or no text holds becomes U+FFFD. Offsets count in the result.</summary>
internal static class TextMending
{
    private const char Replacement = '\uFFFD';
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>True for bytes that begin with a byte-order mark of UTF-32: that of UTF-16 and a NUL, which no text begins with.</summary>
    public static bool IsUtf32(ReadOnlySpan<byte> bytes) => bytes.Length % 4 == 0 && bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..];

    /// <summary>Text of UTF-8 bytes (or of UTF-16 or UTF-32 bytes that begin with a byte-order mark).</summary>
    /// <param name="bytes">The whole input.</param>
    /// <param name="path">Named in warnings.</param>
    /// <param name="warnings">Takes a message for every kind of mending.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string path, ImmutableArray<string>.Builder warnings)
    {
        if (IsUtf32(bytes))
        {
            warnings.Add($"{path}: read as UTF-32; UTF-8 is expected");
            return Mend(new UTF32Encoding(bigEndian: bytes[0] == 0, byteOrderMark: true).GetString(bytes), path, warnings);
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            warnings.Add($"{path}: read as UTF-16; UTF-8 is expected");
            return Mend((bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes), path, warnings);
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (!Utf8.IsValid(bytes)) warnings.Add(Message(path, InvalidSequences(bytes), "byte sequence that is not UTF-8", "byte sequences that are not UTF-8"));
        return Mend(text, path, warnings);
    }

    /// <summary>Removes a byte-order mark; replaces NULs and lone surrogates.</summary>
    public static string Mend(string text, string path, ImmutableArray<string>.Builder warnings)
    {
        if (text.StartsWith(ByteOrderMark))
        {
            warnings.Add($"{path}: a byte-order mark was removed");
            text = text[1..];
        }

        var nuls = text.AsSpan().Count('\0');
        if (nuls > 0)
        {
            warnings.Add(Message(path, nuls, "NUL", "NULs"));
            text = text.Replace('\0', Replacement);
        }

        return MendSurrogates(text, path, warnings);
    }

    private static string MendSurrogates(string text, string path, ImmutableArray<string>.Builder warnings)
    {
        var first = FirstLoneSurrogate(text);
        if (first < 0) return text;
        var mended = text.ToCharArray();
        var lone = 0;
        for (var position = first; position < mended.Length; position++)
        {
            if (!char.IsSurrogate(mended[position])) continue;
            if (position + 1 < mended.Length && char.IsSurrogatePair(mended[position], mended[position + 1]))
            {
                position++;
                continue;
            }

            mended[position] = Replacement;
            lone++;
        }

        warnings.Add(Message(path, lone, "lone surrogate", "lone surrogates"));
        return new string(mended);
    }

    private static int FirstLoneSurrogate(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (true)
        {
            var found = text[position..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (found < 0) return -1;
            position += found;
            if (position + 1 >= text.Length || !char.IsSurrogatePair(text[position], text[position + 1])) return position;
            position += 2;
        }
    }

    private static int InvalidSequences(ReadOnlySpan<byte> bytes)
    {
        var invalid = 0;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out _, out var consumed) != OperationStatus.Done) invalid++;
            bytes = bytes[consumed..];
        }

        return invalid;
    }

    private static string Message(string path, int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}: {count} {(count == 1 ? one : many)} replaced by U+FFFD");
}
