using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Affiliations.Pairs;

/// <summary>What shows that a house near a name is not the named one's: the parent of the house named before, who pays, a further house of colleagues, the house of the next one named or of a post elsewhere, or the outlet of an index line.</summary>
internal static class HouseBarriers
{
    private const int LongestPost = 10, LongestIndexLine = 30;

    /// <summary>What people have of companies that they do not work for: "| relationships with Y".</summary>
    private static readonly string[] Interests =
    [
        "relationships", "relationship", "ties", "links", "fees", "honoraria", "payments", "consultancies", "royalties", "sponsorship", "shares", "stock"
    ];

    /// <summary>"X, of the Baths, part of | Y": the house that somebody's house belongs to.</summary>
    public static bool IsParent(MentionIndex index, AffiliationPair pair)
    {
        var text = index.Text;
        var at = BeforeHouse(index, pair);
        return pair.Sentences == 0
            && text.IsWord(at, "of")
            && text.IsWord(at - 1, "part")
            && text[at - 2] is ","
            && index.NameAt(at - 3) == NameKind.Organisation
            && index.Mentions[index.At(at - 3)].Tokens.First > index.Mentions[pair.PersonMention].Tokens.First;
    }

    /// <summary>"X disclosed relationships with | Y", "X has received fees from | Y".</summary>
    public static bool IsPayer(MentionIndex index, AffiliationPair pair)
    {
        var at = BeforeHouse(index, pair);
        return pair.Sentences == 0 && index.Text.IsAny(at, "with", "from", "in") && index.Text.IsAny(at - 1, Interests);
    }

    /// <summary>"X and his co-author Q, a carver at | Y": the post is of one, who is not X.</summary>
    public static bool IsNextOnes(MentionIndex index, AffiliationPair pair)
    {
        if (pair.Sentences > 0) return false;
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        for (var i = institution.First - 1; i >= person.End; i--)
        {
            if (index.NameAt(i) != NameKind.Person) continue;
            return index.Mentions[index.At(i)].Entity != pair.Person && index.Text[i + 1] is "," && index.Text.IsAny(i + 2, "a", "an");
        }

        return false;
    }

    /// <summary>"X, | Y river expert Q and …", "X and | Y river expert Q": the house, with the post behind it, is of whoever a list names next.</summary>
    public static bool IsBeforeNextOne(MentionIndex index, AffiliationPair pair)
    {
        var text = index.Text;
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        if (!text.IsAny(person.End, ",", "and") || institution.First != person.End + 1) return false;
        var at = text.IsPossessive(institution.End) ? institution.End + 1 : institution.End;
        var next = at;
        while (next < at + LongestPost && text.Has(next, TokenShape.Word) && index.NameAt(next) is null && !text.Is(next, WordClass.Function | WordClass.Speech)) next++;
        return next > at && text.Is(next - 1, WordClass.Role) && index.NameAt(next) == NameKind.Person && !text.Has(next, TokenShape.LineStart);
    }

    /// <summary>"X and colleagues at A and | B": X may be at A, the others at both.</summary>
    public static bool IsFurtherOfColleagues(MentionIndex index, AffiliationPair pair)
    {
        var text = index.Text;
        var at = BeforeHouse(index, pair);
        if (pair.Sentences > 0 || !text.IsAny(at, "and", "&", ",")) return false;
        while (at > index.Mentions[pair.PersonMention].Tokens.End && (text.Has(at, TokenShape.Capital) || text.IsAny(at, "and", "&", ",", "the", "of"))) at--;
        return text.IsAny(at, "at", "from") && text.IsAny(at - 1, "colleagues", "collaborators", "co-workers") && text.IsAny(at - 2, "and", "her", "his", "their", "&");
    }

    /// <summary>"X, professor of optics at Norford, …", below a sentence that names another house: a place where somebody holds a post stands for a house.</summary>
    public static bool HasPostElsewhere(MentionIndex index, AffiliationPair pair)
    {
        var text = index.Text;
        var end = index.Mentions[pair.PersonMention].Tokens.End;
        if (pair.Sentences == 0 || text[end] is not ",") return false;
        var isPost = false;
        for (var at = end + 1; at < end + LongestPost && text.Has(at, TokenShape.Word); at++)
        {
            isPost |= text.Is(at, WordClass.Role);
            if (!isPost || !text.IsWord(at, "at")) continue;
            var house = text.IsWord(at + 1, "the") ? at + 2 : at + 1;
            // "at Leeds" is at the University of Leeds, "at the School of Medicine" at one of its parts.
            if (text.Is(house, WordClass.Unit | WordClass.InstitutionHead) || index.Entities.Entities[pair.Institution].Name.Contains(text[house].ToString(), StringComparison.OrdinalIgnoreCase)) return false;
            return text.Has(house, TokenShape.Capital) && (index.NameAt(house) is not NameKind.Organisation || index.Mentions[index.At(house)].Entity != pair.Institution);
        }

        return false;
    }

    /// <summary>"Minister X plans baths;  The Herald, May 2, 2016 Monday, NEWS, 512 words, Q": a line of an index names the outlet behind the headline, and the outlet's own Q last.</summary>
    public static bool IsOutletOfIndexLine(MentionIndex index, AffiliationPair pair)
    {
        var text = index.Text;
        var (person, outlet) = (index.Mentions[pair.PersonMention].Tokens, index.Mentions[pair.InstitutionMention].Tokens);
        if (pair.Sentences > 0 || person.First > outlet.First) return false;
        for (var at = outlet.End; at < outlet.End + LongestIndexLine && !text.Has(at, TokenShape.LineStart); at++)
            if (text.IsWord(at + 1, "words") && text[at] is [>= '0' and <= '9', ..]) return true;
        return false;
    }

    private static int BeforeHouse(MentionIndex index, AffiliationPair pair)
    {
        var first = index.Mentions[pair.InstitutionMention].Tokens.First;
        return index.Text.IsWord(first - 1, "the") ? first - 2 : first - 1;
    }
}
