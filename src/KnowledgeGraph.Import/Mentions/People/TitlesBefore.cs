using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>Titles before a name: "Dr", "Associate Professor", "Professor Sir".</summary>
internal static class TitlesBefore
{
    /// <summary>What somebody is that is also what they are called: "Senator | Doe".</summary>
    private static readonly string[] RolesOfAddress =
        ["Professor", "Doctor", "Councillor", "Senator", "Nurse", "Bishop", "Archbishop", "Admiral", "Commander", "Inspector", "Detective", "Pastor", "Rabbi",
         "Imam"];

    private static readonly string[] Nobility = ["Prince", "Princess", "Duke", "Earl", "Baron", "Major", "Judge"];

    private static readonly string[] TitlesOfAnybody =
        ["Dr", "Dr.", "Doctor", "Prof", "Prof.", "Professor", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms."];

    /// <summary>First token of the titles that end before a name, or the name's own first token.</summary>
    public static int Start(LexicalText reading, int name)
    {
        var first = name;
        while (first > 0 && IsTitle(reading, first - 1) && !reading.Has(first, TokenShape.LineStart)) first--;
        while (first < name && first > 0 && IsModifiedProfessor(reading, first)) first--;
        return first;
    }

    /// <summary>"Associate | Professor".</summary>
    private static bool IsModifiedProfessor(LexicalText reading, int title) =>
        reading.IsAny(title, "Professor", "Prof", "Prof.")
        && !reading.Has(title, TokenShape.LineStart)
        && reading.Is(title - 1, WordClass.TitleModifier)
        && reading.Has(title - 1, TokenShape.Capital);

    /// <summary>True for a title that stands before a name, capitalised or abbreviated.</summary>
    public static bool IsTitle(LexicalText reading, int token) =>
        reading.Is(token, WordClass.Title)
        && reading.Has(token, TokenShape.Capital)
        && (!reading.Is(token, WordClass.Role) || reading.IsAny(token, RolesOfAddress))
        && !IsForename(reading, token);

    /// <summary>"Dr Prince Amadi": behind a doctor's or professor's title nobility is a name.</summary>
    private static bool IsForename(LexicalText reading, int token) =>
        reading.IsAny(token, Nobility) && reading.IsAny(token - 1, TitlesOfAnybody) && reading.Has(token + 1, TokenShape.Capital);

    /// <summary>The titles between two tokens, in order; a modifier stays with its professor.</summary>
    public static IEnumerable<string> Between(LexicalText reading, int first, int end)
    {
        for (var i = first; i < end;)
        {
            var last = i;
            while (last + 1 < end && reading.Is(last, WordClass.TitleModifier) && !reading.Is(last, WordClass.Title)) last++;
            yield return reading.TextOf(new Language.TokenRange(i, last + 1));
            i = last + 1;
        }
    }
}
