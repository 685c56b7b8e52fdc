using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Zones;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Journals;

/// <summary>How far a journal's title reaches and whether it sounds like one.</summary>
internal static class JournalTitles
{
    private const int LongestTitle = 14;

    /// <summary>Last words of what is studied or held, and of days: "Bath Cohort Study", "World Bath Day".</summary>
    private static readonly string[] Unperiodical =
        ["Study", "Cohort", "Survey", "Database", "Registry", "Biobank", "Project", "Day", "Week", "List"];

    private static readonly string[] Works = ["Manual", "Handbook", "Dictionary", "Encyclopedia", "Encyclopaedia"];

    /// <summary>End of the title that begins at a token.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="start">First token of the title.</param>
    /// <param name="announced">True where the word "journal" or its like announces the title.</param>
    /// <param name="listed">Number of tokens of the listed title that begins there, or 0.</param>
    public static int EndOf(LexicalText reading, int start, bool announced, int listed)
    {
        var whole = start + listed;
        if (listed > 0 && Subtitles.EndOf(reading, start, whole) is var subtitled && subtitled > whole) return subtitled;
        return listed > 1 && !reading.Has(whole, TokenShape.Capital) ? whole : Math.Max(whole, EndOf(reading, start, announced));
    }

    /// <summary>End of the title that begins at a token, by its words alone.</summary>
    public static int EndOf(LexicalText reading, int start, bool announced)
    {
        var (end, listed) = (start + 1, false);
        if (reading.IsWord(start, "The") && reading.Has(start, TokenShape.Capital) && !IsTitleWord(reading, end)) return start;
        while (end - start < LongestTitle && !reading.Has(end, TokenShape.LineStart))
        {
            if (IsKind(reading, start, end) || OpensSentence(reading, end) || reading.IsAny(end, "Published", "Available")) break;
            else if (IsTitleWord(reading, end)) end++;
            else if (Subtitles.EndOf(reading, start, end) is var subtitled && subtitled > end) return subtitled;
            else if (listed && reading.IsAny(end, "and", "&") && IsTitleWord(reading, end + 1)) end += 2;
            else if (LinksNext(reading, start, end)) end += 2;
            else if (Joins(reading, start, end)) end = reading.IsWord(end + 1, "the") ? end + 3 : end + 2;
            else if (reading[end] is "," && listed && reading.IsAny(end + 1, "and", "&") && IsTitleWord(reading, end + 2)) end += 3;
            else if (reading[end] is "," && ListGoesOn(reading, start, end)) (end, listed) = (end + 2, true);
            else break;
        }

        return announced || end > start ? end : start;
    }

    /// <summary>"Bath-Water", "Sleep &amp; Breath", "Ida's Annals", "Bath.org", "Annals: Bathing": a sign that ties the next word to the title.</summary>
    private static bool LinksNext(LexicalText reading, int start, int at)
    {
        if (reading.IsHyphen(at)) return reading.Has(at + 1, TokenShape.Word);
        if (reading[at] is "." && reading.Has(at, TokenShape.Glued) && reading.Has(at + 1, TokenShape.Glued)) return true;
        if (reading.IsPossessive(at) && reading[at + 1] is "&") return IsTitleWord(reading, at + 2); // "Ida's & Bathing"
        if (!IsTitleWord(reading, at + 1)) return false;
        return reading[at] is "&" or "+"
            || (reading.IsPossessive(at) && !reading.IsWord(at - 1, "BMJ"))
            || IsForeignJoint(reading, at)
            || (reading[at] is ":" && reading.Has(at, TokenShape.Glued) && SoundsLikeJournal(reading, new TokenRange(start, at)));
    }

    /// <summary>"Anais | da | Academia", "Zeitschrift | für | Schlaf": small words within titles of other languages.</summary>
    private static bool IsForeignJoint(LexicalText reading, int token) =>
        reading.IsAny(token, "do", "de", "da", "del", "der", "für") && !reading.Has(token, TokenShape.Capital);

    /// <summary>"the BMJ | British medical journal": what kind of journal it is, said behind a title.</summary>
    private static bool IsKind(LexicalText reading, int start, int at) =>
        at > start
        && reading.Is(at, WordClass.Demonym)
        && !reading.Has(at + 1, TokenShape.Capital)
        && (reading.IsWord(at + 1, "journal") || reading.IsWord(at + 2, "journal"));

    /// <summary>
    /// Works that are no periodicals ("the latest edition of the Manual of Baths"), data, days and sections of a paper ("published on World Bath
    /// Day"), and the bare word.
    /// </summary>
    public static bool IsNoPeriodical(LexicalText reading, TokenRange title)
    {
        if (reading.IsWord(title.First, "Page") || (title.Count == 1 && reading.IsAny(title.First, "Journal", "Journals"))) return true;
        if (title.Count > 1 && reading.IsAny(title.End - 1, Unperiodical)) return true;
        if (reading.IsWord(title.End, "section") && !reading.Is(title.First, WordClass.JournalTitle)) return true;
        for (var i = title.First; i < title.End; i++)
        {
            if (reading.IsAny(i, Works)) return true;
        }

        return false;
    }

    /// <summary>True where a word of the title belongs to journals: "Annals", "Reviews".</summary>
    public static bool SoundsLikeJournal(LexicalText reading, TokenRange title)
    {
        for (var i = title.First; i < title.End; i++)
        {
            if (reading.Is(i, WordClass.Journal)) return true;
        }

        return false;
    }

    /// <summary>"the BMJ | Yes it is": in text without stops, what follows a title.</summary>
    private static bool OpensSentence(LexicalText reading, int token) => reading[token] is "Yes" or "No" or "But" or "So" or "He" or "She" or "It" or "They" or "However";

    /// <summary>"Balneology", "Hydrothermics": the name of a field, which no place or person bears.</summary>
    public static bool IsField(ReadOnlySpan<char> word) =>
        word.Length > 7
        && (word.EndsWith("ology", StringComparison.Ordinal) || word.EndsWith("ologica", StringComparison.Ordinal) || word.EndsWith("onomy", StringComparison.Ordinal)
            || word.EndsWith("graphy", StringComparison.Ordinal) || word.EndsWith("metry", StringComparison.Ordinal) || word.EndsWith("iatry", StringComparison.Ordinal)
            || word.EndsWith("istry", StringComparison.Ordinal) || word.EndsWith("mics", StringComparison.Ordinal) || word.EndsWith("tics", StringComparison.Ordinal));

    /// <summary>"Journal of …", "International Journal of …", "Annals of …", "Proceedings of …": a journal without any cue.</summary>
    public static bool BeginsLikeJournal(LexicalText reading, TokenRange title)
    {
        for (var i = title.First; i < title.End; i++)
        {
            if (!reading.IsAny(i, "Journal", "Annals", "Proceedings", "Transactions", "Archives")) continue;
            // "Bathing Journal"
            var closes = i > title.First && i == title.End - 1 && reading.IsWord(i, "Journal");
            if (closes || reading.IsAny(i + 1, "of", "for")) return i + 2 < title.End || i == title.End - 1;
        }

        return false;
    }

    private static bool IsTitleWord(LexicalText reading, int token) =>
        (reading.Has(token, TokenShape.Capital) && !reading.Is(token, WordClass.Calendar)) || reading[token] is "eLife" or "bioRxiv" or "npj";

    /// <summary>"Annals | of the | Baths", "Sleep | and | Breath": a small word that the title goes on behind.</summary>
    private static bool Joins(LexicalText reading, int start, int at)
    {
        if (!reading.IsAny(at, "of", "in", "for", "and", "on")) return false;
        var next = reading.IsWord(at + 1, "the") ? at + 2 : at + 1;
        if (!reading.Has(next, TokenShape.Capital) || reading.Is(next, WordClass.Calendar)) return false;
        if (reading.IsAny(at, "of", "for")) return true;
        // "an attack on the BMJ in the Guardian": a known title is whole, and what follows another name.
        var title = new TokenRange(start, at);
        if (reading.IsAny(at, "in", "on") && IsKnown(reading, title) && IsOutlet(reading, next)) return false;
        if (reading.IsWord(at, "and") && reading.IsWord(start - 1, "journal") && !IsKnown(reading, title)) return true;
        if (reading.IsWord(at, "and")) return !reading.Is(next, WordClass.JournalTitle | WordClass.Organisation) || SoundsLikeJournal(reading, title);
        return SoundsLikeJournal(reading, title)
            || reading.IsAny(at - 1, "Trends", "Advances", "Frontiers", "Medicine", "Computers")
            || !reading.Is(next, WordClass.Place | WordClass.Title);
    }

    private static bool IsOutlet(LexicalText reading, int token) => reading.Is(token, WordClass.Organisation) || Outlets.IsOutlet($"The {reading[token]}");

    /// <summary>"the journal Thorax and …" may go on with something else; "the journal Breathing and …" cannot.</summary>
    private static bool IsKnown(LexicalText reading, TokenRange title) =>
        reading.Is(title.First, WordClass.JournalTitle) && KnownNames.Journals.Match(reading.Document.Tokenized, title.First, out _) == title.Count;

    /// <summary>"Brain, Behavior, and Immunity"; "Journal of Epidemiology, Biomarkers &amp; Prevention".</summary>
    private static bool ListGoesOn(LexicalText reading, int start, int comma)
    {
        var at = comma + 1;
        if (!IsTitleWord(reading, at) || reading.Is(at, WordClass.Place | WordClass.Title)) return false;
        // "Thorax, Sleep and Gut" are three; in "Bathing, Sleep, and Health" the first is no title.
        if (reading.Is(at, WordClass.JournalTitle) && (IsKnown(reading, new TokenRange(start, comma)) || !reading.IsAny(at + 1, ",", "and", "&"))) return false;
        for (var words = 0; words < 5; words++)
        {
            while (IsTitleWord(reading, at) && words++ < 5) at++;
            if (reading[at] is ",") at++;
            if (reading.IsAny(at, "and", "&")) return IsTitleWord(reading, at + 1) && comma - start < 8;
            if (!IsTitleWord(reading, at)) return false;
        }

        return false;
    }
}
