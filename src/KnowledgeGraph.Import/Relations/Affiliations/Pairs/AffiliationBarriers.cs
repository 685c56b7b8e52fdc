using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Institutions;
using KnowledgeGraph.Import.Relations.Participation.Journalists;

namespace KnowledgeGraph.Import.Relations.Affiliations.Pairs;

/// <summary>What keeps a person and an institution of one sentence apart, whatever their distance.</summary>
internal static class AffiliationBarriers
{
    private const int FarthestInSentence = 40;
    private const float SureInPassing = 0.85f;

    /// <summary>How somebody turns to another: "in a | letter to the Herald".</summary>
    private static readonly string[] Approaches = ["letter", "statement", "email", "speaking", "spoke", "interview", "submission"];

    /// <summary>Those whom a study counts at a place: "90 | patients at A".</summary>
    private static readonly string[] Counted =
    [
        "patients", "volunteers", "participants", "pupils", "women", "men", "people", "babies", "children", "births", "admissions", "inpatients"
    ];

    /// <summary>What a body gives to those who study: "mined | data from A".</summary>
    private static readonly string[] Given = ["data", "figures", "records", "statistics", "samples", "funding", "grant", "grants", "money", "support"];

    /// <summary>Those whom somebody works beside: "alongside | colleagues at A".</summary>
    private static readonly string[] Colleagues = ["colleagues", "researchers", "scientists", "collaborators", "experts", "counterparts", "teams", "partners"];

    /// <summary>Verbs that tell what somebody is or says, not whom one met: "she | became a scientist at A".</summary>
    private static readonly string[] LinkingVerbs = ["is", "was", "be", "became", "remains", "said", "says", "added", "adds", "explained", "told"];

    /// <summary>Nouns that take up an institution named before: "a scientist at the | company".</summary>
    private static readonly string[] Bodies =
    [
        "company", "group", "charity", "firm", "agency", "organisation", "organization", "school", "union", "team"
    ];

    /// <summary>The affiliations without those that a barrier parts.</summary>
    public static List<Affiliation> Without(MentionIndex index, List<Affiliation> accepted) =>
        accepted.FindAll(affiliation => !(AreParted(index, affiliation.Pair)
            || IsNeighbours(index, affiliation.Pair, accepted)
            || IsNextPersons(index, affiliation.Pair, accepted)
            || IsCredit(index, affiliation)
            || IsInPassing(index, affiliation)));

    /// <summary>True where the words between or beside a pair part it, however sure the tie.</summary>
    private static bool AreParted(MentionIndex index, AffiliationPair pair) =>
        IsAddressee(index, pair)
        || StandsInSpeech(index, pair)
        || IsNamesake(index, pair)
        || IsFar(index, pair)
        || IsMessenger(index, pair)
        || IsSpokesmans(index, pair)
        || IsSetting(index, pair)
        || HouseBarriers.IsParent(index, pair)
        || HouseBarriers.IsPayer(index, pair)
        || HouseBarriers.IsNextOnes(index, pair)
        || HouseBarriers.IsBeforeNextOne(index, pair)
        || HouseBarriers.IsFurtherOfColleagues(index, pair)
        || HouseBarriers.HasPostElsewhere(index, pair)
        || HouseBarriers.IsOutletOfIndexLine(index, pair)
        || IsWhomOneMet(index, pair)
        || Publishers.Is(index, index.Mentions[pair.InstitutionMention].Tokens)
        || (pair.Sentences > 0 && OpinionHolders.Is(index, index.Mentions[pair.InstitutionMention].Tokens))
        || IsWritersMatter(index, pair);

    /// <summary>"In a letter to the Herald, X …", "X told the Herald": whom somebody speaks to.</summary>
    private static bool IsAddressee(MentionIndex index, AffiliationPair pair)
    {
        var text = index.Text;
        var at = index.Mentions[pair.InstitutionMention].Tokens.First - 1;
        if (text.IsAny(at, "the", "The")) at--;
        return text.IsAny(at, "told", "tells") || (text.IsWord(at, "to") && text.IsAny(at - 1, Approaches));
    }

    /// <summary>"X, of Y, said the Government should act": the institution belongs to what is said.</summary>
    private static bool StandsInSpeech(MentionIndex index, AffiliationPair pair)
    {
        if (pair.Sentences > 0) return false;
        var text = index.Text;
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        for (var i = person.End; i < institution.First; i++)
        {
            if (IsVerbOfSpeaker(text, i) && index.NameAt(i - 1) is not NameKind.Journal) return true;
        }

        return false;
    }

    /// <summary>"X, of Y, | said": a verb of speech whose content follows; "who said", "called" and "said at" bring none.</summary>
    private static bool IsVerbOfSpeaker(LexicalText text, int at) =>
        text.Is(at, WordClass.Speech)
        && text.Tag(at) is PosTag.VBD or PosTag.VBZ
        && !text.IsAny(at - 1, "who", "which", "that")
        && !text.IsAny(at, "found", "called", "described", "reports", "reported")
        && !text.IsAny(at + 1, "at", "from", ",");

    /// <summary>"X, who is no relation of the Exeter professor": the institution is the namesake's.</summary>
    private static bool IsNamesake(MentionIndex index, AffiliationPair pair)
    {
        if (pair.Sentences > 0) return false;
        var text = index.Text;
        for (var i = index.Mentions[pair.PersonMention].Tokens.End; i < index.Mentions[pair.InstitutionMention].Tokens.First; i++)
        {
            if (text.IsAny(i, "relation", "relative") && text.IsAny(i - 1, "no", "a") && text.IsAny(i + 1, "of", "to")) return true;
        }

        return false;
    }

    /// <summary>"A Treasury spokesman said …": who speaks for it is not named.</summary>
    private static bool IsSpokesmans(MentionIndex index, AffiliationPair pair)
    {
        var end = index.Mentions[pair.InstitutionMention].Tokens.End;
        return index.Text.IsAny(end, "spokesman", "spokeswoman", "spokesperson") && index.Mentions[pair.PersonMention].Tokens.First != end + 1;
    }

    /// <summary>"X studied 90 patients at A", "X's team worked alongside colleagues at A": where others are.</summary>
    private static bool IsSetting(MentionIndex index, AffiliationPair pair)
    {
        var text = index.Text;
        var at = index.Mentions[pair.InstitutionMention].Tokens.First - 1;
        if (text.IsAny(at, "the", "The")) at--;
        if (!text.IsAny(at, "at", "from", "in", "of")) return false;
        at--;
        if (text.IsAny(at, "treated", "born", "admitted", "died")) return true;
        if (text.IsAny(at, Counted) || (text.IsWord(at + 1, "from") && text.IsAny(at, Given))) return true;
        return text.IsAny(at, Colleagues) && text.IsAny(at - 1, "alongside", "with");
    }

    /// <summary>"she contacted a scientist at A": the scientist's house, not hers.</summary>
    private static bool IsWhomOneMet(MentionIndex index, AffiliationPair pair)
    {
        var text = index.Text;
        var at = index.Mentions[pair.InstitutionMention].Tokens.First - 1;
        if (text.IsAny(at, "the", "The")) at--;
        if (!text.IsAny(at, "at", "from", "of") || !text.Is(at - 1, WordClass.Role)) return false;
        at -= 2;
        while (text.Has(at, TokenShape.Word) && text.Tag(at) is PosTag.JJ or PosTag.NN) at--;
        return text.IsAny(at, "a", "an") && IsMeeting(text, at - 1) && index.Mentions[pair.PersonMention].Tokens.First < at;
    }

    /// <summary>"she | contacted a scientist": a verb that neither speaks nor says what somebody is.</summary>
    private static bool IsMeeting(LexicalText text, int verb) =>
        text.Tag(verb) is PosTag.VBD or PosTag.VBZ or PosTag.VB && !text.IsAny(verb, LinkingVerbs) && !text.Is(verb, WordClass.Speech);

    /// <summary>"Q from A and X from B": A is the neighbour's.</summary>
    private static bool IsNeighbours(MentionIndex index, AffiliationPair pair, List<Affiliation> accepted)
    {
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        if (pair.Sentences > 0
            || institution.First > person.First
            || !index.Text.IsAny(institution.End, "and", ",", ";")
            || !FollowsDirectly(index, person, accepted, pair.Person)) return false;
        var at = institution.First - 1;
        while (index.Text.IsAny(at, "the", "of", "from", "at", ",")) at--;
        return index.NameAt(at) == NameKind.Person;
    }

    /// <summary>"X from A and Q from B": B is the next one's.</summary>
    private static bool IsNextPersons(MentionIndex index, AffiliationPair pair, List<Affiliation> accepted)
    {
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        if (pair.Sentences > 0 || institution.First < person.End || !FollowsDirectly(index, person, accepted, pair.Person)) return false;
        var at = index.Text.IsWord(institution.First - 1, "the") ? institution.First - 2 : institution.First - 1;
        if (!index.Text.IsAny(at, "of", "from", "at")) return false;
        if (index.Text[at - 1] is ",") at--;
        return index.NameAt(at - 1) == NameKind.Person && index.Mentions[index.At(at - 1)].Entity != pair.Person;
    }

    /// <summary>In the endless sentences of broadcasts written down without stops, nearness in a sentence means nothing.</summary>
    private static bool IsFar(MentionIndex index, AffiliationPair pair) =>
        pair.Sentences == 0
        && AffiliationPair.Between(index.Mentions[pair.PersonMention].Tokens, index.Mentions[pair.InstitutionMention].Tokens).Count > FarthestInSentence;

    /// <summary>"…, lead author X said, the Herald reported": an outlet that tells what others said.</summary>
    private static bool IsMessenger(MentionIndex index, AffiliationPair pair)
    {
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        if (pair.Sentences > 0 || institution.First < person.End) return false;
        return index.Text.IsAny(institution.End, "reported", "reports")
            || (index.Entities.Entities[pair.Institution].Detail is "media" && index.Text.IsAny(institution.End, "said", "says"));
    }

    /// <summary>"Researchers at Y found …", below it "By X": whom a journalist writes of is not whom the journalist works for.</summary>
    private static bool IsWritersMatter(MentionIndex index, AffiliationPair pair)
    {
        if (index.Entities.Entities[pair.Institution].Detail is "media" || BylineCues.Of(index, index.Mentions[pair.PersonMention]) < 0) return false;
        var tokens = index.Mentions[pair.InstitutionMention].Tokens;
        return index.Text.Sentence(tokens.First).Zone is TextZone.Headline or TextZone.Prose
            && (pair.Sentences > 0 || tokens.First < index.Mentions[pair.PersonMention].Tokens.First)
            && InstitutionNoun.DidStudy(index.Text, tokens);
    }

    /// <summary>The owner of a picture, on a line of its own below the text.</summary>
    private static bool IsCredit(MentionIndex index, Affiliation affiliation)
    {
        if (affiliation.Pair.Sentences == 0
            || index.Text.Sentence(index.Mentions[affiliation.Pair.PersonMention].Tokens.First).Zone != TextZone.Prose) return false;
        var tokens = index.Mentions[affiliation.Pair.InstitutionMention].Tokens;
        return index.Text.Has(tokens.First, TokenShape.LineStart)
            && (tokens.End >= index.Text.Count || index.Text.Has(tokens.End, TokenShape.LineStart))
            && index.Text.Sentence(tokens.First).Tokens.Count == tokens.Count;
    }

    /// <summary>An institution that the paragraph before mentions in passing: nobody's team, and the model in doubt.</summary>
    private static bool IsInPassing(MentionIndex index, Affiliation affiliation)
    {
        if (affiliation.Pair.Sentences == 0
            || affiliation.Probability >= SureInPassing
            || index.Entities.Entities[affiliation.Pair.Institution].Detail is "media") return false;
        TokenRange person = index.Mentions[affiliation.Pair.PersonMention].Tokens, institution = index.Mentions[affiliation.Pair.InstitutionMention].Tokens;
        if (institution.First > person.First
            || RefersBack(index.Text, person)
            || index.Text.Sentence(institution.First).Zone != TextZone.Prose
            || index.Text.Sentence(person.First).Zone != TextZone.Prose) return false;
        return InstitutionNoun.Before(index.Text, institution.First) is not ("team" or "study" or "led" or "role" or "label")
            && InstitutionNoun.Behind(index.Text, institution.End) is not ("team" or "study" or "role" or "speech");
    }

    /// <summary>"Its campaigner, X", "X, a scientist at the company": words beside a name that take up an institution.</summary>
    private static bool RefersBack(LexicalText text, TokenRange person)
    {
        for (var i = person.First - 5; i < person.End + 10; i++)
        {
            if (text.IsAny(i, "its", "their", "her", "his") && i < person.First) return true;
            if (text.IsWord(i, "the") && (text.Is(i + 1, WordClass.InstitutionHead) || text.IsAny(i + 1, Bodies))) return true;
        }

        return false;
    }

    private static bool FollowsDirectly(MentionIndex index, TokenRange person, List<Affiliation> accepted, int who) =>
        accepted.Exists(other => other.Pair.Person == who && other.Pair.Sentences == 0
            && index.Mentions[other.Pair.InstitutionMention].Tokens.First is var first && first > person.End && first <= person.End + 4
            && index.Text.IsAny(person.End, "of", "from", "at", ","));
}
