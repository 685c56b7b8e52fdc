using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Outsiders;

/// <summary>Words that place a person outside those who did the research: "who was not involved", "who took part in the trial", "a spokeswoman for".</summary>
internal static class OutsideCues
{
    private const int Reach = 24;
    private const int Turning = 7;

    /// <summary>Bodies that people speak for: "the | charity's Jane Doe".</summary>
    private static readonly string[] Bodies =
    [
        "charity", "company", "firm", "organisation", "organization", "watchdog", "union", "campaign", "regulator", "society", "foundation",
        "association"
    ];

    /// <summary>What an outsider has none of: "no | connection with the research".</summary>
    private static readonly string[] Shares =
    [
        "part", "connection", "involvement", "role", "participate", "connected", "affiliated", "associated", "contribute"
    ];

    /// <summary>Research by another name: "not involved in the | mission".</summary>
    private static readonly string[] Undertakings = ["it", "effort", "exercise", "discovery", "collaboration", "mission", "authors"];

    /// <summary>", who was not involved", ", who had no part in the study": the cue's token behind a name, before anybody else is named, or -1.</summary>
    public static int NotInvolved(MentionIndex index, int end)
    {
        var text = index.Text;
        for (var i = end; i < end + Reach && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (index.NameAt(i) == NameKind.Person || text[i] is "“" or "\"" or "‘") return -1;
            if (IsIndependent(text, i) || JudgedStudy(text, i) || HasNothingToDo(text, i)) return i;
            if (!text.IsAny(i, "not", "n't", "n’t", "neither", "no", "never")) continue;
            if (Denies(text, i) && TellsOfName(text, end, i)) return i;
        }

        return -1;
    }

    /// <summary>"| independent of the study", "| unaffiliated with the research".</summary>
    private static bool IsIndependent(LexicalText text, int at) =>
        text.IsAny(at, "independent", "unconnected", "unaffiliated", "uninvolved")
        && text.IsAny(at + 1, "of", "to", "with", "in")
        && SpeaksOfStudy(text, at + 2);

    /// <summary>"who had | nothing to do with the study".</summary>
    private static bool HasNothingToDo(LexicalText text, int at) =>
        text.IsWord(at, "nothing") && text.IsWord(at + 1, "to") && text.IsWord(at + 2, "do") && text.IsWord(at + 3, "with") && SpeaksOfStudy(text, at + 4);

    /// <summary>"who | reviewed the study for the paper", "who has | read the paper": who judges research; "reviewed the findings of 16 studies" is research itself.</summary>
    private static bool JudgedStudy(LexicalText text, int at) =>
        text.IsAny(at, "reviewed", "read", "seen")
        && text.IsAny(at - 1, "who", "has", "have")
        && text.IsAny(at + 1, "the", "this")
        && text.IsAny(at + 2, "study", "paper", "research", "findings", "results")
        && !text.IsWord(at + 3, "of");

    /// <summary>"She was | not involved in the study.": the cue behind a pronoun, or -1.</summary>
    public static int PronounNotInvolved(LexicalText text, int end) =>
        text.IsAny(end, "was", "is") && text.IsAny(end + 1, "not", "n't", "n’t") && Denies(text, end + 1) ? end + 1 : -1;

    /// <summary>"X, not involved", "X, who was | not involved", "X works elsewhere and was | not involved": the denial hangs on the name.</summary>
    private static bool TellsOfName(LexicalText text, int end, int not) =>
        text[end] is "," or "("
        || (not == end + 1 && text.IsAny(end, "was", "were", "is"))
        || text.IsAny(not - 1, "who", "but", "and")
        || text.IsAny(not - 2, "who", "and")
        || text.IsAny(not - 3, "who", "and");

    /// <summary>"I asked for help from | X", "we turned to | X": whom the writer asks to judge, who may write to those who did the study as well; the verb's token, or -1.</summary>
    public static int Consulted(LexicalText text, int first)
    {
        for (var i = first - 1; i > first - Turning && i > 0 && !text.Has(i + 1, TokenShape.SentenceStart) && text.Has(i, TokenShape.Word); i--)
        {
            if (!text.IsAny(i - 1, "I", "we")) continue;
            if (text.IsWord(i, "consulted") || (text.IsWord(i, "turned") && text.IsWord(i + 1, "to"))) return i;
            if (text.IsWord(i, "asked") && text.IsWord(i + 1, "for") && text.IsAny(i + 2, "help", "advice")) return i;
        }

        return -1;
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
        text.IsPossessive(first - 1) && text.IsAny(first - 2, Bodies) ? first - 2 : -1;

    private static bool IsSpokesperson(LexicalText text, int token) => text.IsAny(token, "spokesman", "spokeswoman", "spokesperson");

    /// <summary>"not involved", "did not take part in the trial", "no connection with the research", "was not one of the authors", "works on neither project".</summary>
    private static bool Denies(LexicalText text, int not)
    {
        for (var i = not + 1; i < not + 6; i++)
        {
            if (text.IsWord(i, "involved")) return text.IsAny(i + 1, "in", "with") ? SpeaksOfStudy(text, i + 2) : EndsDenial(text, i + 1);
            if (text.IsAny(i, Shares) && text.IsAny(i + 1, "of", "in", "with", "to")) return SpeaksOfStudy(text, i + 2);
            if (text.IsAny(i, "author", "authors", "co-author")) return true;
            if (text.IsWord(i, "work") && text.IsWord(i + 1, "on")) return SpeaksOfStudy(text, i + 2);
            if (!text.Has(i, TokenShape.Word)) return false;
        }

        return false;
    }

    /// <summary>"was not involved | , said", "who was not involved | said".</summary>
    private static bool EndsDenial(LexicalText text, int at) => !text.Has(at, TokenShape.Word) || text.Is(at, WordClass.Speech | WordClass.Function);

    /// <summary>"the latest research", "either study", "it": at most four words up to the noun.</summary>
    private static bool SpeaksOfStudy(LexicalText text, int at)
    {
        for (var i = at; i < at + 5; i++)
        {
            if (text.Is(i, WordClass.Study | WordClass.Team) || text.IsAny(i, Undertakings)) return true;
            if (!text.Has(i, TokenShape.Word) && !text.IsHyphen(i)) return false;
        }

        return false;
    }
}
