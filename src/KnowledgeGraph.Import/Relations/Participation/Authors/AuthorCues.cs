using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Journals;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Authors;

/// <summary>Words that name a person as one of the authors, not as the first: "co-author X", "X, one of the paper's authors", "X, who worked on the study".</summary>
internal static class AuthorCues
{
    private const int Reach = 22;

    /// <summary>What an author did with a study: "who | designed the trial".</summary>
    private static readonly string[] Carries =
    [
        "conducted", "ran", "co-led", "co-authored", "coauthored", "co-wrote", "supervised", "designed", "oversaw", "performed", "authored", "wrote", "did",
        "undertook", "presented"
    ];

    /// <summary>Those who work with an author: "and her | team".</summary>
    private static readonly string[] OwnGroup = ["colleagues", "collaborators", "co-authors", "coauthors", "co-workers", "team", "group"];

    /// <summary>What an author writes that is no study: "author of the | novel".</summary>
    private static readonly string[] OtherWritings = ["editorial", "commentary", "comment", "book", "novel", "letter", "guide"];

    /// <summary>The cue's token before or behind a name, or -1.</summary>
    public static int Of(MentionIndex index, int first, int end)
    {
        var text = index.Text;
        var at = SmallTitles.Before(text, text[first - 1] is "," or ":" ? first - 2 : first - 1);
        if (IsAuthor(text, at) || IsResearcher(text, at)) return at;
        if (text.IsWord(first - 1, "by") && WasDone(text, first - 2)) return first - 2;
        if (OfStudy(text, at) is >= 0 and var author) return author;
        if (BehindRole(text, at) is >= 0 and var one) return one;
        if (Listed(index, first) is >= 0 and var list) return list;
        if (text.IsPossessive(end) && IsOwnTeam(text, end + 1)) return end + 1;
        // "study co-author and epidemiologist | Jane Doe"
        for (var i = at; i > at - 7 && i > 0 && (text.Has(i, TokenShape.Word) || text.IsHyphen(i)) && !text.Has(i, TokenShape.SentenceStart); i--)
        {
            if (text.IsWord(i, "and") && text.Is(at, WordClass.Role) && IsAuthor(text, i - 1)) return i - 1;
        }

        if (Working(index, end) is >= 0 and var working) return working;
        if (WritingCues.Of(index, first, end) is >= 0 and var writes) return writes;
        if (TeamCues.Of(index, first, end) is >= 0 and var team) return team;
        if (WorkCues.Of(index, first, end) is >= 0 and var work) return work;
        return Behind(index, end);
    }

    /// <summary>"one of the study authors, health psychologist | Jane Doe": the noun before what the person is, or -1.</summary>
    private static int BehindRole(LexicalText text, int at)
    {
        if (!text.Is(at, WordClass.Role)) return -1;
        for (var i = at - 1; i > at - 4 && i > 0; i--)
        {
            if (text[i] is ",") return text.IsAny(i - 1, "authors", "researchers", "scientists") && IsAuthor(text, i - 1) ? i - 1 : -1;
            if (!text.Has(i, TokenShape.Word)) return -1;
        }

        return -1;
    }

    /// <summary>"was | conducted by", "were | analysed by".</summary>
    private static bool WasDone(LexicalText text, int verb) =>
        text.IsAny(verb, "conducted", "performed", "designed", "analysed", "analyzed", "tested") && text.IsAny(verb - 1, "was", "were", "been");

    /// <summary>"X's | team", "X's | research group"; "X's research" alone may be other research.</summary>
    private static bool IsOwnTeam(LexicalText text, int at) =>
        text.IsAny(at, "team", "group", "lab", "colleagues", "research") && (!text.IsWord(at, "research") || text.IsAny(at + 1, "team", "group"));

    /// <summary>"Jane Doe and | John Roe, research associates working on the project": what several people do, or -1.</summary>
    private static int Working(MentionIndex index, int end)
    {
        var text = index.Text;
        if (text.IsWord(end, "and") && index.NameAt(end + 1) == NameKind.Person) end = index.Mentions[index.At(end + 1)].Tokens.End;
        if (text[end] is not ",") return -1;
        for (var i = end + 1; i < end + 8 && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (text.IsWord(i, "working") && text.IsWord(i + 1, "on") && NamesStudy(text, i + 2)) return i;
            if (!text.Has(i, TokenShape.Word) || text.Is(i, WordClass.Speech)) return -1;
        }

        return -1;
    }

    /// <summary>
    /// "Researcher | Jane Doe", "another researcher, | Jane Doe", "one of the scientists, | Jane Doe": of those who did what is told; "a cancer researcher" or
    /// "independent researchers" need not be.
    /// </summary>
    private static bool IsResearcher(LexicalText text, int at)
    {
        if (text.IsAny(at, "co-researcher", "co-worker")) return true;
        if (text.IsAny(at, "researcher", "scientist", "investigator"))
        {
            return OpensPhrase(text, at)
                || text.IsAny(at - 1, "another", "fellow", "study", "trial")
                || (text.IsWord(at, "investigator") && text.IsWord(at - 1, "senior"));
        }

        return text.IsAny(at, "researchers", "scientists", "investigators", "team")
            && text.IsWord(at - 1, "the")
            && text.IsWord(at - 2, "of")
            && text.IsWord(at - 3, "one");
    }

    /// <summary>"| Researcher Jane Doe", "said | researcher Jane Doe", ", | researcher Jane Doe": nothing tells what kind of researcher.</summary>
    private static bool OpensPhrase(LexicalText text, int at) =>
        text.Has(at, TokenShape.SentenceStart) || text[at - 1] is "," or "\"" or "”" or "’" or "'" || text.Is(at - 1, WordClass.Speech);

    /// <summary>"co-author of the research, | Jane Doe", "author of the new study | Jane Doe": the noun before the study that ends at a token, or -1.</summary>
    private static int OfStudy(LexicalText text, int at)
    {
        if (!text.Is(at, WordClass.Study)) return -1;
        for (var i = at - 1; i > at - 4; i--)
        {
            if (text.IsWord(i, "of")) return text.IsAny(i - 1, "author", "co-author", "coauthor") && NamesStudy(text, i + 1) ? i - 1 : -1;
            if (!text.Has(i, TokenShape.Word)) return -1;
        }

        return -1;
    }

    /// <summary>"study authors A, B and | C", "the researchers, including | Jane Doe": the noun before a list of names, or -1.</summary>
    private static int Listed(MentionIndex index, int first)
    {
        var text = index.Text;
        var names = 0;
        var at = first - 1;
        while (at > 0 && !text.Has(at + 1, TokenShape.SentenceStart))
        {
            if (index.NameAt(at) == NameKind.Person)
            {
                names++;
                at = index.Mentions[index.At(at)].Tokens.First - 1;
            }
            else if (text[at] is "," or "&" || text.IsWord(at, "and")) at--;
            else break;
        }

        if (text.IsWord(at, "including") && text[at - 1] is "," && text.IsAny(at - 2, "researchers", "authors", "scientists", "team")) return at - 2;
        // "led by A and | B", "led by Doctors A and | B"
        if (names > 0 && text.IsAny(at, "doctors", "drs", "professors")) at--;
        if (names > 0 && text.IsWord(at, "by") && text.IsAny(at - 1, "led", "headed", "conducted")) return at - 1;
        if (names == 0 && ((text.IsWord(at, "authors") && text.Is(at - 1, WordClass.Study)) || text.IsAny(at, "co-authors", "coauthors"))) return at;
        if (names == 0 || !text.IsAny(at, "authors", "co-authors", "coauthors", "researchers", "scientists")) return -1;
        if (text.Has(at, TokenShape.SentenceStart) && text.IsAny(at, "researchers", "scientists")) return -1;
        return text.IsAny(at, "co-authors", "coauthors") || text.Is(at - 1, WordClass.Study) || text.IsAny(at - 1, "senior", "joint", "lead") ? at : -1;
    }

    private static int Behind(MentionIndex index, int end)
    {
        var text = index.Text;
        var relative = false;
        for (var i = end; i < end + Reach && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (index.NameAt(i) == NameKind.Person
                || text[i] is "“" or "\"" or "‘"
                || (text.Is(i, WordClass.Speech) && !relative && text.Tag(i) is not PosTag.NN)) return -1;
            if (text.IsWord(i, "who")) relative = true;
            if (text.IsWord(i, "and") && !relative && WithColleagues(text, i + 1)) return i;
            if (IsAuthor(text, i) && !WritesComment(text, i + 1)) return i;
            if (relative && Did(text, i)) return i;
        }

        return -1;
    }

    /// <summary>"who | designed the trial", "who | helped to run the study", "who | worked on the project": what an author did.</summary>
    private static bool Did(LexicalText text, int at) =>
        (text.IsAny(at, Carries) && NamesStudy(text, at + 1) && !WritesComment(text, at + 1))
        || Helped(text, at)
        || (text.IsWord(at, "carried") && text.IsWord(at + 1, "out") && NamesStudy(text, at + 2))
        || WasInvolved(text, at)
        || (text.IsAny(at, "worked", "works", "collaborated") && text.IsWord(at + 1, "on") && NamesStudy(text, at + 2));

    /// <summary>"who | helped conduct the study", "who | helped to conduct the study".</summary>
    private static bool Helped(LexicalText text, int at)
    {
        if (!text.IsWord(at, "helped")) return false;
        if (text.IsAny(at + 1, "conduct", "design", "run", "write")) return NamesStudy(text, at + 2);
        return text.IsWord(at + 1, "to") && NamesStudy(text, at + 3);
    }

    /// <summary>"who was | involved in the study", "who was | involved in its design"; who is involved in a trial may be a patient.</summary>
    private static bool WasInvolved(LexicalText text, int at) =>
        text.IsWord(at, "involved") && text.IsWord(at + 1, "in") && text.IsAny(at - 1, "was", "were", "is")
        && ((NamesStudy(text, at + 2) && !text.IsAny(at + 3, "trial", "trials")) || text.IsAny(at + 3, "design", "concept", "conception"));

    /// <summary>"co-author", "senior author", "study author", "one of the paper's 11 authors", "author of the report"; a lone "author" may have written novels.</summary>
    private static bool IsAuthor(LexicalText text, int at)
    {
        if (text.IsAny(at, "co-author", "coauthor", "co-investigator", "co-lead", "co-leader")) return !WritesComment(text, at + 1);
        if (text.IsWord(at, "author"))
        {
            if (text.IsHyphen(at - 1) && text.IsWord(at - 2, "co")) return true;
            if (text.IsAny(at - 1, "senior", "co-senior", "joint-senior", "corresponding", "last", "joint", "fellow", "junior")) return true;
            if (text.Is(at - 1, WordClass.Study) && !text.IsAny(at - 1, "article")) return true;
            if (text.IsPossessive(at - 1) && text.Is(at - 2, WordClass.Study)) return true;
            return text.IsAny(at + 1, "of", "on") && NamesStudy(text, at + 2);
        }

        if (text.IsAny(at, "researchers", "scientists") && IsOneOf(text, at)) return true;
        if (!text.IsAny(at, "authors", "co-authors")) return false;
        for (var i = at - 1; i > at - 6; i--)
        {
            if (text.IsWord(i, "of") && text.IsWord(i - 1, "one") && !text.IsAny(i - 2, "not", "n't", "n’t")) return true;
        }

        return false;
    }

    /// <summary>"one of the | researchers", "another of the Bath | researchers"; "one of the world's leading scientists" is praise.</summary>
    private static bool IsOneOf(LexicalText text, int noun)
    {
        var of = text.IsWord(noun - 1, "the") ? noun - 2 : text.IsWord(noun - 2, "the") && !text.IsAny(noun - 1, "leading", "top", "few", "first") ? noun - 3 : -1;
        return of >= 0 && text.IsWord(of, "of") && text.IsAny(of - 1, "one", "another") && !text.IsWord(of - 2, "not");
    }

    /// <summary>"and her colleagues", "and colleagues", "and his team": who works with others on what is told.</summary>
    private static bool WithColleagues(LexicalText text, int at)
    {
        if (text.IsAny(at, "his", "her", "their")) return text.IsAny(at + 1, OwnGroup);
        return text.IsAny(at, "colleagues", "collaborators", "co-authors", "coauthors", "co-workers");
    }

    private static bool WritesComment(LexicalText text, int at)
    {
        for (var i = at; i < at + 5; i++)
        {
            if (text.IsAny(i, OtherWritings)) return true;
            if (!text.Has(i, TokenShape.Word)) return false;
        }

        return false;
    }

    /// <summary>"the study", "this new analysis", "the laboratory work": a definite piece of research; "an earlier study" is another one.</summary>
    private static bool NamesStudy(LexicalText text, int at)
    {
        if (!text.IsAny(at, "the", "this", "its", "today", "yesterday")) return false;
        for (var i = at + 1; i < at + 4; i++)
        {
            if (text.Is(i, WordClass.Study))
                return !text.IsAny(i - 1, "earlier", "previous", "original", "separate", "other") && !JournalReferences.IsYear(text[i - 1]) && !ForerunnerStudies.Is(text, i);
            if (!text.Has(i, TokenShape.Word) && !text.IsPossessive(i)) return false;
        }

        return false;
    }
}
