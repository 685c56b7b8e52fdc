using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Mentions.Lexicon;

/// <summary>One look-up from a word to everything the lists of this folder know of it.</summary>
internal static class Words
{
    private static readonly string[] ProfessionEndings =
        ["ologist", "iatrist", "grapher", "odontist", "onomist", "neticist", "ometrist", "therapist", "atician", "icianist", "iatrician", "ysicist", "hemist",
         "etician"];

    private static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> Classes = Read();

    /// <summary>The classes of a word, whatever its case.</summary>
    public static WordClass ClassOf(ReadOnlySpan<char> word) =>
        Classes.TryGetValue(word, out var found) ? found : word.Length > 7 && EndsLikeProfession(word) ? WordClass.Role : WordClass.None;

    /// <summary>"neuroendocrinologist", "psychiatrist": professions that no list can hold all of.</summary>
    private static bool EndsLikeProfession(ReadOnlySpan<char> word)
    {
        foreach (var ending in ProfessionEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        Add("titles.txt", WordClass.Title);
        Add("title-modifiers.txt", WordClass.TitleModifier);
        Add("postnominals.txt", WordClass.PostNominal);
        Add("particles.txt", WordClass.Particle);
        Add("function-words.txt", WordClass.Function);
        Add("calendar.txt", WordClass.Calendar);
        Add("calendar.txt", WordClass.Calendar, "month");
        Add("speech-verbs.txt", WordClass.Speech);
        Add("study-nouns.txt", WordClass.Study);
        Add("team-nouns.txt", WordClass.Team);
        Add("unit-heads.txt", WordClass.Unit);
        Add("institution-connectors.txt", WordClass.Connector);
        Add("role-heads.txt", WordClass.Role);
        Add("journal-words.txt", WordClass.Journal);
        Add("thing-heads.txt", WordClass.Thing);
        foreach (var head in InstitutionHeads.All) Join(head, WordClass.InstitutionHead);
        foreach (var word in KnownNames.Organisations.FirstWords) Join(word, WordClass.Organisation);
        foreach (var word in KnownNames.Places.FirstWords) Join(word, WordClass.Place);
        foreach (var word in KnownNames.Journals.FirstWords) Join(word, WordClass.JournalTitle);
        foreach (var word in KnownNames.JournalTitles.FirstWords) Join(word, WordClass.ListedTitle);
        foreach (var word in Geography.Demonyms) Join(word, WordClass.Demonym);
        return classes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(string file, WordClass kind, string? section = null)
        {
            foreach (var word in WordLists.Entries(typeof(Words), file, section)) Join(word, kind);
        }

        void Join(string word, WordClass kind) => classes[word] = classes.GetValueOrDefault(word) | kind;
    }
}
