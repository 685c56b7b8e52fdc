using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Institutions;

/// <summary>What an institution's name hangs on: "researchers at the …", "… team", "a study by …".</summary>
internal static class InstitutionNoun
{
    private const int LongestOpening = 5;
    private const int LongestAddress = 7;
    private const int LongestUnit = 12;

    /// <summary>What ties a noun to an institution behind it: "researchers | at Hull University".</summary>
    private static readonly string[] Links = ["of", "from", "at", "by", "in", "with", "for", "and", ","];

    /// <summary>What an institution does that studies something: "The Karlsen Institute | tracked 300 people".</summary>
    private static readonly string[] Investigates =
    [
        "studied", "tracked", "followed", "analysed", "analyzed", "examined", "surveyed", "compared", "recruited", "tested", "monitored", "found",
        "discovered"
    ];

    /// <summary>Posts whose matter may be research: "| head of clinical trials".</summary>
    private static readonly string[] Posts =
    [
        "head", "director", "chief", "manager", "president", "professor", "chair", "chairman", "lead", "vice-president", "coordinator", "officer",
        "dean"
    ];

    /// <summary>What kind of body an institution is: "the | charity X".</summary>
    private static readonly string[] Labels = ["charity", "group", "organisation", "organization", "agency", "company", "firm", "watchdog", "body"];

    /// <summary>The kind of noun before the preposition before a name.</summary>
    public static string Before(LexicalText text, int first)
    {
        first = BeforeUnit(text, first);
        var at = first - 1;
        while (text.IsAny(at, "the", "a") || text.IsAny(at, "'s", "’s")) at--;
        if (!text.IsAny(at, Links)) return "none";
        if (text.IsAny(at, "and")) return "and";
        // "The study was carried | out by X"
        if (text.IsAny(at, "by", "at") && text.IsWord(at - 1, "out")) at--;
        // "carried out by experts including from the University of X"
        if (text.IsAny(at, "from", "at") && text.IsWord(at - 1, "including")) at--;
        if (IsPost(text, at - 1)) return "role";
        // "The latest research, by the University of X, suggests", "The study, from the University of X, is"
        if (text.IsAny(at, "by", "from") && text[at - 1] is "," && text.Is(at - 2, WordClass.Study)) return "study";
        // "the researchers, from the University of X, found", "the team - from X - says"
        return text[at - 1] is "," or "-" or "–" or "—" && text.Is(at - 2, WordClass.Team) ? "team" : Kind(text, at - 1);
    }

    /// <summary>"researchers from the | Sleep Research Centre at Hull University": the first token of the unit that a name hangs on, the name's own where there is none.</summary>
    private static int BeforeUnit(LexicalText text, int first)
    {
        var at = text.IsWord(first - 1, "the") ? first - 2 : first - 1;
        if (!text.IsAny(at, "at", "of") || !text.Has(at - 1, TokenShape.Capital)) return first;
        var hasHead = false;
        var start = at;
        for (var i = at - 1; i > at - LongestUnit; i--)
        {
            if (text.Has(i, TokenShape.Capital))
            {
                hasHead |= text.Is(i, WordClass.Unit) || text.IsAny(i, "Centre", "Center", "Institute", "School", "College");
                start = i;
            }
            else if (!text.IsAny(i, "of", "for", "and", "&", "-", "on") || !text.Has(i - 1, TokenShape.Capital)) break;
        }

        return hasHead && !text.Has(start, TokenShape.SentenceStart) ? start : first;
    }

    /// <summary>The kind of noun or verb behind a name.</summary>
    public static string Behind(LexicalText text, int end) =>
        Compound(text, end) ?? (text.IsPossessive(end) ? Kind(text, end + 1) : text.IsAny(end, "and", ",", ".", "in", "who", "has", "have") ? text[end].ToString() : Kind(text, end));

    /// <summary>"X-led | international team", "X-based | researchers": the noun behind a participle that a hyphen joins to the name, or null.</summary>
    private static string? Compound(LexicalText text, int end)
    {
        if (!text.IsHyphen(end) || !text.IsAny(end + 1, "led", "run", "based")) return null;
        var noun = end + 2;
        while (noun < end + 4 && text.Tag(noun) is PosTag.JJ) noun++;
        return Kind(text, noun);
    }

    /// <summary>True where a mention is of who did a study: "researchers at the …", "led by the …", "the … team", "a … study".</summary>
    public static bool DidStudy(LexicalText text, TokenRange mention) =>
        Before(text, mention.First) is "team" or "study" or "led" || Behind(text, mention.End) is "team" or "study";

    /// <summary>"The Karlsen Institute in Bergen, Norway, studied 300 people": an institution that opens a sentence as who did the research told.</summary>
    public static bool Studied(LexicalText text, TokenRange mention)
    {
        // "Those who slept ran faster, the Karlsen Institute found."
        var before = text.IsWord(mention.First - 1, "the") ? mention.First - 2 : mention.First - 1;
        if (text[before] is "," && text.IsAny(mention.End, "found", "discovered") && text[mention.End + 1] is ".") return true;
        if (mention.First - text.Sentence(mention.First).Tokens.First > LongestOpening) return false;
        var at = mention.End;
        while (at < mention.End + LongestAddress && (text.Is(at, WordClass.Place) || text[at] is "," || text.IsAny(at, "in", "also", "recently", "has"))) at++;
        return text.IsAny(at, Investigates);
    }

    /// <summary>"head of clinical trials", "director of cancer research": a post whose matter is research, not a piece of it.</summary>
    private static bool IsPost(LexicalText text, int noun)
    {
        if (!text.Is(noun, WordClass.Study)) return false;
        for (var i = noun - 1; i > noun - 5; i--)
        {
            if (text.IsAny(i, "of", "for")) return text.IsAny(i - 1, Posts);
            if (!text.Has(i, TokenShape.Word) && text[i] is not "&") return false;
        }

        return false;
    }

    private static string Kind(LexicalText text, int at)
    {
        if (text.Is(at, WordClass.Team)) return "team";
        if (text.Is(at, WordClass.Study) || text.IsWord(at, "poll")) return "study";
        if (text.Is(at, WordClass.Role)) return "role";
        if (text.Is(at, WordClass.Speech)) return "speech";
        if (text.IsAny(at, "led", "conducted", "carried", "done", "performed", "developed", "coordinated")) return "led";
        if (text.IsAny(at, "funded", "supported", "financed", "backed", "sponsored", "paid")) return "funded";
        if (text.IsAny(at, Labels)) return "label";
        return text.Has(at, TokenShape.Capital) ? "name" : "other";
    }
}
