using System.Buffers;
using System.Text;
using System.Xml;

namespace KnowledgeGraph.Storage.Export;

/// <summary>Makes text fit for XML 1.0: control characters, non-characters and lone surrogates are taken out and counted.</summary>
internal sealed class XmlText
{
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(c => c is not ('\t' or '\n' or '\r')),
         .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code), '\uFFFE', '\uFFFF']);

    /// <summary>How XML is written: UTF-8 without a mark, and carriage returns such that readers give them back.</summary>
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = false,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>Number of UTF-16 code units taken out so far.</summary>
    public long Stripped { get; private set; }

    /// <summary>Sentences for the loss report; none where nothing was taken out.</summary>
    public IEnumerable<string> Losses() =>
        Stripped == 0
        ? []
        : [FormattableString.Invariant($"{Stripped} control characters or lone surrogates that XML cannot carry were taken out of names and texts")];

    /// <summary>The text without what XML cannot carry.</summary>
    public string Clean(string text)
    {
        var first = text.AsSpan().IndexOfAny(Suspicious);
        if (first < 0) return text;
        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            if (!Suspicious.Contains(text[i])) clean.Append(text[i]);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) clean.Append(text[i]).Append(text[++i]);
            else Stripped++;
        }

        return clean.ToString();
    }
}
