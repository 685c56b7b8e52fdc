using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Core.Graph;

/// <summary>The lines of text that stand for nodes and relationships in hashes, in UTF-8. For one thread.</summary>
/// <remarks>Written straight into bytes: every element that is pushed, pulled or compared passes here.</remarks>
internal sealed class CanonicalLines
{
    private const int LongestNumber = 352;
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\\\t\n");
    private readonly ArrayBufferWriter<byte> bytes = new(1024);

    /// <summary>All lines since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> All => bytes.WrittenSpan;

    public void Clear() => bytes.ResetWrittenCount();

    /// <summary>Adds the line of a node.</summary>
    /// <returns>That line; it stands until the next one is added.</returns>
    public ReadOnlySpan<byte> Add(GraphNode node)
    {
        var begin = Begin('N', node.Id);
        Field(GraphSchema.Of(node.Kind).Label);
        Field(node.Name);
        return End(begin, node.Properties);
    }

    /// <summary>Adds the line of a relationship.</summary>
    /// <returns>That line; it stands until the next one is added.</returns>
    public ReadOnlySpan<byte> Add(GraphEdge edge)
    {
        var begin = Begin('E', edge.Key);
        Field(GraphSchema.Of(edge.Kind).Name);
        Field(edge.From);
        Field(edge.To);
        if (edge.Provenance is { } provenance)
        {
            Number(provenance.Support);
            Number(provenance.Copies);
            Number(provenance.Confidence, "F3");
            Day(provenance.FirstSeen);
            Day(provenance.LastSeen);
            Joined(provenance.Evidence);
            Joined(provenance.Facts);
        }

        return End(begin, edge.Properties);
    }

    private int Begin(char kind, string id)
    {
        var begin = bytes.WrittenCount;
        Byte(kind);
        Field(id);
        return begin;
    }

    private ReadOnlySpan<byte> End(int begin, ImmutableSortedDictionary<string, PropertyValue> properties)
    {
        if (!properties.IsEmpty)
        {
            foreach (var (name, value) in properties) Property(name, value);
        }

        Byte('\n');
        return bytes.WrittenSpan[begin..];
    }

    private void Property(string name, PropertyValue value)
    {
        Field(name);
        Byte('\t');
        Byte(TagOf(value.Type));
        switch (value.Type)
        {
            case ValueType.TextList:
                Formatted(value.AsTextList.Length, default);
                foreach (var text in value.AsTextList) Field(text);
                break;
            case ValueType.Integer:
                Number(value.AsInteger);
                break;
            default:
                Field(value.ToString());
                break;
        }
    }

    // The text "1" and the number 1 are written alike: the tag tells them apart.
    private static char TagOf(ValueType type) => type switch
    {
        ValueType.Text => 't',
        ValueType.Integer => 'i',
        ValueType.Real => 'r',
        ValueType.Flag => 'f',
        ValueType.Date => 'd',
        _ => 'l',
    };

    private void Joined(ImmutableArray<string> texts)
    {
        Byte('\t');
        for (var index = 0; index < texts.Length; index++)
        {
            if (index > 0) Text("; ");
            Text(texts[index]);
        }
    }

    private void Day(DateOnly? day)
    {
        Byte('\t');
        if (day is { } known) Formatted(known, "yyyy-MM-dd");
    }

    private void Number<T>(T number, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        Byte('\t');
        Formatted(number, format);
    }

    private void Formatted<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(bytes.GetSpan(LongestNumber), out var length, format, CultureInfo.InvariantCulture);
        bytes.Advance(length);
    }

    private void Field(ReadOnlySpan<char> text)
    {
        Byte('\t');
        Text(text);
    }

    private void Text(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Escaped); at >= 0; at = text.IndexOfAny(Escaped))
        {
            Encode(text[..at]);
            Byte('\\');
            Byte(text[at] switch { '\t' => 't', '\n' => 'n', _ => '\\' });
            text = text[(at + 1)..];
        }

        Encode(text);
    }

    private void Encode(ReadOnlySpan<char> text) => bytes.Advance(Encoding.UTF8.GetBytes(text, bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));

    private void Byte(char ascii)
    {
        bytes.GetSpan(1)[0] = (byte)ascii;
        bytes.Advance(1);
    }
}
