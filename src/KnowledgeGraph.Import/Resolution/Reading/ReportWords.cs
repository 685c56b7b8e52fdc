using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>Words in which any study is reported, as <see cref="ContentWords"/> packs them: see <c>report-words.txt</c>.</summary>
internal static class ReportWords
{
    private static readonly FrozenSet<uint> Packed = WordLists.Entries(typeof(ReportWords), "report-words.txt").SelectMany(line => line.Split(", "))
        .Select(word => ContentWords.Packed(word, ClaimReading.WordBits)).OfType<uint>().ToFrozenSet();

    /// <summary>True for such a word.</summary>
    public static bool Contains(uint word) => Packed.Contains(word);
}
