using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeGraph.Import.Language;

/// <summary>
/// Reads the word lists that rules rest on: text files embedded beside the rule that uses them. One entry a line, <c>#</c> starts a comment,
/// <c>[name]</c> starts a section.
/// </summary>
internal static class WordLists
{
    /// <summary>The entries of one section, in the order of the file.</summary>
    /// <param name="owner">A type in the folder where the file lies; the folder's namespace names the resource.</param>
    /// <param name="file">File name with extension.</param>
    /// <param name="section">The section, or null for entries before the first section.</param>
    public static ImmutableArray<string> Entries(Type owner, string file, string? section = null) =>
        [.. Lines(owner, file).Where(line => line.Section == section).Select(line => line.Entry)];

    /// <summary>All entries of a file with the section each stands in (null before the first), in the order of the file.</summary>
    /// <param name="owner">A type in the folder where the file lies; the folder's namespace names the resource.</param>
    /// <param name="file">File name with extension.</param>
    public static IEnumerable<(string? Section, string Entry)> Lines(Type owner, string file)
    {
        ArgumentNullException.ThrowIfNull(owner);
        var resource = $"{owner.Namespace}.{file}";
        using var stream = owner.Assembly.GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"There is no embedded list {resource}.", nameof(file));
        using var reader = new StreamReader(stream);
        string? current = null;
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf('#', StringComparison.Ordinal);
            var entry = (comment < 0 ? line : line[..comment]).Trim();
            if (entry.Length == 0) continue;
            if (entry is ['[', .. var name, ']']) current = name;
            else yield return (current, entry);
        }
    }

    /// <summary>All words of one section, several of which may stand in a line, as a set to be asked by spans, whatever their case.</summary>
    /// <param name="owner">A type in the folder where the file lies; the folder's namespace names the resource.</param>
    /// <param name="file">File name with extension.</param>
    /// <param name="section">The section, or null for lines before the first section.</param>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(Type owner, string file, string? section = null) =>
        Entries(owner, file, section).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The entries of one section as a set to be asked by spans.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(
        Type owner, string file, string? section = null, StringComparer? comparer = null) =>
        Entries(owner, file, section).ToFrozenSet(comparer ?? StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
