using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Naming.Lists;
using KnowledgeGraph.Import.Mentions.Coreference;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Lists;

/// <summary>The project's own lists of names: text files beside this one, several entries a line, parted by ";", under sections named as <see cref="ListKinds"/>.</summary>
internal static class NameLists
{
    private static readonly string[] Common = ["places.txt", "peoples.txt", "organisations.txt", "words.txt"];

    private static readonly string[] Further =
    [
        "Further.bodies.txt", "Further.clubs.txt", "Further.companies.txt", "Further.people.txt", "Further.press.txt", "Further.research.txt", "Further.things.txt", "Further.towns.txt"
    ];

    /// <summary>Every entry with its kind, in no order: the files', and the parts of people's names that the project knows from elsewhere.</summary>
    public static IEnumerable<(ListKinds Kind, string Entry)> All()
    {
        var read = Common.Concat(Further).SelectMany(Read).ToList();
        var own = NamePools.OwnLists().ToList();
        return
        [
            .. read,
            .. read.Where(entry => entry.Kind == ListKinds.Person).SelectMany(person => PartsOf(person.Entry.Split(' '))),
            .. ForenameGender.ListedForenames.Concat(own.SelectMany(names => names.Forenames)).Where(IsOneWord).Select(name => (ListKinds.Forename, name)),
            .. own.SelectMany(names => names.Surnames).Where(IsOneWord).Select(name => (ListKinds.Surname, name)),
        ];
    }

    /// <summary>The entries of one kind that made-up sentences are filled with, in the order of the files.</summary>
    /// <remarks>Only those of the short lists: filled from all of them, sentences would hold hardly a name that is not listed, and the recogniser would rely on the lists.</remarks>
    public static IEnumerable<string> Frequent(ListKinds kind) => Common.SelectMany(Read).Where(entry => entry.Kind == kind).Select(entry => entry.Entry);

    // Of longer names it is not sure which word is which.
    private static (ListKinds Kind, string Entry)[] PartsOf(string[] words) =>
        words.Length == 2 && words.All(word => char.IsUpper(word[0])) ? [(ListKinds.Forename, words[0]), (ListKinds.Surname, words[1])] : [];

    private static bool IsOneWord(string name) => !name.Contains(' ', StringComparison.Ordinal);

    private static IEnumerable<(ListKinds Kind, string Entry)> Read(string file)
    {
        foreach (var (section, line) in WordLists.Lines(typeof(NameLists), file))
        {
            if (!Enum.TryParse<ListKinds>(section, ignoreCase: true, out var kind)) throw new InvalidOperationException($"{file}: no such kind of list: {section}.");
            foreach (var entry in line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) yield return (kind, entry);
        }
    }
}
