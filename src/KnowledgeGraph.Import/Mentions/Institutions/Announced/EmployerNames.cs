using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Announced;

/// <summary>
/// Knows the places in a sentence where only the name of a house can stand: "a nutritionist with | Quiet Harbour", "researchers at | Petrel",
/// "works for | Teal".
/// </summary>
internal static class EmployerNames
{
    private const int MostWordsOfPost = 7;

    private static readonly string[] HeldOrDone =
        ["Congress", "Meeting", "Summit", "Forum", "Symposium", "Expo", "Programme", "Program", "Project", "Trial", "Scheme", "Review", "Exhibition"];

    /// <summary>True for a preposition behind people or posts that a house follows, with or without its article.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="preposition">The token that may be such a preposition.</param>
    /// <param name="name">First token of the name behind it.</param>
    public static bool IsBefore(LexicalText reading, int preposition, int name)
    {
        var linked = reading.IsWord(preposition, "at")
            ? IsBehindWork(reading, preposition) || IsBehindPost(reading, preposition)
            : reading.IsAny(preposition, "with", "for") && (IsBehindWork(reading, preposition) || IsPost(reading, preposition - 1));
        return linked && AnnouncedOrganisations.Opens(reading, name) && !AnnouncedOrganisations.IsPersonOrPlace(reading, name) && MayName(reading, name);
    }

    /// <summary>"works | at", "who worked | for".</summary>
    private static bool IsBehindWork(LexicalText reading, int preposition) => reading.IsAny(preposition - 1, "works", "worked", "employed");

    /// <summary>"professor of cold water | at", "head of research | at": what somebody is, with nothing but its field between.</summary>
    private static bool IsBehindPost(LexicalText reading, int preposition)
    {
        for (var i = preposition - 1; i >= preposition - MostWordsOfPost; i--)
        {
            if (IsPost(reading, i)) return true;
            var isField = reading.Tag(i) is PosTag.NN or PosTag.NNS or PosTag.JJ or PosTag.DT || reading.IsAny(i, "of", "in", "and", "for");
            if (!isField || reading.Has(i, TokenShape.LineStart)) return false;
        }

        return false;
    }

    private static bool IsPost(LexicalText reading, int token) =>
        reading.Is(token, WordClass.Role | WordClass.Team) && !reading.Has(token, TokenShape.Capital) && !reading.IsAny(token, "group", "guest", "host", "partner", "leader");

    /// <summary>
    /// False for what is held, done or lived in ("Congress", "Programme", "Street"), for what the lists know better, and where the name goes on
    /// behind its capitals ("Hull teaching hospitals", "Ida's Society").
    /// </summary>
    private static bool MayName(LexicalText reading, int name)
    {
        if (reading.Is(name, WordClass.Organisation | WordClass.Place)) return false;
        var end = name + 1;
        while (reading.Has(end, TokenShape.Capital) && !reading.Has(end, TokenShape.LineStart)) end++;
        if (reading.IsPossessive(end) || reading.IsHyphen(end) || reading.Is(end, WordClass.InstitutionHead)) return false;
        if (reading.Is(end + 1, WordClass.InstitutionHead) && reading.IsAny(end, "general", "teaching", "community", "medical", "children")) return false;
        return !reading.Is(end - 1, WordClass.Thing | WordClass.Calendar) && !reading.IsAny(end - 1, HeldOrDone);
    }
}
