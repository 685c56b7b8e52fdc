using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Institutions.Finding;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Journals;

/// <summary>Finds journals and preprint servers by what is said before and behind them.</summary>
internal static class JournalFinder
{
    /// <summary>All candidates, in text order, without overlap.</summary>
    public static List<NameCandidate> Find(LexicalText reading)
    {
        var found = new List<NameCandidate>();
        TokenRange house = default;
        for (var at = 0; at < reading.Count; at++)
        {
            if (!IsTitleWord(reading, at) || IsInside(reading, at)) continue;
            var candidate = At(reading, at);
            if (candidate is not { } journal) continue;
            if (found.Count > 0 && JournalPublishers.IsOf(reading, found[^1].Tokens, house, journal.Tokens))
            {
                house = journal.Tokens;
                at = journal.Tokens.End - 1;
                continue;
            }

            if (found.Count > 0 && found[^1].Tokens.End == at - 1 && IsSubtitle(reading, at)) found[^1] = WithSubtitle(reading, found[^1], journal.Tokens.End);
            else found.Add(journal);
            at = journal.Tokens.End - 1;
        }

        return found;
    }

    private static NameCandidate? At(LexicalText reading, int at)
    {
        // "in the Journal BMJ Open": the word announces the title and is no part of it.
        if (reading[at] is "Journal" && IsKnownFrom(reading, at + 1)) return null;
        // "in the BMJ Gut journal": the house before its journal's title, which is none of those it lends its name to.
        if (reading[at] is "BMJ" && IsHouseBefore(reading, at + 1)) return null;
        if (SmallJournal(reading, at) is { } small) return JournalPublishers.Is(reading, small.Tokens) ? null : small;
        var isOfHouse = reading[at - 1] is "BMJ" && IsHouseBefore(reading, at);
        var cue = JournalCues.Before(reading, isOfHouse ? at - 1 : at);
        var announced = cue == JournalCue.Announced;
        // "he wrote in the BMJ medical journal | People who …": a new sentence is no title of the journal before.
        if (announced && BeginsName(reading, at)) return null;
        if (announced && reading.Has(at, TokenShape.SentenceStart) && reading[at - 1] is not ("," or ":")) return null;
        var listed = ListedTitles.Match(reading, at, out var unmistakable);
        var end = JournalTitles.EndOf(reading, at, announced, listed);
        if (end <= at) return null;
        var range = new TokenRange(at, end);
        var known = range.Count == listed || (reading.Is(at, WordClass.JournalTitle) && KnownNames.Journals.Match(reading.Document.Tokenized, at, out _) == range.Count);
        if (JournalTitles.IsNoPeriodical(reading, range)) return null;
        if (cue is JournalCue.Study or JournalCue.Published && !known && IsNoTitle(reading, range, cue)) return null;
        if (!announced && !((known || JournalTitles.IsField(reading[at])) && cue != JournalCue.None) && !(range.Count > 1 && IsKnownFrom(reading, at)) && IsPlaceOrPerson(reading, range, cue))
        {
            return known && (ListedTitles.IsMeant(reading, range) || JournalReferences.Holds(reading, range, known)) ? Titled(range) : null;
        }

        if (IsMedia(reading, range) || (!isOfHouse && JournalPublishers.Is(reading, range))) return null;
        if (announced) return new NameCandidate(range, NameKind.Journal, "journal-announced", 0.97f);
        if (cue != JournalCue.None && (known || JournalTitles.SoundsLikeJournal(reading, range))) return new NameCandidate(range, NameKind.Journal, "journal-published-in", 0.95f);
        if (known && JournalCues.PublishedBy(reading, at)) return new NameCandidate(range, NameKind.Journal, "journal-published-in", 0.85f);
        if (cue != JournalCue.None && !IsOther(reading, range, cue)) return new NameCandidate(range, NameKind.Journal, "journal-published-in", 0.85f);
        if (JournalFamilies.Holds(reading, range) || JournalTitles.BeginsLikeJournal(reading, range)) return Titled(range);
        if (known && JournalFamilies.IsUnmistakable(reading, range)) return new NameCandidate(range, NameKind.Journal, "journal-list", 0.8f);
        if (known && unmistakable && ListedTitles.StandsAlone(reading, range)) return Titled(range);
        if (IsCalledJournal(reading, range)) return Titled(range);
        return (known && ListedTitles.IsMeant(reading, range)) || JournalReferences.Holds(reading, range, known) ? Titled(range) : null;
    }

    /// <summary>"Bathing and Winter, | a peer-reviewed journal, says": what is called a journal behind its name.</summary>
    private static bool IsCalledJournal(LexicalText reading, TokenRange range)
    {
        if (reading[range.End] is not "," || !reading.IsAny(range.End + 1, "a", "an") || reading.Is(range.First, WordClass.Place | WordClass.Organisation)) return false;
        var noun = range.End + 2;
        while (noun < range.End + 6 && !reading.IsWord(noun, "journal") && (reading.Tag(noun) is PosTag.JJ or PosTag.NN or PosTag.VBN or PosTag.RB || reading.IsHyphen(noun))) noun++;
        return reading.IsWord(noun, "journal") && !reading.IsPossessive(noun + 1) && !reading.IsAny(noun + 1, "editor", "article");
    }

    private static bool IsHouseBefore(LexicalText reading, int title)
    {
        var listed = Math.Max(ListedTitles.Match(reading, title, out _), IsKnownFrom(reading, title) ? KnownNames.Journals.Match(reading.Document.Tokenized, title, out _) : 0);
        return listed > 0 && !reading.Has(title + listed, TokenShape.Capital) && !reading.IsAny(title, "Nutrition", "Medicine", "Neurology", "Surgery", "Oncology");
    }

    private static NameCandidate Titled(TokenRange range) => new(range, NameKind.Journal, "journal-title", 0.85f);

    /// <summary>What no title is, though it stands where one might.</summary>
    private static bool IsNoTitle(LexicalText reading, TokenRange range, JournalCue cue) =>
        DescribesThing(reading, range)
        || IsStudyElsewhere(reading, range)
        || IsHeading(reading, range)
        || (reading.IsPossessive(range.First - 1) && !IsClosed(reading, range.End))
        || (reading.IsPossessive(range.End) && cue == JournalCue.Study);

    /// <summary>"THIS WEEK IN | BATH SCIENCE".</summary>
    private static bool IsHeading(LexicalText reading, TokenRange range) => reading[range.First - 1] is "IN" or "THE" && reading.Has(range.First, TokenShape.AllCaps);

    /// <summary>"in this week's | Thorax |.": nothing behind the title that it might describe.</summary>
    private static bool IsClosed(LexicalText reading, int end) =>
        end >= reading.Count || !reading.Has(end, TokenShape.Word) || reading.Has(end, TokenShape.LineStart) || reading.Is(end, WordClass.Function | WordClass.Calendar);

    /// <summary>"In a commentary in the same journal, | Dr Jane Doe said": somebody's title behind the comma, not the journal's.</summary>
    private static bool BeginsName(LexicalText reading, int at) =>
        reading[at - 1] is "," && (reading.Is(at, WordClass.Title) || BeginsPerson(reading, at));

    /// <summary>"journal, | Jane Doe, a chemist, said": what the recogniser takes for somebody of two names or more, of whom a post, a house or speech tells.</summary>
    private static bool BeginsPerson(LexicalText reading, int at)
    {
        foreach (var name in reading.Document.Names)
        {
            if (name.Tokens.First != at || name.Kind != NameKind.Person || name.Tokens.Count < 2) continue;
            return reading.IsAny(name.Tokens.End, ",", "of", "from", "at", "and") || reading.Is(name.Tokens.End, WordClass.Speech);
        }

        return false;
    }

    /// <summary>Titles whose "journal" is written small: "in the British Medical journal", "in the journal of Cave Biology".</summary>
    private static NameCandidate? SmallJournal(LexicalText reading, int at)
    {
        if (IsBritishMedical(reading, at)) return new NameCandidate(new TokenRange(at, at + 3), NameKind.Journal, "journal-published-in", 0.85f);
        var head = reading.IsWord(at - 1, "the") ? at - 3 : at - 2;
        // "in Thorax, the journal of the Bath Society": whose journal it is, said behind its title.
        if (reading[head - 2] is "," && reading.Has(head - 3, TokenShape.Capital)) return null;
        if (reading[head] is not "journal" || !reading.IsWord(head + 1, "of") || !reading.IsAny(head - 1, "the", "in")) return null;
        return new NameCandidate(new TokenRange(head, JournalTitles.EndOf(reading, at, announced: true)), NameKind.Journal, "journal-title", 0.85f);
    }

    /// <summary>"the | British Medical journal"; in "the British medical journal, Thorax" another title follows.</summary>
    private static bool IsBritishMedical(LexicalText reading, int at) =>
        reading.IsWord(at - 1, "the")
        && reading.IsWord(at, "British")
        && reading.IsWord(at + 1, "medical")
        && reading.IsWord(at + 2, "journal")
        && !reading.Has(at + 3, TokenShape.Capital)
        && !(reading[at + 3] is "," && reading.Has(at + 4, TokenShape.Capital));

    private static bool IsKnownFrom(LexicalText reading, int at) =>
        reading.Is(at, WordClass.JournalTitle) && KnownNames.Journals.Match(reading.Document.Tokenized, at, out _) > 0;

    /// <summary>"Sleep: Journal of the Bath Society": what a journal calls itself behind its title.</summary>
    private static bool IsSubtitle(LexicalText reading, int at) => reading[at] is "Journal" && reading[at - 1] is ":" && reading.IsWord(at + 1, "of");

    private static NameCandidate WithSubtitle(LexicalText reading, NameCandidate title, int end) =>
        title with { Tokens = title.Tokens with { End = end }, Name = reading.TextOf(title.Tokens) };

    private static bool IsTitleWord(LexicalText reading, int at) =>
        reading.Has(at, TokenShape.Capital)
            ? !reading.Is(at, WordClass.Calendar) && !reading.IsAny(at, "Writing", "Published", "Reporting", "Reported")
            : IsKnownFrom(reading, at) || ListedTitles.Match(reading, at, out _) > 0; // "eLife", "npj", "medRxiv"

    /// <summary>Within a link, or behind another word of the same capitalised stretch, where a title has begun already.</summary>
    private static bool IsInside(LexicalText reading, int at) => IsLink(reading, at) || ContinuesName(reading, at);

    private static bool ContinuesName(LexicalText reading, int at) =>
        at > 0
        && reading.Has(at - 1, TokenShape.Capital)
        && !reading.Has(at, TokenShape.LineStart)
        && !reading.Has(at, TokenShape.SentenceStart)
        && !reading.Is(at - 1, WordClass.Function)
        && !reading.IsAny(at - 1, "Journal", "BMJ", "Writing")
        && !IsLink(reading, at - 1);

    /// <summary>"bit.ly/ | XyZaB": the end of a link, cut off by the tokens.</summary>
    private static bool IsLink(LexicalText reading, int at) => reading.Has(at, TokenShape.Glued) && reading[at - 1] is [.., '/'];

    private static bool IsPlaceOrPerson(LexicalText reading, TokenRange range, JournalCue cue)
    {
        foreach (var name in reading.Document.Names)
        {
            if (name.Tokens.First != range.First || name.Kind is not (NameKind.Place or NameKind.Person)) continue;
            // "a report in Cork and Clay": a surname or a town may begin a title that goes on; a trial may be held in Cork and Dublin.
            if (name.Tokens.Count > 1 || !reading.IsWord(range.First + 1, "and") || cue != JournalCue.Published) return true;
        }

        return false;
    }

    private static bool IsMedia(LexicalText reading, TokenRange range)
    {
        if (IsOutlet(range)) return true;
        if (reading.IsWord(range.First, "The")) return IsOutlet(range with { First = range.First + 1 });
        return reading[range.First - 1] is "The" && IsOutlet(range with { First = range.First - 1 });

        bool IsOutlet(TokenRange name) =>
            KnownNames.Organisations.Match(reading.Document.Tokenized, name.First, out var kind) == name.End - name.First && kind == "media";
    }

    /// <summary>"clinical studies in Western settings", "a survey in Norse villages": a lone capital that describes the noun behind it.</summary>
    private static bool DescribesThing(LexicalText reading, TokenRange range) =>
        range.Count == 1
        && !JournalTitles.SoundsLikeJournal(reading, range)
        && reading.Tag(range.End) is PosTag.NNS or PosTag.NN
        && !reading.Has(range.End, TokenShape.Capital)
        && !reading.Has(range.End, TokenShape.LineStart)
        && !reading.IsAny(range.End, "journal", "magazine")
        && !IsTime(reading, range.End);

    /// <summary>"a study in Petrel found …" where the article speaks of "the Petrel birth cohort": a study's own name.</summary>
    private static bool IsStudyElsewhere(LexicalText reading, TokenRange range)
    {
        if (range.Count != 1) return false;
        for (var at = 0; at < reading.Count; at++)
        {
            if (at == range.First || !reading[at].SequenceEqual(reading[range.First])) continue;
            for (var noun = at + 1; noun < at + 4 && reading.Has(noun, TokenShape.Word) && !reading.Has(noun, TokenShape.Capital); noun++)
            {
                if (reading.Is(noun, WordClass.Study) || reading.IsAny(noun, "cohort", "project", "dataset", "database", "programme", "program")) return true;
                if (reading.Is(noun, WordClass.Function)) break;
            }
        }

        return false;
    }

    private static bool IsTime(LexicalText reading, int token) =>
        reading.Is(token, WordClass.Calendar) || reading.IsAny(token, "today", "yesterday", "week", "month");

    /// <summary>"in May", "in Norland", "on Twitter": what "published in" is said of and that is no journal.</summary>
    private static bool IsOther(LexicalText reading, TokenRange range, JournalCue cue) =>
        reading.Is(range.First, WordClass.Calendar | WordClass.Place)
        || (reading.Is(range.First, WordClass.Demonym) && (range.Count == 1 || cue != JournalCue.Published))
        || (range.Count == 1 && (reading.IsAny(range.First, "English", "The") || IsDays(reading[range.First])))
        || RecognisedOrganisations.IsPlatform(reading, range.First);

    /// <summary>"published on Thursdays".</summary>
    private static bool IsDays(ReadOnlySpan<char> word) => word.EndsWith("days", StringComparison.Ordinal);
}
