using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Cli;

/// <summary>The sources of one import: two texts that come to the same source would replace each other without anybody noticing.</summary>
internal sealed class SeenSources
{
    private readonly Dictionary<string, (string Text, string Input)> seen = new(StringComparer.Ordinal);

    /// <summary>Notes a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="input">The input it comes from, as users know it.</param>
    /// <returns>What to tell where an input before it has the same source and another text; the sheet is to be left out then.</returns>
    public string? Clash(FactSheet sheet, string input)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var text = ContentHash.Of(sheet.Text);
        if (seen.TryAdd(sheet.Hash, (text, input)) || seen[sheet.Hash].Text == text) return null;
        return $"skipped {input}: another text than {seen[sheet.Hash].Input}, but both are “{sheet.Article.Source ?? sheet.Article.Path}”; to keep both, import the "
            + "folder above them, or give each an id or url of its own";
    }
}
