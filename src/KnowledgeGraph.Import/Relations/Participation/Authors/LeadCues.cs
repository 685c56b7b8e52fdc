using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Authors;

/// <summary>Words that name a person as a study's lead: "lead author X", "led by X", "X, who led the study".</summary>
internal static class LeadCues
{
    private const int Reach = 26;
    private const int LongestRole = 4;

    private static readonly string[] LedBy = ["led", "co-led", "headed", "Led"];

    /// <summary>Nouns that "lead" or "first" makes the head of a study: "lead | author".</summary>
    private static readonly string[] LeadNouns = ["author", "researcher", "scientist", "investigator", "leader", "chief", "head", "boss"];

    /// <summary>What people lead that is no research: "the | party led by".</summary>
    private static readonly string[] Causes =
    [
        "campaign", "party", "government", "protest", "protests", "march", "movement", "coalition", "lawsuit", "petition", "company", "band"
    ];

    /// <summary>Words before "leading researcher" that make it praise: "| a leading researcher", "the world's leading researcher".</summary>
    private static readonly string[] EminenceMarks = ["a", "an", "another", "other", "world", "country", "'s", "’s", "of"];

    /// <summary>Verbs of who leads a study: "who | headed the trial".</summary>
    private static readonly string[] Leads = ["led", "co-led", "leads", "leading", "heads", "headed", "heading", "directed"];

    /// <summary>Research by another name: "the | excavation".</summary>
    private static readonly string[] Endeavours = ["effort", "efforts", "attempt", "excavation", "exercise", "dig", "collaboration"];

    /// <summary>Words that set a study apart from others: "the | latest analysis".</summary>
    private static readonly string[] StudyModifiers = ["new", "latest", "current", "earlier", "previous", "original", "first", "second", "research"];

    /// <summary>Nouns that are a piece of research whatever stands before them: "the sleep | trial".</summary>
    private static readonly string[] StudyNouns = ["study", "trial", "analysis", "review", "survey", "experiment", "investigation", "paper"];

    /// <summary>Words at which a noun phrase ends.</summary>
    private static readonly string[] Prepositions = ["of", "in", "at", "for", "to", "and", "from", "on"];

    /// <summary>Token of the first cue for a person, or -1.</summary>
    public static int Of(MentionIndex index, int person)
    {
        var named = Named(index, person);
        if (named >= 0 || UnnamedLead.Of(index, person) is not (>= 0 and var told)) return named;
        for (var other = 0; other < index.Entities.Entities.Length; other++)
            if (index.Entities.Entities[other].Kind == NameKind.Person && Named(index, other) >= 0) return -1;
        return told;
    }

    /// <summary>Token of the first cue beside a person's name, or -1.</summary>
    private static int Named(MentionIndex index, int person)
    {
        foreach (var mention in index.Of(person))
        {
            if (!MentionIndex.IsNamed(index.Mentions[mention])) continue;
            var tokens = index.Mentions[mention].Tokens;
            if (Before(index.Text, tokens.First) is >= 0 and var before) return before;
            if (Behind(index, tokens.End) is >= 0 and var behind) return behind;
        }

        return -1;
    }

    private static int Before(LexicalText text, int first)
    {
        var at = first - 1;
        if (text[at] is "," or ":" || text.IsAny(at, "is", "was")) at--;
        at = SmallTitles.Before(text, at);
        if (LeadOfStudy(text, at) is >= 0 and var study) return study;
        if (LeadingBefore(text, at) is >= 0 and var leading) return leading;
        if (text.IsAny(at, "doctors", "drs") && text.IsWord(at - 1, "by")) at--;
        if (text.IsWord(at, "by") && text.IsAny(at - 1, LedBy)) return LeadsCause(text, at - 1) ? -1 : at - 1;
        if (BehindRole(text, first) is >= 0 and var led) return led;
        if (text.IsWord(at, "research") && text.IsWord(at - 1, "lead")) return at - 1;
        if (text.IsWord(at, "lead") && text.IsAny(at - 1, "study", "research", "trial", "project")) return at - 1;
        if (text.IsAny(at, LeadNouns))
        {
            for (var i = at - 1; i >= at - 2; i--)
            {
                if (IsLeadModifier(text, i, at)) return i;
                if (i == at - 1 && IsLeadingAuthor(text, i)) return i;
                if (i == at - 1 && IsHeadOfStudy(text, at)) return i;
            }
        }

        return -1;
    }

    /// <summary>"lead author of the report | Jane Doe", "lead author of the study, | Jane Doe": the word before "author", or -1.</summary>
    private static int LeadOfStudy(LexicalText text, int noun)
    {
        if (!text.Is(noun, WordClass.Study)) return -1;
        for (var i = noun - 1; i > noun - 4; i--)
        {
            if (text.IsWord(i, "of")) return text.IsAny(i - 1, "author", "researcher", "investigator") && text.IsAny(i - 2, "lead", "first", "principal", "chief", "main") ? i - 2 : -1;
            if (!text.Has(i, TokenShape.Word)) return -1;
        }

        return -1;
    }

    /// <summary>"the surgeon leading the trial, | Jane Doe", "the scientist who led the study, | Jane Doe": the verb, or -1.</summary>
    private static int LeadingBefore(LexicalText text, int noun)
    {
        if (!text.Is(noun, WordClass.Study)) return -1;
        for (var i = noun - 1; i > noun - 5 && text.Has(i, TokenShape.Word); i--)
        {
            if (!text.IsAny(i, "leading", "led", "leads", "heading", "headed")) continue;
            var who = text.IsWord(i - 1, "who") ? i - 2 : i - 1;
            return text.Is(who, WordClass.Role) && text.IsAny(i + 1, "the", "this") ? i : -1;
        }

        return -1;
    }

    /// <summary>"| lead author", "| first study author", "study | leader author"; "main" counts before "author" alone, and "co-lead" is no lead.</summary>
    private static bool IsLeadModifier(LexicalText text, int at, int noun) =>
        text.IsAny(at, "lead", "first", "leader", "main")
        && (at == noun - 1 || !text.IsWord(at, "leader"))
        && (!text.IsWord(at, "main") || text.IsWord(noun, "author"))
        && !text.IsAny(at - 1, "co", "-");

    /// <summary>"study | leader", "team | boss".</summary>
    private static bool IsHeadOfStudy(LexicalText text, int noun) =>
        text.IsAny(noun, "leader", "chief", "head", "boss") && text.IsAny(noun - 1, "study", "research", "team", "project", "trial");

    /// <summary>"led by professor X", "headed by evolutionary biologist X": the cue before what the person is, or -1.</summary>
    private static int BehindRole(LexicalText text, int first)
    {
        if (!text.Is(first - 1, WordClass.Role)) return -1;
        for (var i = first - 1; i >= first - LongestRole; i--)
        {
            if (text.IsWord(i, "by")) return text.IsAny(i - 1, LedBy) && !LeadsCause(text, i - 1) ? i - 1 : -1;
            if (!text.Has(i, TokenShape.Word) && !text.IsHyphen(i)) return -1;
        }

        return -1;
    }

    /// <summary>"a campaign initially led by", "the party led by": no piece of research.</summary>
    private static bool LeadsCause(LexicalText text, int led)
    {
        var noun = text.Has(led - 1, TokenShape.Word) && text[led - 1].EndsWith("ly", StringComparison.Ordinal) ? led - 2 : led - 1;
        if (text[noun] is ",") noun--;
        return text.IsAny(noun, Causes);
    }

    /// <summary>"principal investigator", "chief investigator", "the leading researcher"; "a leading scientist" is eminent, "chief scientist" is a post.</summary>
    private static bool IsLeadingAuthor(LexicalText text, int at) =>
        text.IsAny(at, "principal", "chief", "leading")
        && (text.IsAny(at + 1, "investigator", "author") || (text.IsWord(at + 1, "researcher") && !text.IsAny(at - 1, EminenceMarks)));

    /// <summary>Behind a name and before anybody else: "who led the research", "lead author of the study", "the trial's principal investigator".</summary>
    private static int Behind(MentionIndex index, int end)
    {
        var text = index.Text;
        var relative = false;
        for (var i = end; i < end + Reach && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (index.NameAt(i) == NameKind.Person || text[i] is "“" or "\"" || (text.Is(i, WordClass.Speech) && !relative)) return -1;
            if (text.IsWord(i, "who")) relative = true;
            if (text.IsAny(i, Leads) && TellsOfName(index, end, i, relative) && NamesStudy(text, i + 1)) return i;
            if (text.IsWord(i, "leader") && text.IsWord(i + 1, "of") && NamesStudy(text, i + 2)) return i;
            if (text.IsWord(i, "lead") && text.IsWord(i + 1, "on") && NamesStudy(text, i + 2)) return i;
            if (text.IsWord(i, "head") && text.IsWord(i + 1, "of") && text.IsAny(i + 2, "the", "this") && text.IsAny(i + 3, "study", "trial")) return i;
            if (!text.IsAny(i, "author", "researcher", "investigator", "scientist")) continue;
            if ((text.IsAny(i - 1, "lead", "first", "main") || IsLeadingAuthor(text, i - 1)) && !text.IsAny(i - 2, "co", "-")) return i - 1;
        }

        return -1;
    }

    /// <summary>"X, who | led", "X | led", "X, a chemist, | led", "X from Y | led": the verb hangs on the name.</summary>
    private static bool TellsOfName(MentionIndex index, int end, int verb, bool relative) =>
        relative || verb == end || (index.Text.IsWord(verb, "led") && index.Text[verb - 1] is ",") || IsBehindHouse(index, end, verb);

    /// <summary>"Jane Doe from Hull University | led the research": only a house stands between the name and the verb.</summary>
    private static bool IsBehindHouse(MentionIndex index, int end, int verb) =>
        index.Text.IsAny(end, "from", "of", "at")
        && index.NameAt(verb - 1) == NameKind.Organisation
        && index.Mentions[index.At(verb - 1)].Tokens.First - end <= 2;

    /// <summary>"the study", "this new analysis", "the two-year trial": a definite piece of research or the group behind it.</summary>
    private static bool NamesStudy(LexicalText text, int at)
    {
        if (text.IsWord(at, "both")) return text.Is(at + 1, WordClass.Study);
        if (text.IsAny(at, "one") && text.IsWord(at + 1, "of")) at += 2;
        if (!text.IsAny(at, "the", "this", "that", "its")) return false;
        for (var i = at + 1; i < at + 5; i++)
        {
            if (text.Is(i, WordClass.Study | WordClass.Team) || text.IsAny(i, Endeavours))
            {
                return !ForerunnerStudies.Is(text, i) && (i == at + 1 || text.IsAny(i - 1, StudyModifiers) || text.IsAny(i, StudyNouns));
            }

            if ((!text.Has(i, TokenShape.Word) && !text.IsHyphen(i)) || text.IsAny(i, Prepositions)) return false;
        }

        return false;
    }
}
