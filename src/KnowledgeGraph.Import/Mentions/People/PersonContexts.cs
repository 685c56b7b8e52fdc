using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Coreference;
using KnowledgeGraph.Import.Mentions.Institutions.Refusing;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>What stands around two or more capitalised words that makes them a person's name.</summary>
internal static class PersonContexts
{
    /// <summary>What the line of a credit says before its "by": "Photograph | by".</summary>
    private static readonly string[] Credited =
        ["Photo", "Photograph", "Photography", "Picture", "Image", "Illustration", "Reporting", "Editing"];

    /// <summary>What is done by, with or according to somebody at a house: "led | by Jane Doe of …".</summary>
    private static readonly string[] DoneByPeople = ["led", "according", "headed", "conducted", "written", "authored", "directed"];

    /// <summary>Name of the pattern, or null where there is none.</summary>
    public static string? Of(LexicalText reading, TokenRange name)
    {
        int before = name.First - 1, behind = name.End;
        var zone = reading.Sentence(name.First).Zone;
        if (reading.Has(before, TokenShape.LineStart) && reading.IsAny(before, "By", "BYLINE")) return "person-byline";
        if (zone == TextZone.Byline && reading.Has(name.First, TokenShape.LineStart)) return "person-byline";
        if (reading[before] is ":" && reading.IsAny(before - 1, "BYLINE", "Reporter", "Author", "Editor", "By")) return "person-byline";
        if (IsDegreeBehind(reading, behind)) return "person-degree";
        if (reading[behind] is "/" && IsOwnerOfPicture(reading, behind + 1)) return "person-credit";
        if (reading.IsWord(before, "by") && reading.IsAny(before - 1, Credited)) return "person-credit";
        if (AloneOnLine(reading, name)) return "person-byline";
        if (zone != TextZone.Prose || ThingNames.IsCalled(reading, name)) return null;
        if (IsSpeech(reading, before) && !reading.Is(behind, WordClass.Thing)) return "person-behind-speech";
        if (IsSpeech(reading, behind) && !reading.IsAny(behind, "found", "called")) return "person-before-speech";
        if (reading.Is(before, WordClass.Role) && !reading.Has(before, TokenShape.Capital)) return "person-behind-role";
        if (reading[before] is "," && reading.Is(before - 1, WordClass.Role) && !reading.Has(before - 1, TokenShape.Capital)) return "person-behind-role";
        if (reading[behind] is "," && AgeAt(reading, behind + 1)) return "person-age";
        if (reading[behind] is "," && RoleFollows(reading, behind + 1)) return "person-before-role";
        if (IsDoer(reading, before, behind)) return "person-led-by";
        if (reading.IsWord(before, "to") && reading.IsWord(before - 1, "according") && reading[behind] is ",") return "person-according";
        if (reading.IsWord(behind, "who") || (reading[behind] is "," && reading.IsAny(behind + 1, "who", "whose"))) return "person-who";
        if (IsBesidePerson(reading, name)) return "person-in-list";
        if (reading.IsWord(behind, "and") && reading.IsAny(behind + 1, "his", "her", "colleagues", "co-authors", "coauthors")) return "person-and-colleagues";
        return HoldsParticle(reading, name) && ForenameGender.IsListed(reading[name.First]) ? "person-with-particle" : null;
    }

    /// <summary>"Jane | del | Roe": a small word that surnames hold.</summary>
    private static bool HoldsParticle(LexicalText reading, TokenRange name)
    {
        for (var i = name.First + 1; i < name.End - 1; i++)
        {
            if (reading.Is(i, WordClass.Particle) && !reading.Has(i, TokenShape.Capital) && !reading.IsAny(i, "y", "e", "i")) return true;
        }

        return false;
    }

    /// <summary>"Jane Doe/ | Getty", "Jane Doe/ | PA".</summary>
    private static bool IsOwnerOfPicture(LexicalText reading, int token) =>
        reading.Is(token, WordClass.Organisation) || reading.Has(token, TokenShape.AllCaps);

    /// <summary>"led by | Jane Doe | of Hull", "according to | Jane Doe | at Hull".</summary>
    private static bool IsDoer(LexicalText reading, int before, int behind) =>
        reading.IsAny(before, "by", "to", "with")
        && reading.IsAny(behind, "of", "at", "from")
        && reading.IsAny(before - 1, DoneByPeople);

    /// <summary>", | Jane Doe | and Joe Roe of …": two words that open a clause, joined to a full name with a house or words of its own.</summary>
    public static bool IsBesidePerson(LexicalText reading, TokenRange name)
    {
        if (name.Count is not (2 or 3) || !reading.IsWord(name.End, "and") || !OpensClause(reading, name.First)) return false;
        if (reading.IsAny(name.First, "Doctors", "Professors", "Drs", "Drs.")) return false;
        foreach (var other in reading.Document.Names)
        {
            if (other.Kind != NameKind.Person || other.Tokens.First != name.End + 1) continue;
            return other.Tokens.Count > 1 && HasHouseOrWords(reading, other.Tokens.End);
        }

        return false;
    }

    /// <summary>", | Jane", "by | Jane", "write | Jane", and the first word of a sentence.</summary>
    private static bool OpensClause(LexicalText reading, int first) =>
        reading[first - 1] is ","
        || reading.IsAny(first - 1, "by", "write", "wrote")
        || reading.Has(first, TokenShape.SentenceStart);

    /// <summary>"Joe Roe | of Hull", "Joe Roe | said", "Joe Roe | , a reader in …".</summary>
    private static bool HasHouseOrWords(LexicalText reading, int behind) =>
        reading.IsAny(behind, "of", "from", "at")
        || IsSpeech(reading, behind)
        || (reading[behind] is "," && RoleFollows(reading, behind + 1));

    /// <summary>", a reader in …", ", senior lecturer", ", of the University of …": an apposition that describes a human being.</summary>
    public static bool RoleFollows(LexicalText reading, int at)
    {
        var house = reading.IsWord(at + 1, "the") ? at + 2 : at + 1;
        if (reading.IsAny(at, "of", "from", "at") && (reading.Has(at + 1, TokenShape.Capital) || reading.Has(house, TokenShape.Capital))) return true;
        for (var i = at; i < at + 7; i++)
        {
            if (reading.Is(i, WordClass.Role)) return true;
            if (!reading.Has(i, TokenShape.Word) && !reading.IsHyphen(i)) return false;
            if (reading.IsAny(i, "of", "at", "in", "who", "said", "is", "was")) return false;
        }

        return false;
    }

    /// <summary>A short line of nothing but a name, before a date or a handle: a byline without "By".</summary>
    private static bool AloneOnLine(LexicalText reading, TokenRange name)
    {
        if (!reading.Has(name.First, TokenShape.LineStart) || !reading.Has(name.End, TokenShape.LineStart) || name.First > 250) return false;
        if (reading[name.End] is ['@', ..]) return true;
        for (var i = name.End; i < name.End + 3; i++)
        {
            if (reading.IsAny(i, "Published", "Updated", "Posted", "Last")) return true;
            if (reading.Is(i, WordClass.Calendar) && (IsFigure(reading[i + 1]) || IsFigure(reading[i - 1]))) return true;
        }

        return false;
    }

    private static bool IsFigure(ReadOnlySpan<char> word) => word is [>= '0' and <= '9', ..];

    private static bool IsSpeech(LexicalText reading, int token) => reading.Is(token, WordClass.Speech) && !reading.Has(token, TokenShape.Capital);

    private static bool AgeAt(LexicalText reading, int token) =>
        reading[token] is [>= '1' and <= '9', >= '0' and <= '9'] && reading[token + 1] is "," or "." or ")";

    private static bool IsDegreeBehind(LexicalText reading, int at)
    {
        if (reading[at] is ",") at++;
        return reading.Is(at, WordClass.PostNominal) && (reading[at].Contains('.') || IsUnmistakableDegree(reading[at]));
    }

    /// <summary>Degrees and honours without stops that nothing else is written like.</summary>
    private static bool IsUnmistakableDegree(ReadOnlySpan<char> word) =>
        word is "PhD" or "MD" or "DPhil" or "DVM" or "MPH" or "FRS" or "OBE" or "MBE" or "CBE" or "FRCP";
}
