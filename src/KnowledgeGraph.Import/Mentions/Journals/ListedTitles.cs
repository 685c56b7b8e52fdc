using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Journals;

/// <summary>Titles known by a list, and what says of one made of common words that the journal is meant: "It's out now in Human Nature."</summary>
internal static class ListedTitles
{
    /// <summary>Most tokens between a word for research and the "in" before the title.</summary>
    private const int FarthestNoun = 9;

    /// <summary>Most tokens between what is done with a paper and the preposition before the title.</summary>
    private const int FarthestVerb = 6;

    private static readonly string[] DoneByJournals =
        ["published", "posted", "released", "printed", "retracted", "withdrawn", "accepted", "rejected", "submitted", "review", "reviewed", "subscription", "subscribe", "subscribed"];

    private static readonly string[] Telling =
        ["letter", "editorial", "commentary", "correspondence", "describe", "describes", "detail", "details", "outline", "outlines", "explain", "argue", "argues", "argued",
         "reports", "announce", "announced", "reveal", "review", "write", "wrote", "conclude", "concluded"];

    private static readonly string[] DoneWithPapers = ["published", "publishes", "retracted", "accepted", "rejected"];

    /// <summary>Number of tokens of the listed title that begins at a token, or 0.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="at">First token of the possible title.</param>
    /// <param name="unmistakable">True where nothing else is called so.</param>
    public static int Match(LexicalText reading, int at, out bool unmistakable)
    {
        unmistakable = false;
        return reading.Is(at, WordClass.ListedTitle) ? KnownNames.JournalTitles.Match(reading.Document.Tokenized, at, out unmistakable) : 0;
    }

    /// <summary>False within a longer name: "the Center for | Emerging Infectious Diseases", "Current Biology | Ltd".</summary>
    public static bool StandsAlone(LexicalText reading, TokenRange title)
    {
        if (IsName(reading, title.End) && !reading.Has(title.End, TokenShape.LineStart)) return false;
        return !(reading.IsAny(title.First - 1, "of", "for") && IsName(reading, title.First - 2));
    }

    /// <summary>True where something said around a known title speaks of a journal.</summary>
    public static bool IsMeant(LexicalText reading, TokenRange title)
    {
        if (!StandsAlone(reading, title)) return false;
        var before = title.First - 1;
        if (IsCited(reading, title) || IsPublisher(reading, title) || JournalCues.IsIssue(reading, before)) return true;
        if (reading.IsWord(before, "the")) before--;
        if (reading.IsAny(title.End, "paper", "papers") && reading.IsAny(title.First - 1, "the", "a", "an", "their", "her", "his")) return true;
        if (reading.IsWord(before, "in")) return IsNewBehind(reading, title.End) || IsResearchBefore(reading, before);
        if (reading.IsAny(before, "publishes")) return true;
        return reading.IsAny(before, "by", "from", "to", "at", "with") && IsHandled(reading, before);
    }

    /// <summary>"He had not seen it coming. (| Thorax)", "(| Thorax, 2019)", "(| Thorax, doi:10.…)", "Source: | Thorax, May 2015".</summary>
    private static bool IsCited(LexicalText reading, TokenRange title)
    {
        if (reading[title.First - 1] is ":") return reading.IsAny(title.First - 2, "Source", "Sources") && reading.Has(title.First - 2, TokenShape.LineStart);
        if (reading[title.First - 1] is not "(") return false;
        if (reading[title.End] is "," or ";") return JournalReferences.IsYear(reading[title.End + 1]) || reading[title.End + 1].StartsWith("doi", StringComparison.OrdinalIgnoreCase);
        var closes = reading[title.End] is ")";
        return closes && (reading.Has(title.End + 1, TokenShape.LineStart) || title.End + 1 == reading.Count);
    }

    /// <summary>"Thorax | published the study", "Thorax | has retracted the paper".</summary>
    private static bool IsPublisher(LexicalText reading, TokenRange title)
    {
        if (!reading.Has(title.First, TokenShape.SentenceStart)) return false;
        var verb = reading.IsAny(title.End, "has", "have", "will", "had", "later", "first", "recently") ? title.End + 1 : title.End;
        return reading.IsAny(verb, DoneWithPapers) && reading.IsAny(verb + 1, "the", "a", "their", "his", "her", "its", "it");
    }

    /// <summary>"The results are | in", "it's | in", "the work, out on Monday | in".</summary>
    private static bool IsResearchBefore(LexicalText reading, int preposition)
    {
        if (reading.IsAny(preposition - 1, "'s", "’s", "is") && reading.IsWord(preposition - 2, "it")) return true;
        // "the study's lead, a lecturer | in Public Health"
        if (reading.Is(preposition - 1, WordClass.Role | WordClass.Title) || reading.IsAny(preposition - 1, "degree", "PhD", "MSc", "specialist", "training", "interest")) return false;
        // "the study by the Centre for Bath Research | in Public Health"
        if (IsName(reading, preposition - 1)) return false;
        for (var i = preposition - 1; i >= preposition - FarthestNoun && i >= 0; i--)
        {
            if (IsResearch(reading, i)) return true;
            if (reading.Has(i, TokenShape.SentenceStart)) break;
        }

        return false;
    }

    /// <summary>"in Thorax | today", "in Thorax | this week".</summary>
    private static bool IsNewBehind(LexicalText reading, int end) =>
        reading.IsAny(end, "today", "yesterday") || (reading.IsAny(end, "this", "last") && reading.IsAny(end + 1, "week", "month"));

    /// <summary>A piece of research or writing, or what is done to tell of it.</summary>
    private static bool IsResearch(LexicalText reading, int token) =>
        (reading.Is(token, WordClass.Study) || reading.IsAny(token, Telling))
        && (!reading.Has(token, TokenShape.Capital) || reading.Has(token, TokenShape.SentenceStart));

    private static bool IsHandled(LexicalText reading, int preposition)
    {
        for (var i = preposition - 1; i >= preposition - FarthestVerb && i >= 0; i--)
        {
            if (reading.IsAny(i, DoneByJournals)) return true;
            if (reading.Has(i, TokenShape.SentenceStart) || reading[i] is ",") break;
        }

        return false;
    }

    private static bool IsName(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.Capital) && !reading.Has(token, TokenShape.SentenceStart) && !reading.Is(token, WordClass.Calendar);
}
