using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Journals;

/// <summary>What is said before a journal's name.</summary>
internal static class JournalCues
{
    /// <summary>True where "published in", "writing in", "the latest issue of" and the like stand before a token.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="at">First token of the possible title, a "The" of its own included.</param>
    /// <param name="announced">True where the word "journal" or its like announces the title.</param>
    public static bool Before(LexicalText reading, int at, out bool announced)
    {
        var before = at - 1;
        announced = false;
        if (reading[before] is "‘" or "'" or "“" or "\"" or "*") before--;
        if (IsAnnouncement(reading, before))
        {
            announced = true;
            return true;
        }

        if (reading.IsWord(before, "the")) before--;
        if (reading.IsAny(before, "in", "on"))
        {
            // "one in the journal Thorax, another in Sleep"
            if (reading.IsAny(before - 1, "another", "other") && reading.IsWord(before, "in")) return SaysJournal(reading, before);
            // "published online today in", "published Wednesday in", "appears in", "writing in".
            for (var i = before - 1; i >= before - 9 && i >= 0; i--)
            {
                if (reading.Has(i + 1, TokenShape.SentenceStart)) break;
                if (reading.IsAny(i, "published", "appearing", "appears", "appeared", "appear", "publish", "publishes")) return i >= before - 6 || NoNameBetween(reading, i, before);
                if (i >= before - 3 && reading.IsAny(i, "writing", "Writing", "write", "wrote", "writes")) return !reading.IsWord(before, "by");
                if (i >= before - 5 && reading.IsAny(i, "reported", "described", "detailed", "outlined", "presented", "released", "posted", "featured", "printed")) return NoNameBetween(reading, i, before) && !reading.IsWord(before, "by");
            }

            if (reading.IsAny(before - 1, "is", "are", "was", "were") && reading.Is(before - 2, WordClass.Study)) return reading.IsWord(before, "in");
            if (reading.Is(before - 1, WordClass.Study) || (reading[before - 1] is "," && reading.Is(before - 2, WordClass.Study))) return reading.IsWord(before, "in");
            if (reading.IsAny(before - 1, "today", "out", "online", "yesterday", "week", "back") && reading.IsWord(before, "in")) return !reading.IsAny(before - 1, "out", "back") || reading.IsAny(before - 2, "came", "come", "comes", "is", "paper", "study");
            // "as she showed in 2014 in Appetite"
            if (reading[before - 1] is ['1' or '2', _, _, _] && reading.IsWord(before - 2, "in") && reading.IsWord(before, "in")) return true;
            if (reading.IsAny(before - 1, "paper", "editorial", "letter", "commentary", "article", "papers", "description", "account")) return reading.IsWord(before, "in");
        }

        if (reading.IsWord(before, "of") && reading.IsAny(before - 1, "issue", "edition", "editor", "editor-in-chief", "volume", "pages")) return true;
        return reading[before] is ":" && reading.IsAny(before - 1, "Journal", "Reference", "references", "reference", "References") && !reading.IsWord(before - 1, "Source");
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
        if (reading.IsPossessive(before) && reading[before - 1] is "BMJ" && Before(reading, before - 1, out _)) return true;
        if (reading[before] is "," or ":") before--;
        if (reading[before] is "Journal" && reading.IsAny(before - 1, "the", "in") && reading.Is(before + 1, WordClass.JournalTitle)) return true;
        if (IsSourceLine(reading, before)) return true;
        if (reading.IsAny(before, "journal", "Journal", "journals") && !reading.Has(before, TokenShape.Capital)) return true;
        if (reading.IsAny(before, "called", "named", "titled") && reading.IsAny(before - 1, "journal")) return true;
        return reading.IsAny(before, "server", "servers", "repository", "site", "website") && reading.IsAny(before - 1, "preprint", "pre-print", "print");
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
