using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Import.Articles;

/// <summary>JSON may write half of a character (<c>\ud83d</c> alone); a string cannot hold it.</summary>
internal static class LoneSurrogateEscapes
{
    private const int EscapeLength = 6;

    /// <summary>Writes U+FFFD for every escape of a surrogate that has no partner.</summary>
    public static ReadOnlySpan<byte> Replace(ReadOnlySpan<byte> line, string path, ImmutableArray<string>.Builder warnings)
    {
        if (line.IndexOf("\\ud"u8) < 0 && line.IndexOf("\\uD"u8) < 0) return line;
        byte[]? mended = null;
        var replaced = 0;
        for (var position = line.IndexOf((byte)'\\'); position >= 0 && position < line.Length;)
        {
            var unit = EscapedUnit(line, position);
            if (unit is >= 0xD800 and <= 0xDBFF && EscapedUnit(line, position + EscapeLength) is >= 0xDC00 and <= 0xDFFF)
            {
                position += 2 * EscapeLength;
            }
            else if (unit is >= 0xD800 and <= 0xDFFF)
            {
                mended ??= line.ToArray();
                "\\uFFFD"u8.CopyTo(mended.AsSpan(position));
                replaced++;
                position += EscapeLength;
            }
            else
            {
                position += 2;
            }

            if (position >= line.Length) break;
            var next = line[position..].IndexOf((byte)'\\');
            position = next < 0 ? -1 : position + next;
        }

        if (mended is null) return line;
        warnings.Add(string.Create(CultureInfo.InvariantCulture, $"{path}: {replaced} lone surrogate{(replaced == 1 ? string.Empty : "s")} replaced by U+FFFD"));
        return mended;
    }

    /// <summary>The code unit that a <c>\uXXXX</c> at an offset stands for, or -1.</summary>
    private static int EscapedUnit(ReadOnlySpan<byte> line, int position) =>
        position + EscapeLength <= line.Length && line[position] == '\\' && line[position + 1] == 'u'
        && Utf8Parser.TryParse(line.Slice(position + 2, 4), out int unit, out var consumed, 'x') && consumed == 4
            ? unit
            : -1;
}
