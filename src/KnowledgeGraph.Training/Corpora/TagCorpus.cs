using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Tagging;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>Treebanks as sentences labelled with tags.</summary>
internal static class TagCorpus
{
    /// <summary>Reads a treebank; tokens with a tag outside the set may have any.</summary>
    public static List<LabelledDocument> Read(string source, string path) =>
    [
        .. Treebank.Read(path).GroupBy(s => s.Document, StringComparer.Ordinal).Select(group => new LabelledDocument(source, group.Key,
            [.. group.Select(s => new LabelledSentence([.. s.Tokens.Select(t => t.Form)], [.. s.Tokens.Select(t => Mask(t.Tag))]))])),
    ];

    private static ulong Mask(string name)
    {
        var tag = TagNames.Parse(name);
        return tag == PosTag.None ? (1UL << TagNames.All.Length) - 1 : 1UL << ((int)tag - 1);
    }
}
