using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Roles;

/// <summary>Reads a calling in the plural before the names of several people: "zoologists Jane Doe and | John Roe", "the river ecologists | Jane Doe, John Roe and Ida Brandt".</summary>
internal static class SharedCalling
{
    /// <summary>What alone makes somebody one of those who did a study, or one it was done to.</summary>
    private static readonly string[] NoCallings =
        ["researchers", "scientists", "experts", "authors", "members", "partners", "patients", "colleagues", "participants", "students", "volunteers", "survivors", "fellows", "doctors"];

    /// <summary>The calling's tokens, its head in the plural, or null.</summary>
    /// <param name="index">The article's mentions.</param>
    /// <param name="name">One of the names.</param>
    public static TokenRange? Before(MentionIndex index, TokenRange name)
    {
        var text = index.Text;
        var at = name.First - 1;
        var isList = IsLink(text, name.End) && index.NameAt(name.End + 1) == NameKind.Person;
        while (at > 0 && IsLink(text, at) && index.NameAt(at - 1) == NameKind.Person)
        {
            at = index.Mentions[index.At(at - 1)].Tokens.First - 1;
            isList = true;
        }

        if (!isList || index.NameAt(at) is not null || !IsPlural(text, at)) return null;
        return RolePhrase.EndingWith(index, at + 1) is { } calling && (calling.Count > 1 || !text.IsAny(at, NoCallings)) ? calling : null;
    }

    /// <summary>The calling of one of them: "zoologist".</summary>
    public static string Singular(string calling) => calling[..^1];

    private static bool IsLink(LexicalText text, int at) => text[at] is "," or "&" || text.IsWord(at, "and");

    private static bool IsPlural(LexicalText text, int at) =>
        text[at] is [.., 's'] && (Words.ClassOf(text[at][..^1]) & WordClass.Role) != 0 && !text.IsAny(at, "authors", "members", "patients", "partners", "colleagues", "participants");
}
