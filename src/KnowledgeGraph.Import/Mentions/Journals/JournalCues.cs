using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Journals;

/// <summary>What is said before a journal's name.</summary>
internal static class JournalCues
{
    /// <summary>Most tokens between a verb of publishing and the preposition before the title.</summary>
    private const int FarthestVerb = 9;

    private static readonly string[] Publishing = ["published", "appearing", "appears", "appeared", "appear", "publish", "publishes", "forthcoming", "publication"];

    private static readonly string[] Reporting =
        ["reported", "described", "detailed", "outlined", "presented", "released", "posted", "featured", "printed"];

    private static readonly string[] Writings = ["paper", "papers", "editorial", "letter", "commentary", "article", "description", "account", "report", "reports"];

    private static readonly string[] PartsOfJournals = ["issue", "edition", "editor", "editor-in-chief", "volume", "pages"];

    /// <summary>"published in", "writing in", "the latest issue of" and the like, as they stand before a token.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="at">First token of the possible title, a "The" of its own included.</param>
    public static JournalCue Before(LexicalText reading, int at)
    {
        var before = at - 1;
        if (reading[before] is "‘" or "'" or "“" or "\"" or "*") before--;
        if (IsAnnouncement(reading, before)) return JournalCue.Announced;
        if (reading.IsWord(before, "the")) before--;
        else if (IsIssue(reading, before)) before = BeforeIssue(reading, before);
        if (reading.IsWord(before, "in")) return IsBehindIn(reading, before);
        if (reading.IsWord(before, "on")) return PublishedBefore(reading, before) is true ? JournalCue.Published : JournalCue.None;
        if (reading.IsWord(before, "of")) return reading.IsAny(before - 1, PartsOfJournals) || IsNumber(reading, before - 1) ? JournalCue.Published : JournalCue.None;
        return reading[at - 1] is ":" && IsLabel(reading, at - 2) ? JournalCue.Published : JournalCue.None;
    }

    /// <summary>"Journal: | Thorax", "Journal Reference: | Thorax".</summary>
    private static bool IsLabel(LexicalText reading, int token) =>
        reading.IsAny(token, "Journal", "Reference", "References") && (reading.Has(token, TokenShape.LineStart) || reading.Has(token - 1, TokenShape.LineStart));

    /// <summary>"in this week | 's", "in Thursday | 's": the issue of a journal.</summary>
    public static bool IsIssue(LexicalText reading, int possessive) =>
        reading.IsPossessive(possessive)
        && (reading.IsAny(possessive - 1, "week", "month", "year", "today", "yesterday") || reading.Is(possessive - 1, WordClass.Calendar));

    private static int BeforeIssue(LexicalText reading, int possessive) =>
        reading.IsAny(possessive - 2, "this", "last", "next", "that") ? possessive - 3 : possessive - 2;

    /// <summary>"the June | number", "the latest | number".</summary>
    private static bool IsNumber(LexicalText reading, int token) =>
        reading.IsWord(token, "number") && (reading.Is(token - 1, WordClass.Calendar) || reading.IsAny(token - 1, "latest", "current", "forthcoming"));

    /// <summary>"published today in", "a study in", "out in": what is said before an "in" that a title may follow.</summary>
    private static JournalCue IsBehindIn(LexicalText reading, int preposition)
    {
        var before = preposition - 1;
        // "one in the journal Thorax, another in Sleep"
        if (reading.IsAny(before, "another", "other")) return SaysJournal(reading, preposition) ? JournalCue.Published : JournalCue.None;
        if (PublishedBefore(reading, preposition) is { } published) return published ? JournalCue.Published : JournalCue.None;
        if (reading.IsAny(before, Writings)) return JournalCue.Published;
        if (reading.IsAny(before, "features", "ran", "runs") && IsStudyBefore(reading, before - 1)) return JournalCue.Published;
        if (IsStudyBefore(reading, before)) return JournalCue.Study;
        if (reading.IsAny(before, "out", "back") && (reading.IsAny(before - 1, "came", "come", "comes", "is") || IsStudyBefore(reading, before - 1))) return JournalCue.Study;
        // "as she showed in 2014 in Appetite"
        var isYear = reading[before] is ['1' or '2', _, _, _] && reading.IsWord(before - 1, "in");
        return isYear || reading.IsAny(before, "today", "online", "yesterday", "week") ? JournalCue.Study : JournalCue.None;
    }

    /// <summary>"the study | in", "the study is | in", "the study, | in".</summary>
    private static bool IsStudyBefore(LexicalText reading, int token) =>
        IsStudy(reading, token) || (IsStudy(reading, token - 1) && (reading[token] is "," || reading.IsAny(token, "is", "are", "was", "were")));

    /// <summary>"study"; in "the Centre for Bath | Research in Public Health" the word belongs to a name.</summary>
    private static bool IsStudy(LexicalText reading, int token) =>
        reading.Is(token, WordClass.Study)
        && !(reading[token] is "Research" or "Studies" or "Review" && (reading.Has(token - 1, TokenShape.Capital) || reading.IsAny(token - 1, "for", "of", "and")));

    /// <summary>
    /// "published online today | in", "appears | in", "writing | in": whether the nearest verb of publishing in the sentence speaks of the title;
    /// null where there is none.
    /// </summary>
    private static bool? PublishedBefore(LexicalText reading, int preposition)
    {
        for (var i = preposition - 1; i >= preposition - FarthestVerb && i >= 0; i--)
        {
            if (reading.Has(i + 1, TokenShape.SentenceStart)) break;
            var distance = preposition - i;
            if (reading.IsAny(i, Publishing)) return distance <= 6 || NoNameBetween(reading, i, preposition);
            if (distance <= 3 && reading.IsAny(i, "writing", "write", "wrote", "writes")) return true;
            if (distance == 1 && reading.IsWord(i, "reporting") && reading.Has(i, TokenShape.SentenceStart)) return true;
            if (distance <= 5 && reading.IsAny(i, Reporting)) return NoNameBetween(reading, i, preposition);
        }

        return null;
    }

    /// <summary>"published by The BMJ": said of journals and of publishers, so that only a known title is one.</summary>
    public static bool PublishedBy(LexicalText reading, int at)
    {
        var before = reading.IsWord(at - 1, "the") ? at - 2 : at - 1;
        return reading.IsWord(before, "by") && reading.IsAny(before - 1, "published", "released", "reported", "printed");
    }

    /// <summary>"the journal X", "the medical journal X", "the BMJ journal X", "the preprint server X".</summary>
    private static bool IsAnnouncement(LexicalText reading, int before)
    {
        if (reading.IsPossessive(before) && reading[before - 1] is "BMJ" && Before(reading, before - 1) != JournalCue.None) return true;
        if (reading[before] is "," or ":") before--;
        if (reading[before] is "Journal" && reading.IsAny(before - 1, "the", "in") && reading.Is(before + 1, WordClass.JournalTitle)) return true;
        if (IsSourceLine(reading, before)) return true;
        if (reading.IsWord(before, "publication") && reading.IsPossessive(before - 1)) return true;
        if (reading.IsAny(before, "journal", "journals") && !reading.Has(before, TokenShape.Capital)) return true;
        if (reading.IsAny(before, "called", "named", "titled") && reading.IsAny(before - 1, "journal")) return true;
        return reading.IsAny(before, "server", "servers", "repository", "site", "website")
            && reading.IsAny(before - 1, "preprint", "pre-print", "print");
    }

    /// <summary>True where the sentence has spoken of a journal before a token.</summary>
    private static bool SaysJournal(LexicalText reading, int before)
    {
        for (var i = before; i >= 0 && !reading.Has(i + 1, TokenShape.SentenceStart); i--)
        {
            if (reading.IsAny(i, "journal", "journals")) return true;
        }

        return false;
    }

    /// <summary>"SOURCE: bit.ly/abc | The BMJ, online May 3": the line that ends a wire report.</summary>
    private static bool IsSourceLine(LexicalText reading, int before)
    {
        var link = false;
        for (var i = before; i > before - 8 && i >= 0; i--)
        {
            if (reading[i] is ",") return false;
            link |= reading[i].Contains('/');
            if (link && reading[i] is "SOURCE" or "SOURCES" && reading.Has(i, TokenShape.LineStart)) return true;
        }

        return false;
    }

    private static bool NoNameBetween(LexicalText reading, int verb, int before)
    {
        for (var i = verb + 1; i < before; i++)
        {
            if (reading.Has(i, TokenShape.Capital) && !reading.Is(i, WordClass.Calendar)) return false;
        }

        return true;
    }
}
