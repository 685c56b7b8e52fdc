using System.Text;

namespace KnowledgeGraph.Storage.Export;

/// <summary>How text formats are written: UTF-8 without a mark, line feeds, U+FFFD for lone surrogates.</summary>
internal static class ExportText
{
    /// <summary>A writer that leaves the stream open.</summary>
    public static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
}
