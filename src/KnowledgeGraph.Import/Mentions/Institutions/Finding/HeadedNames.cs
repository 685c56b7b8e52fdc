using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Institutions.Cutting;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Finding;

/// <summary>What the head noun of a capitalised stretch makes of it: a name or none, and the kind of institution named.</summary>
internal static class HeadedNames
{
    /// <summary>What joins a head noun to the name behind it, in several languages.</summary>
    private static readonly string[] Links =
        ["of", "for", "on", "to", "de", "College", "del", "della", "degli", "delle", "di", "da", "do", "dos", "das", "du", "des", "für", "der", "för"];

    /// <summary>
    /// True where a head noun with the words around it names one institution: "Bath University", "Institute for Sleep"; "the University", "a
    /// Norland Project" do not.
    /// </summary>
    public static bool IsName(LexicalText reading, TokenRange part, int head, InstitutionHead known)
    {
        var left = head > part.First;
        var behind = head + 1 < part.End;
        var right = behind && reading.IsAny(head + 1, Links);
        if (behind && !right && InstitutionChunks.IsNameWord(reading, head + 1)) right = IsFollowedByName(reading, head, known);
        if (behind && !right && !InstitutionHeads.TryGet(reading[part.End - 1], out _) && reading.Has(head + 1, TokenShape.Capital)) return false;
        if (known.Kind == "media" && reading.Has(head, TokenShape.AllCaps)) return false;
        if (IsMeeting(reading, part, head) || IsRestOfScheme(reading, part, head) || IsTidings(reading, part, head)) return false;
        if (!right && head == part.First + 1 && SaysOnlyWhichOne(reading, part.First, known)) return false;
        return known.Need switch
        {
            HeadNeed.Any => left || right,
            HeadNeed.Left => left && !GenericLeft(reading, part.First, head),
            HeadNeed.Alone => true,
            _ => false,
        };
    }

    /// <summary>"Institut | Pasteur", "Universitat | Norland", "TU | Norland": a name behind the head, written in the same case unless the head is letters.</summary>
    private static bool IsFollowedByName(LexicalText reading, int head, InstitutionHead known) =>
        known.Kind is "university" or "hospital" or "institute"
        && (reading.Has(head + 1, TokenShape.AllCaps) == reading.Has(head, TokenShape.AllCaps) || reading[head] is "TU" or "ETH");

    /// <summary>"the Global Forum on Baths" is held.</summary>
    private static bool IsMeeting(LexicalText reading, TokenRange part, int head) =>
        reading.IsWord(head, "Forum") && (reading.IsWord(head + 1, "on") || reading.IsAny(part.First, "Global", "World", "International"));

    /// <summary>"Great News For Bathers", "Breaking News": no outlet is called so.</summary>
    private static bool IsTidings(LexicalText reading, TokenRange part, int head) =>
        reading.IsWord(head, "News") && head == part.First + 1 && reading.IsAny(part.First, "Good", "Great", "Bad", "Sad", "Happy", "Big", "Fake", "Latest", "Breaking", "Related");

    /// <summary>"the Cold Baths in | Portugal Project": what is left of the name of a scheme.</summary>
    private static bool IsRestOfScheme(LexicalText reading, TokenRange part, int head) =>
        reading.IsWord(head, "Project") && reading.IsWord(part.First - 1, "in") && reading.Is(part.First, WordClass.Place);

    /// <summary>"Our University", "Norse Hospital": a small word or a people before the head tells no name; "the Norse Society", "the Norse Government" are called so.</summary>
    private static bool SaysOnlyWhichOne(LexicalText reading, int first, InstitutionHead known)
    {
        if (!reading.Is(first, WordClass.Function | WordClass.Demonym)) return false;
        var calledSo = known.Kind is "society" or "charity" or "agency" || (known.Kind == "government" && reading.Is(first, WordClass.Demonym));
        return !calledSo;
    }

    private static bool GenericLeft(LexicalText reading, int first, int head) =>
        head == first + 1 && reading.Is(first, WordClass.Function | WordClass.Calendar);

    /// <summary>Kind of the institution that a name with this head noun names: "Bath University Hospital" is a hospital, "Royal College of Bathers" a society.</summary>
    public static string KindOf(LexicalText reading, TokenRange part, int head, InstitutionHead known)
    {
        for (var i = part.First; i < part.End; i++)
        {
            if (reading.IsAny(i, "Hospital", "Hospitals", "Infirmary")) return "hospital";
            if (reading.IsAny(i, "University", "Universität") && known.Kind is not "hospital" && i <= head) return "university";
        }

        if (reading.IsWord(head, "College") && reading.IsWord(part.First, "Royal") && reading.IsWord(head + 1, "of")) return "society";
        if (reading.IsWord(head, "College") && reading.IsWord(part.First, "American")) return "society";
        if (reading.IsWord(head, "Academy") && reading.IsWord(part.First, "Chinese")) return "institute";
        if (reading.IsWord(head, "Trust") && reading.IsWord(head - 1, "Foundation") && head - 1 > part.First) return "hospital";
        return known.Kind;
    }
}
