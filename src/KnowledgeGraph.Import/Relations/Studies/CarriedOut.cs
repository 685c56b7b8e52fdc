using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Institutions;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>Which institutions the text itself ties to research: "researchers at X", "a study led by X", "the X team"; what is said of the first of a list holds for all.</summary>
internal sealed class CarriedOut
{
    private const int LongestList = 8;
    private const int LongestPost = 8;
    private const int LongestAside = 6;

    /// <summary>What is done to data by who gives them: "surveys | conducted by X".</summary>
    private static readonly string[] DataVerbs =
    [
        "conducted", "collected", "gathered", "published", "released", "compiled", "kept", "held", "provided", "obtained", "taken", "supplied"
    ];

    /// <summary>What a giver of data gives: "| figures released by the X".</summary>
    private static readonly string[] DataNouns = ["data", "surveys", "figures", "records", "statistics", "numbers", "estimates"];

    /// <summary>What a company does to goods: "pills | made by X".</summary>
    private static readonly string[] GoodsVerbs = ["made", "sold", "marketed", "manufactured", "produced", "development", "owned"];

    /// <summary>Whom clubs let scientists examine.</summary>
    private static readonly string[] Players = ["players", "footballers", "footballer", "player", "striker", "winger", "midfielder", "athletes", "clubs", "squad"];

    private readonly MentionIndex index;
    private readonly bool[] said;
    private readonly bool[] comments;
    private readonly bool[] inquires;
    private readonly int count;

    /// <summary>Reads all institutions of an article.</summary>
    public CarriedOut(MentionIndex index)
    {
        this.index = index;
        said = new bool[index.Entities.Entities.Length];
        comments = new bool[said.Length];
        inquires = new bool[said.Length];
        foreach (var mention in index.Mentions)
        {
            if (!MentionIndex.IsNamed(mention) || index.KindOf(mention) != NameKind.Organisation) continue;
            if (Inquiries.IsInquiry(index, mention))
            {
                inquires[mention.Entity] = true;
                continue;
            }

            if (OnlyComments(mention))
            {
                comments[mention.Entity] = true;
                continue;
            }

            if (said[mention.Entity] || !IsTied(mention)) continue;
            said[mention.Entity] = true;
            count++;
        }
    }

    /// <summary>True where a mention of the institution is tied to research.</summary>
    public bool Of(int institution) => said[institution];

    /// <summary>True where another institution is.</summary>
    public bool OfAnother(int institution) => count > (said[institution] ? 1 : 0);

    /// <summary>True where the text ties the institution to an editorial, a commentary, a review or data that others used, and nowhere to research.</summary>
    public bool Comments(int institution) => !said[institution] && (comments[institution] || (inquires[institution] && OfAnother(institution)));

    /// <summary>True where the words around a mention tie the institution to what is no research of its own.</summary>
    private bool OnlyComments(EntityMention mention) =>
        IsEditorial(mention.Tokens)
        || GaveData(mention.Tokens.First)
        || ReviewedFor(mention.Tokens.First)
        || MakesGoods(mention)
        || IsClub(mention)
        || Inquiries.IsOldReport(index.Text, mention.Tokens)
        || OpinionHolders.Is(index, mention.Tokens)
        || Publishers.Is(index, mention.Tokens);

    /// <summary>True where the words around a mention tie the institution to research.</summary>
    private bool IsTied(EntityMention mention) =>
        IsResearch(Before(mention.Tokens))
        || IsResearch(InstitutionNoun.Behind(index.Text, mention.Tokens.End))
        || Helped(mention.Tokens.First)
        || IsTeamsBase(mention.Tokens.First)
        || DoneTogether.Says(index, mention.Tokens)
        || TookPart(mention.Tokens)
        || (Published(mention.Tokens.First) && !index.Text.IsAny(mention.Tokens.End - 1, "Library", "Press"))
        || (IsHouseOfResearch(mention.Entity) && InstitutionNoun.Studied(index.Text, mention.Tokens));

    /// <summary>"In a linked editorial, researchers at X argued", "Dr A from X, in an editorial, warned": words before a name in its sentence, or right behind it.</summary>
    private bool IsEditorial(TokenRange name)
    {
        var sentence = index.Text.Sentence(name.First).Tokens;
        for (var i = sentence.First; i < Math.Min(sentence.End, name.End + LongestAside); i++)
        {
            if (!index.Text.IsAny(i, "editorial", "commentary")) continue;
            if (i < name.First || index.Text.IsAny(i - 1, "an", "a", "accompanying", "linked") && index.Text.IsAny(i - 2, "in", "an")) return true;
        }

        return false;
    }

    /// <summary>"mined data from the X", "two surveys conducted by X", "figures released by the X": who counted, not who studied.</summary>
    private bool GaveData(int name)
    {
        var at = index.Text.IsWord(name - 1, "the") ? name - 2 : name - 1;
        if (!index.Text.IsAny(at, "from", "by")) return false;
        at--;
        while (index.Text.IsAny(at, DataVerbs)) at--;
        return index.Text.IsAny(at, DataNouns);
    }

    /// <summary>"Players from X and Y took part": a club, no house of research, whose players were examined.</summary>
    private bool IsClub(EntityMention mention)
    {
        if (index.Entities.Entities[mention.Entity].Detail is not "other") return false;
        var sentence = index.Text.Sentence(mention.Tokens.First).Tokens;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (index.Text.IsAny(i, Players)) return true;
        }

        return false;
    }

    /// <summary>"experts who reviewed the paper for the X": readers of somebody else's study.</summary>
    private bool ReviewedFor(int name)
    {
        var at = index.Text.IsWord(name - 1, "the") ? name - 2 : name - 1;
        return index.Text.IsAny(at, "for")
            && index.Text.Is(at - 1, WordClass.Study)
            && index.Text.IsAny(at - 3, "reviewed", "assessed", "checked", "read");
    }

    private bool IsHouseOfResearch(int institution) => index.Entities.Entities[institution].Detail is "university" or "institute" or "hospital";

    /// <summary>"pills made by X", "which is in development by X": what a company does for money.</summary>
    private bool MakesGoods(EntityMention mention)
    {
        if (index.Entities.Entities[mention.Entity].Detail is not ("company" or "other")) return false;
        var first = mention.Tokens.First;
        // "by Ostrava and | Petrel"
        if (index.Text.IsWord(first - 1, "and") && index.NameAt(first - 2) == NameKind.Organisation) first = index.Mentions[index.At(first - 2)].Tokens.First;
        return index.Text.IsWord(first - 1, "by") && index.Text.IsAny(first - 2, GoodsVerbs) || SoldAs(first);
    }

    /// <summary>"sold as Sleepol by | X".</summary>
    private bool SoldAs(int first) =>
        index.Text.IsWord(first - 1, "by") && index.Text.IsWord(first - 3, "as") && index.Text.IsAny(first - 4, "sold", "marketed", "branded");

    /// <summary>"done by a team based at the | X": where those who did it work.</summary>
    private bool IsTeamsBase(int name)
    {
        var at = index.Text.IsWord(name - 1, "the") ? name - 2 : name - 1;
        return index.Text.IsAny(at, "at", "in") && index.Text.IsWord(at - 1, "based") && index.Text.Is(at - 2, WordClass.Team);
    }

    /// <summary>"whose team worked alongside colleagues at X", "in collaboration with X": who did it with others.</summary>
    private bool Helped(int name)
    {
        var at = index.Text.IsWord(name - 1, "the") ? name - 2 : name - 1;
        if (index.Text.IsWord(at, "with") && index.Text.IsWord(at - 1, "collaboration")) return true;
        return index.Text.IsAny(at, "at", "from") && index.Text.IsAny(at - 1, "colleagues", "researchers", "scientists", "collaborators")
            && index.Text.IsAny(at - 2, "alongside", "with")
                && index.Text.IsAny(at - 3, "worked", "working", "together", "collaborated", "collaboration", "collaborating");
    }

    /// <summary>"X and Y were also involved in the research", "X took part in the study".</summary>
    private bool TookPart(TokenRange name)
    {
        var at = ListedInstitutions.End(index, name);
        if (index.Text.IsAny(at, "were", "was")) at++;
        if (index.Text.IsWord(at, "also")) at++;
        if (index.Text.IsAny(at, "involved", "contributed", "participated", "collaborated")) at++;
        else if (index.Text.IsWord(at, "took") && index.Text.IsWord(at + 1, "part")) at += 2;
        else return false;
        return index.Text.IsAny(at, "in", "to", "on") && index.Text.IsAny(at + 1, "the", "this") && index.Text.Is(at + 2, WordClass.Study);
    }

    /// <summary>"findings published this month by X", "a study, published by X".</summary>
    private bool Published(int name)
    {
        var at = index.Text.IsWord(name - 1, "the") ? name - 2 : name - 1;
        if (!index.Text.IsWord(at, "by")) return false;
        for (var i = at - 1; i > at - 5; i--)
        {
            if (!index.Text.IsAny(i, "published", "released", "unveiled")) continue;
            while (i > 0 && (index.Text[i - 1] is "," || index.Text.IsAny(i - 1, "was", "were", "and"))) i--;
            return index.Text.Is(i - 1, WordClass.Study) && !index.Text.IsAny(i - 1, "report", "results", "article");
        }

        return false;
    }

    /// <summary>The noun a name hangs on; in a list ("researchers at A, B and Britain's C") the one before its first name.</summary>
    public string Before(TokenRange name)
    {
        var first = name.First;
        for (var items = 0; items < LongestList; items++)
        {
            first = WithoutPlace(first);
            var at = first - 1;
            if (index.Text.IsWord(at, "the")) at--;
            if (index.Text.IsAny(at, "at", "from") && index.Text.IsWord(at - 1, "and")) at--;
            if (!index.Text.IsAny(at, "and", ",")) break;
            if (index.Text.IsWord(at, "and") && index.Text[at - 1] is ",") at--;
            at--;
            // "the Bath Institute of Hearing (BIH) and the …"
            if (index.Text[at] is ")" && index.Text[at - 2] is "(") at -= 3;
            if (index.NameAt(at) == NameKind.Place)
            {
                // "Hull University in England and …": back to the name that the place belongs to.
                at = index.Mentions[index.At(at)].Tokens.First - 1;
                if (index.Text.IsWord(at, "the")) at--;
                if (index.Text.IsAny(at, "in", ",")) at--;
            }

            if (index.NameAt(at) != NameKind.Organisation) break;
            first = index.Mentions[index.At(at)].Tokens.First;
        }

        var noun = InstitutionNoun.Before(index.Text, first);
        return noun == "study" && IsPost(first) ? "role" : noun;
    }

    /// <summary>"head of biomedical research at X": what somebody is there, not what X did.</summary>
    private bool IsPost(int first)
    {
        for (var i = first - 1; i > first - LongestPost && i >= 0 && (index.Text.Has(i, TokenShape.Word) || index.Text.IsPossessive(i)); i--)
        {
            if (index.Text.Is(i, WordClass.Role) && index.Text.IsWord(i + 1, "of")) return true;
        }

        return false;
    }

    /// <summary>"Britain's Hull University": the first token of the place.</summary>
    private int WithoutPlace(int first) =>
        index.Text.IsPossessive(first - 1) && index.NameAt(first - 2) == NameKind.Place ? index.Mentions[index.At(first - 2)].Tokens.First : first;

    private static bool IsResearch(string noun) => noun is "team" or "study" or "led";
}
