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

    /// <summary>Titles of further journals; the value is true where nothing else is called so, and false where a context has to say that the title is meant.</summary>
    public static NameList<bool> JournalTitles { get; } = new(
        WordLists.Lines(typeof(KnownNames), "journal-titles.txt").SelectMany(line => Spellings(line.Entry).Select(title => (title, line.Section == "anywhere"))));

    /// <summary>"Food &amp; Function" is written "Food and Function", too.</summary>
    public static string[] Spellings(string title) =>
        title.Contains('&', StringComparison.Ordinal) ? [title, title.Replace("&", "and", StringComparison.Ordinal)] : [title];
}
