using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Institutions;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>What stands around two or more capitalised words that makes them a person's name.</summary>
internal static class PersonContexts
{
    /// <summary>Name of the pattern, or null where there is none.</summary>
    public static string? Of(LexicalText reading, TokenRange name)
    {
        int before = name.First - 1, behind = name.End;
        var zone = reading.Sentence(name.First).Zone;
        if (reading.IsAny(before, "By", "BY", "BYLINE", "by") && reading.Has(before, TokenShape.LineStart)) return "person-byline";
        if (zone == TextZone.Byline && reading.Has(name.First, TokenShape.LineStart)) return "person-byline";
        if (reading[before] is ":" && reading.IsAny(before - 1, "BYLINE", "Reporter", "Author", "Editor", "By")) return "person-byline";
        if (IsDegreeBehind(reading, behind)) return "person-degree";
        if (reading[behind] is "/" && (reading.Is(behind + 1, WordClass.Organisation) || reading.Has(behind + 1, TokenShape.AllCaps))) return "person-credit";
        if (reading.IsWord(before, "by") && reading.IsAny(before - 1, "Photo", "Photograph", "Picture", "Image", "Photography", "Illustration", "Reporting", "editing", "Editing", "reporting")) return "person-credit";
        if (AloneOnLine(reading, name)) return "person-byline";
        if (zone != TextZone.Prose || ThingNames.IsCalled(reading, name)) return null;
        if (IsSpeech(reading, before) && !reading.Is(behind, WordClass.Thing)) return "person-behind-speech";
        if (IsSpeech(reading, behind) && reading.Has(name.First, TokenShape.SentenceStart) is var _ && !reading.IsWord(behind, "found") && !reading.IsWord(behind, "called")) return "person-before-speech";
        if (reading.Is(before, WordClass.Role) && !reading.Has(before, TokenShape.Capital)) return "person-behind-role";
        if (reading[before] is "," && reading.Is(before - 1, WordClass.Role) && !reading.Has(before - 1, TokenShape.Capital)) return "person-behind-role";
        if (reading[behind] is "," && AgeAt(reading, behind + 1)) return "person-age";
        if (reading[behind] is "," && RoleFollows(reading, behind + 1)) return "person-before-role";
        if (reading.IsAny(before, "by", "to", "with") && reading.IsAny(behind, "of", "at", "from") && reading.IsAny(before - 1, "led", "according", "headed", "conducted", "written", "authored", "directed")) return "person-led-by";
        if (reading.IsWord(before, "to") && reading.IsWord(before - 1, "according") && reading[behind] is ",") return "person-according";
        if (reading.IsAny(behind, "who") || (reading[behind] is "," && reading.IsAny(behind + 1, "who", "whose"))) return "person-who";
        if (IsBesidePerson(reading, name)) return "person-in-list";
        if (reading.IsWord(behind, "and") && reading.IsAny(behind + 1, "his", "her", "colleagues", "co-authors", "coauthors")) return "person-and-colleagues";
        return null;
    }

    /// <summary>", | Jane Doe | and Joe Roe of …": two words that open a clause, joined to a full name with a house or words of its own.</summary>
    public static bool IsBesidePerson(LexicalText reading, TokenRange name)
    {
        if (name.Count is not (2 or 3) || reading.IsAny(name.First, "Doctors", "Professors", "Drs", "Drs.") || !reading.IsWord(name.End, "and") || !(reading[name.First - 1] is "," || reading.IsAny(name.First - 1, "by", "write", "wrote") || reading.Has(name.First, TokenShape.SentenceStart))) return false;
        foreach (var other in reading.Document.Names)
        {
            if (other.Kind == NameKind.Person && other.Tokens.First == name.End + 1) return other.Tokens.Count > 1 && (reading.IsAny(other.Tokens.End, "of", "from", "at") || IsSpeech(reading, other.Tokens.End) || (reading[other.Tokens.End] is "," && RoleFollows(reading, other.Tokens.End + 1)));
        }

        return false;
    }

    /// <summary>", a reader in …", ", senior lecturer", ", of the University of …": an apposition that describes a human being.</summary>
    public static bool RoleFollows(LexicalText reading, int at)
    {
        if (reading.IsAny(at, "of", "from", "at") && (reading.Has(at + 1, TokenShape.Capital) || (reading.IsWord(at + 1, "the") && reading.Has(at + 2, TokenShape.Capital)))) return true;
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
            if (reading.Is(i, WordClass.Calendar) && (reading[i + 1] is [>= '0' and <= '9', ..] || reading[i - 1] is [>= '0' and <= '9', ..])) return true;
        }

        return false;
    }

    private static bool IsSpeech(LexicalText reading, int token) => reading.Is(token, WordClass.Speech) && !reading.Has(token, TokenShape.Capital);

    private static bool AgeAt(LexicalText reading, int token) =>
        reading[token] is [>= '1' and <= '9', >= '0' and <= '9'] && reading[token + 1] is "," or "." or ")";

    private static bool IsDegreeBehind(LexicalText reading, int at)
    {
        if (reading[at] is ",") at++;
        return reading.Is(at, WordClass.PostNominal) && (reading[at] is "PhD" or "MD" or "DPhil" or "DVM" or "MPH" or "FRS" or "OBE" or "MBE" or "CBE" or "FRCP" || reading[at].Contains('.'));
    }
}
