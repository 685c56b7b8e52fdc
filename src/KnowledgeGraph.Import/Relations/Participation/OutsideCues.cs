using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation;

/// <summary>Words that place a person outside the research: "who was not involved", "commenting on the findings", "in a linked editorial", "a spokeswoman for".</summary>
internal static class OutsideCues
{
    private const int Reach = 24;

    /// <summary>", who was not involved", ", who had no part in the study": the cue's token behind a name, before anybody else is named, or -1.</summary>
    public static int NotInvolved(MentionIndex index, int end)
    {
        var text = index.Text;
        for (var i = end; i < end + Reach && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (index.NameAt(i) == NameKind.Person || text[i] is "“" or "\"" or "‘") return -1;
            if (text.IsAny(i, "independent", "unconnected", "unaffiliated", "uninvolved") && text.IsAny(i + 1, "of", "to", "with", "in") && SpeaksOfStudy(text, i + 2)) return i;
            if (!text.IsAny(i, "not", "n't", "n’t", "neither", "no", "never")) continue;
            if (Denies(text, i) && (text.IsAny(i - 2, "who", "and") || text.IsAny(i - 3, "who", "and") || text[end] is "," or "(" || text.IsAny(i - 1, "who", "but", "and"))) return i;
        }

        return -1;
    }

    /// <summary>"Commenting on the study, X said", "In a linked editorial, X of Y writes": the cue before a name in its sentence with nobody named between, or -1.</summary>
    public static int Before(MentionIndex index, int first)
    {
        var text = index.Text;
        var start = text.Sentence(first).Tokens.First;
        for (var i = first - 1; i >= start; i--)
        {
            if (index.NameAt(i) == NameKind.Person && !JoinedBy(index, i, first)) return -1;
            if (text.IsAny(i, "commenting", "responding", "reacting") && (i == start || text.IsAny(i - 1, ",", "statement", "and", "\"", "“", "‘"))) return i;
            if (OpensEditorial(index, i)) return i;
        }

        return -1;
    }

    /// <summary>"X, author of an editorial", "X, who co-wrote an accompanying commentary", "X said, commenting on the findings": the cue behind a name, or -1.</summary>
    public static int Behind(MentionIndex index, int end)
    {
        var text = index.Text;
        for (var i = end; i < end + Reach && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (text[i] is "“" or "\"" || (index.NameAt(i) == NameKind.Person && !JoinedBy(index, end - 1, i) && !IsListed(index, end, i))) return -1;
            if (text.IsAny(i, "in", "of", "wrote", "co-wrote", "authored", "co-authored", "coauthored", "writes", "penned") && OpensEditorial(index, i + 1)) return i;
            if (text.IsWord(i, "commenting") && text.IsWord(i + 1, "on")) return i;
        }

        return -1;
    }

    /// <summary>"X welcomed the findings", "X said the study was striking", "X said of the findings": the verb of one who judges research from outside, or -1.</summary>
    public static int Judges(MentionIndex index, int end)
    {
        var text = index.Text;
        for (var i = end; i < end + Reach && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (text[i] is "“" or "\"" || index.NameAt(i) == NameKind.Person) return -1;
            if (text.IsAny(i, "welcomed", "praised", "hailed", "criticised", "criticized", "dismissed", "questioned", "applauded") && IsResearch(text, i + 1) > 0) return i;
            if (!text.Is(i, WordClass.Speech)) continue;
            if (text.IsWord(i + 1, "of") && IsResearch(text, i + 2) > 0) return i;
            if (text.IsWord(i + 1, "it") && text.IsAny(i + 2, "was", "is") && IsAstonished(text, i + 3)) return i;
            var at = i + 1;
            while (at < i + 5 && (text.IsAny(at, "that", "the") && !text.Is(at + 1, WordClass.Study) || index.NameAt(at) is NameKind.Organisation)) at++;
            if (IsResearch(text, at) is > 0 and var behind && text.IsAny(behind, "was", "were", "is", "are") && IsVerdict(text, behind + 1)) return i;
        }

        return -1;
    }

    /// <summary>The token behind "the study", "these new findings", or 0.</summary>
    private static int IsResearch(LexicalText text, int at)
    {
        if (!text.IsAny(at, "the", "this", "these", "such")) return 0;
        for (var i = at + 1; i < at + 4; i++)
        {
            if (text.Is(i, WordClass.Study) || text.IsAny(i, "findings", "results", "finding")) return i + 1;
            if (!text.Has(i, TokenShape.Word)) return 0;
        }

        return 0;
    }

    /// <summary>"said it was | shocking that …": how news of a result strikes who hears of it.</summary>
    private static bool IsAstonished(LexicalText text, int at)
    {
        while (text.IsAny(at, "very", "really", "extremely", "quite", "deeply", "not")) at++;
        return text.IsAny(at, "shocking", "appalling", "unacceptable", "alarming", "disappointing", "worrying", "scandalous", "outrageous", "disgraceful", "heartening", "encouraging") && text.IsAny(at + 1, "that", "to", "how");
    }

    private static bool IsVerdict(LexicalText text, int at)
    {
        while (text.IsAny(at, "very", "really", "extremely", "potentially", "quite", "well", "a", "an") || text[at] is "“" or "\"" or "‘" or "'") at++;
        return text.IsAny(at, "striking", "interesting", "useful", "welcome", "robust", "impressive", "flawed", "fascinating", "intriguing", "encouraging", "exciting", "valuable", "convincing", "unconvincing", "misleading", "limited", "helpful", "sound", "elegant", "reassuring", "worrying", "concerning", "concern", "compelling", "thorough", "conducted", "designed", "done", "neat", "wake-up");
    }

    /// <summary>"X, who took part in the trial", "X, one of the patients": the cue behind a name, or -1.</summary>
    public static int TookPart(LexicalText text, int end)
    {
        var at = text[end] is "," ? end + 1 : end;
        for (; at < end + 8 && !text.Has(at, TokenShape.SentenceStart); at++)
        {
            if (!text.IsWord(at, "who")) continue;
            if (text.IsAny(at + 1, "participated", "enrolled") && text.IsWord(at + 2, "in") && SpeaksOfStudy(text, at + 3)) return at + 1;
            if (text.IsWord(at + 1, "took") && text.IsWord(at + 2, "part") && SpeaksOfStudy(text, at + 4)) return at + 1;
            return -1;
        }

        return -1;
    }

    /// <summary>"She took part in the trial": the cue behind a pronoun, or -1.</summary>
    public static int PronounTookPart(LexicalText text, int end)
    {
        var at = text.IsAny(end, "has", "had", "also") ? end + 1 : end;
        if (text.IsAny(at, "participated", "enrolled") && text.IsWord(at + 1, "in") && SpeaksOfStudy(text, at + 2)) return at;
        return text.IsAny(at, "took", "taken") && text.IsWord(at + 1, "part") && text.IsWord(at + 2, "in") && SpeaksOfStudy(text, at + 3) ? at : -1;
    }

    /// <summary>"spokeswoman Jane Doe", "Jane Doe, a spokeswoman for the trust": the cue's token, or -1.</summary>
    public static int Spokesperson(LexicalText text, int first, int end)
    {
        if (IsSpokesperson(text, first - 1)) return first - 1;
        if (text[first - 1] is "," && IsSpokesperson(text, first - 2)) return first - 2;
        if (text[end] is not ",") return -1;
        for (var i = end + 1; i < end + 5; i++)
        {
            if (IsSpokesperson(text, i)) return i;
            if (!text.Has(i, TokenShape.Word) && !text.IsPossessive(i)) return -1;
        }

        return -1;
    }

    /// <summary>"the charity's Jane Doe": the token of the noun before a name, or -1.</summary>
    public static int OfOrganisation(LexicalText text, int first) =>
        text.IsPossessive(first - 1) && text.IsAny(first - 2, "charity", "company", "firm", "organisation", "organization", "watchdog", "union", "campaign", "regulator", "society", "foundation", "association") ? first - 2 : -1;

    private static bool IsSpokesperson(LexicalText text, int token) => text.IsAny(token, "spokesman", "spokeswoman", "spokesperson");

    /// <summary>"not involved", "did not take part in the trial", "no connection with the research", "was not one of the authors", "works on neither project".</summary>
    private static bool Denies(LexicalText text, int not)
    {
        for (var i = not + 1; i < not + 6; i++)
        {
            if (text.IsWord(i, "involved")) return text.IsAny(i + 1, "in", "with") ? SpeaksOfStudy(text, i + 2) : !text.Has(i + 1, TokenShape.Word) || text.Is(i + 1, WordClass.Speech | WordClass.Function);
            if (text.IsAny(i, "part", "connection", "involvement", "role", "participate", "connected", "affiliated", "associated", "contribute") && text.IsAny(i + 1, "of", "in", "with", "to")) return SpeaksOfStudy(text, i + 2);
            if (text.IsAny(i, "author", "authors", "co-author")) return true;
            if (text.IsWord(i, "work") && text.IsWord(i + 1, "on")) return SpeaksOfStudy(text, i + 2);
            if (!text.Has(i, TokenShape.Word)) return false;
        }

        return false;
    }

    /// <summary>"the latest research", "either study", "it": at most four words up to the noun.</summary>
    private static bool SpeaksOfStudy(LexicalText text, int at)
    {
        for (var i = at; i < at + 5; i++)
        {
            if (text.Is(i, WordClass.Study | WordClass.Team) || text.IsAny(i, "it", "effort", "exercise", "discovery", "collaboration", "mission", "authors")) return true;
            if (!text.Has(i, TokenShape.Word) && !text.IsHyphen(i)) return false;
        }

        return false;
    }

    /// <summary>"an accompanying editorial", "a linked comment article", "a commentary on the study", "a linked BMJ editorial", "editorial linked to".</summary>
    internal static bool OpensEditorial(MentionIndex index, int at)
    {
        var text = index.Text;
        if (text.IsAny(at, "editorial", "commentary") && text.IsAny(at - 1, "in") && text.IsAny(at + 1, "linked", "accompanying", "published")) return true;
        if (!text.IsAny(at, "a", "an", "the")) return false;
        for (var i = at + 1; i < at + 6; i++)
        {
            if (text.IsAny(i, "editorial", "commentary", "viewpoint") || (text.IsAny(i, "comment", "piece", "article") && i > at + 1 && text.IsAny(i - 1, "linked", "accompanying", "opinion", "comment"))) return !text.IsWord(i + 1, "board");
            if (!text.IsAny(i, "linked", "accompanying", "related", "associated", "joint", "published", "separate", "opinion", "comment") && index.NameAt(i) is not (NameKind.Journal or NameKind.Organisation)) return false;
        }

        return false;
    }

    /// <summary>"A, | B and C": nothing but names and commas between.</summary>
    private static bool IsListed(MentionIndex index, int end, int person)
    {
        for (var i = end; i < person; i++)
        {
            if (index.NameAt(i) != NameKind.Person && index.Text[i] is not ("," or "&") && !index.Text.IsAny(i, "and", "Dr", "Prof", "Professor")) return false;
        }

        return true;
    }

    /// <summary>"In an editorial, A of X and B of Y": what is said of A is said of B.</summary>
    private static bool JoinedBy(MentionIndex index, int person, int first)
    {
        for (var i = person + 1; i < first; i++)
        {
            if (index.Text.Is(i, WordClass.Speech) || index.Text[i] is ";" or ":" or "“" or "\"") return false;
            if (index.Text.IsAny(i, "and", "&")) return true;
        }

        return false;
    }
}
