using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Affiliations.Pairs;

/// <summary>What shows that a house near a name is another's: the parent of the house named before, who pays, or the house of the next one named.</summary>
internal static class HouseBarriers
{
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

    private static int BeforeHouse(MentionIndex index, AffiliationPair pair)
    {
        var first = index.Mentions[pair.InstitutionMention].Tokens.First;
        return index.Text.IsWord(first - 1, "the") ? first - 2 : first - 1;
    }
}
