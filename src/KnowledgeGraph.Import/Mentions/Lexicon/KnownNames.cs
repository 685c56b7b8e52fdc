using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Mentions.Lexicon;

/// <summary>Names that do not say what they are.</summary>
internal static class KnownNames
{
    /// <summary>Organisations and media with their kind.</summary>
    public static NameList<string> Organisations { get; } = new(
        WordLists.Entries(typeof(KnownNames), "media.txt").Select(name => (name, "media"))
            .Concat(WordLists.Entries(typeof(KnownNames), "organisations.txt").Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1]))));

    /// <summary>Countries, regions and cities; the value is the country's code or null.</summary>
    public static NameList<string?> Places { get; } = new(Geography.Places);

    /// <summary>Titles of well-known journals that need a context to be found.</summary>
    public static NameList<string> Journals { get; } = new(WordLists.Entries(typeof(KnownNames), "journals.txt").Select(name => (name, name)));
}
