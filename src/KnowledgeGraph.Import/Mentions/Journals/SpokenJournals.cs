using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Journals;

/// <summary>
/// Finds journals in broadcasts that a machine wrote down, where titles stand in small letters: "it's published in the journal bath biology",
/// "in the british journal of bathing", "a study in tobacco control says".
/// </summary>
internal static class SpokenJournals
{
    private const int MostWords = 6;

    /// <summary>Most tokens from "a journal which is called" to the title.</summary>
    private const int FarthestJournal = 9;

    private static readonly string[] Openings = ["journal", "annals", "archives", "proceedings"];

    /// <summary>What "the journal" may be followed by without a title: "the journal article says".</summary>
    private static readonly string[] Parts =
        ["article", "articles", "paper", "papers", "editor", "editors", "entry", "itself", "website", "publisher", "publishers", "reviewers", "here", "today", "now", "yesterday", "show", "shows", "found", "claims"];

    /// <summary>What may stand between a word for research and "in": "your paper which is | in tobacco control".</summary>
    private static readonly string[] Between =
        ["published", "is", "'s", "’s", "was", "been", "which", "that", "out", "just", "now", "being", "appears", "appeared", "last", "this", "week", "month", "year", "today",
         "yesterday", "recently", "it", "came", "has", "we", "they", "had"];

    private static readonly NameList<bool> Titles = new(
        WordLists.Lines(typeof(KnownNames), "journal-titles.txt").Where(line => line.Section != "family").SelectMany(line => KnownNames.Spellings(line.Entry)).Select(title => (title, false))
            .Concat(WordLists.Entries(typeof(KnownNames), "journal-titles.txt", "family").Select(title => (title, true)))
            .Concat(WordLists.Entries(typeof(KnownNames), "journals.txt").Select(title => (title, IsOwn(title))))
            .Where(entry => !entry.Item1.StartsWith("The ", StringComparison.Ordinal)),
        anyCase: true);

    /// <summary>All candidates, in text order, without overlap; none where titles have capitals.</summary>
    public static List<NameCandidate> Find(LexicalText reading)
    {
        var found = new List<NameCandidate>();
        if (!Broadcasts.WriteSmall(reading)) return found;
        for (var at = 0; at < reading.Count; at++)
        {
            if (reading.Has(at, TokenShape.Capital) || !reading.Has(at, TokenShape.Word)) continue;
            var title = At(reading, at);
            if (title.Count == 0) continue;
            found.Add(new NameCandidate(title, NameKind.Journal, "journal-spoken", 0.8f));
            at = title.End - 1;
        }

        return found;
    }

    /// <summary>The title that begins at a token; empty where none does.</summary>
    private static TokenRange At(LexicalText reading, int at)
    {
        if (reading.Is(at, WordClass.ListedTitle | WordClass.JournalTitle) && Titles.Match(reading.Document.Tokenized, at, out var own) is > 0 and var length)
        {
            if (reading.IsWord(at + length, "journal")) return new TokenRange(at, at); // "published in respiratory medicine journal"
            if ((own && length > 1) || reading.IsWord(at - 1, "journal") || IsCued(reading, at, own) || (length > 1 && IsCalled(reading, at))) return new TokenRange(at, at + length);
        }

        if (OfKind(reading, at) is var end && end > at) return new TokenRange(at, end);
        return IsJournal(reading, at - 1) ? new TokenRange(at, EndOfRun(reading, at)) : new TokenRange(at, at);
    }

    /// <summary>"the | journal", "the medical | journal", "in | journal"; in "the british medical | journal" the word ends a title.</summary>
    private static bool IsJournal(LexicalText reading, int token) =>
        reading.IsWord(token, "journal")
        && (reading.IsAny(token - 1, "the", "in")
            || (reading.IsAny(token - 1, "medical", "scientific", "science", "academic", "online", "specialist") && reading.IsWord(token - 2, "the")));

    /// <summary>"in the | bmj", "your paper which is in | tobacco control".</summary>
    private static bool IsCued(LexicalText reading, int at, bool own)
    {
        var before = reading.IsWord(at - 1, "the") ? at - 2 : at - 1;
        if (own) return reading.IsAny(before, "in", "journal", "by") || before == at - 2;
        if (!reading.IsWord(before, "in")) return false;
        if (reading.IsWord(before - 1, "writing") || (reading.Is(before - 1, WordClass.Study) && reading.IsWord(before - 3, "to") && reading.IsWord(before - 4, "according"))) return true;
        var verb = false;
        for (var i = before - 1; i > before - FarthestJournal; i--)
        {
            if (reading.Is(i, WordClass.Study)) return verb || i < before - 1;
            if (!reading.IsAny(i, Between)) return verb;
            verb |= reading.IsAny(i, "published");
        }

        return verb;
    }

    /// <summary>"in a journal which is called i love this | gut microbes".</summary>
    private static bool IsCalled(LexicalText reading, int at)
    {
        var called = false;
        for (var i = at - 1; i > at - FarthestJournal && i >= 0; i--)
        {
            if (reading.IsWord(i, "journal")) return called;
            called |= reading.IsAny(i, "called", "named");
        }

        return false;
    }

    /// <summary>"british | journal of bathing": end of a title that says what it is; the token itself where there is none.</summary>
    private static int OfKind(LexicalText reading, int at)
    {
        var head = at;
        while (head < at + 3 && IsBeforeHead(reading, head)) head++;
        if (head > at && EndsInJournal(reading, at, head) is var closed && closed > head) return closed;
        if (!reading.IsAny(head, Openings) || !reading.IsWord(head + 1, "of")) return at;
        if (head == at && !reading.IsAny(head - 1, "the", "in", "journal")) return at;
        var first = reading.IsWord(head + 2, "the") ? head + 3 : head + 2;
        var end = EndOfRun(reading, first);
        return end > first ? end : at;
    }

    /// <summary>"in the european | heart journal".</summary>
    private static int EndsInJournal(LexicalText reading, int at, int head)
    {
        if (!reading.IsAny(at - 1, "the", "in")) return head;
        var end = head;
        while (end < head + 3 && IsPart(reading, end) && !reading.IsWord(end, "journal")) end++;
        return end > head && reading.IsWord(end, "journal") ? end + 1 : head;
    }

    private static bool IsBeforeHead(LexicalText reading, int token) =>
        reading.Is(token, WordClass.Demonym) || reading.IsAny(token, "international", "new", "england", "royal");

    private static int EndOfRun(LexicalText reading, int first)
    {
        var end = first;
        while (end < first + MostWords)
        {
            if (IsPart(reading, end)) end++;
            else if (end > first && !reading.Has(end, TokenShape.LineStart) && reading.IsAny(end, "and", "of", "in") && IsPart(reading, end + 1) && InTitle(reading, first, end)) end += 2;
            else break;
        }

        return end;
    }

    /// <summary>"epidemiology | and community health": fields of one title.</summary>
    private static bool InTitle(LexicalText reading, int first, int joint) =>
        !reading.IsWord(joint, "in") || reading.IsAny(first, "disease", "trends", "advances", "frontiers");

    private static bool IsPart(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.Word)
        && !reading.Has(token, TokenShape.Capital)
        && !reading.Has(token, TokenShape.LineStart)
        && !reading.Is(token, WordClass.Function | WordClass.Speech | WordClass.Team | WordClass.Calendar)
        && (!reading.Is(token, WordClass.Study) || reading.IsAny(token, "research", "reports", "reviews"))
        && !reading.IsAny(token, Parts)
        && reading.Tag(token) is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS or PosTag.JJ or PosTag.VBG;

    /// <summary>"BMJ", "PLOS ONE", "British Medical Journal" are titles in any case; "nature" and "heart" are words.</summary>
    private static bool IsOwn(string title) =>
        title.Contains(' ', StringComparison.Ordinal) ? title is not "Diabetes Care" : title is "BMJ" or "PNAS" or "JAMA" or "NEJM" or "Lancet" or "bioRxiv" or "medRxiv";
}
