using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Journals;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Authors;

/// <summary>Words that make somebody one of those who did the research without calling anybody an author: "X, a member of the research team", "X, whose study was published", "a study by X".</summary>
internal static class TeamCues
{
    /// <summary>Tokens behind a name in which such words stand.</summary>
    private const int Reach = 18;

    /// <summary>Who stands behind research: "one of the | scientists behind the study".</summary>
    private static readonly string[] Doers =
        ["scientist", "scientists", "researcher", "researchers", "academic", "academics", "team", "one", "author", "authors", "expert", "experts", "who", "is", "was"];

    /// <summary>What a piece of research does or is done with, behind "whose study".</summary>
    private static readonly string[] OfStudies = ["was", "is", "were", "are", "has", "have", "appears", "appeared", "found", "shows", "suggests", "will"];

    /// <summary>What a team does, behind "whose team".</summary>
    private static readonly string[] OfTeams =
    [
        "carried", "conducted", "did", "led", "found", "made", "discovered", "developed", "analysed", "analyzed", "studied", "published", "identified",
        "showed", "looked", "tracked", "worked"
    ];

    /// <summary>Words of other research than what the article reports: "a | previous study by".</summary>
    private static readonly string[] OfOthers =
        ["previous", "earlier", "another", "separate", "other", "similar", "past", "older", "recent", "landmark", "seminal", "famous"];

    /// <summary>The cue's token before or behind a name, or -1.</summary>
    public static int Of(MentionIndex index, int first, int end)
    {
        var text = index.Text;
        if (text.IsWord(first - 1, "member") && text.Is(first - 2, WordClass.Team) && !text.IsWord(first - 2, "group")) return first - 2;
        if (text.IsWord(first - 1, "by") && IsWritten(text, first - 2)) return first - 2;
        if (IsOneOfThem(text, first)) return first - 4;
        return Behind(index, end);
    }

    /// <summary>"the new study, | by", "a paper | by": research as something somebody wrote.</summary>
    private static bool IsWritten(LexicalText text, int at)
    {
        if (text[at] is ",") at--;
        if (!text.IsAny(at, "study", "research", "paper", "analysis", "trial")) return false;
        for (var i = at - 1; i > at - 5 && text.Has(i, TokenShape.Word); i--)
        {
            if (text.IsAny(i, OfOthers) || JournalReferences.IsYear(text[i])) return false;
            if (text.IsAny(i, "the", "this", "a", "new", "latest")) return !text.IsAny(i - 1, OfOthers) && !JournalReferences.IsYear(text[i - 1]);
        }

        return text.Has(at, TokenShape.SentenceStart);
    }

    /// <summary>"The authors, from Hull University, say … . | One of them, Jane Doe, said": one of whom a sentence right before calls the authors.</summary>
    private static bool IsOneOfThem(LexicalText text, int first)
    {
        if (text[first - 1] is not "," || !text.IsWord(first - 2, "them") || !text.IsWord(first - 3, "of") || !text.IsAny(first - 4, "one", "another")) return false;
        var start = text.Document.Sentences[Math.Max(0, text.SentenceOf(first) - 2)].Tokens.First;
        for (var i = first - 5; i > start; i--)
            if (text.IsAny(i, "authors", "researchers", "scientists") && text.IsWord(i - 1, "the")) return true;
        return false;
    }

    private static int Behind(MentionIndex index, int end)
    {
        var text = index.Text;
        for (var i = end; i < end + Reach && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (index.NameAt(i) == NameKind.Person
                || text[i] is "“" or "\"" or "‘"
                || text.IsAny(i, "not", "n't", "n’t", "never", "no")) return -1;
            if (IsOfTeam(text, i) || IsBehindStudy(text, i)) return i;
            if (text.IsWord(i, "whose") && IsOwn(text, i + 1)) return i;
        }

        return -1;
    }

    /// <summary>"a member of the | research team", "part of the team behind the study", "from the research team".</summary>
    private static bool IsOfTeam(LexicalText text, int at)
    {
        var isMember = text.IsAny(at, "member", "part") && text.IsWord(at + 1, "of") && text.IsWord(at + 2, "the");
        var team = isMember ? at + 3 : text.IsWord(at, "from") && text.IsWord(at + 1, "the") ? at + 2 : -1;
        if (team < 0) return false;
        if (text.IsAny(team, "research", "study", "trial", "project") && text.IsAny(team + 1, "team", "group")) return true;
        if (!isMember || !text.IsWord(team, "team")) return false;
        return text.IsAny(team + 1, "that", "which", "behind", "who", "working", ",", ".");
    }

    /// <summary>"one of the scientists | behind the study".</summary>
    private static bool IsBehindStudy(LexicalText text, int at)
    {
        if (!text.IsWord(at, "behind") || !text.IsAny(at - 1, Doers) || !text.IsAny(at + 1, "the", "this")) return false;
        return text.Is(at + 2, WordClass.Study) || (text.IsAny(at + 2, "new", "latest") && text.Is(at + 3, WordClass.Study));
    }

    /// <summary>"whose | study was published", "whose | research team found", "whose | team carried out": no work in general ("whose research concerns baths").</summary>
    private static bool IsOwn(LexicalText text, int at)
    {
        if (text.IsAny(at, "new", "latest", "own", "research")) at++;
        if (text.IsAny(at, "study", "paper", "findings", "results", "report", "trial")) return text.IsAny(at + 1, OfStudies);
        return text.IsAny(at, "team", "group", "lab", "laboratory") && text.IsAny(at + 1, OfTeams);
    }
}
