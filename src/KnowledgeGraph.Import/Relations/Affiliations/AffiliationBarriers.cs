using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;

namespace KnowledgeGraph.Import.Relations.Affiliations;

/// <summary>What keeps a person and an institution of one sentence apart, whatever their distance.</summary>
internal static class AffiliationBarriers
{
    /// <summary>The affiliations without those that a barrier parts.</summary>
    public static List<Affiliation> Without(MentionIndex index, List<Affiliation> accepted) =>
        accepted.FindAll(affiliation => !(IsAddressee(index, affiliation.Pair) || StandsInSpeech(index, affiliation.Pair) || IsNamesake(index, affiliation.Pair) || IsNeighbours(index, affiliation.Pair, accepted)));

    /// <summary>"In a letter to the Herald, X …", "X told the Herald": whom somebody speaks to.</summary>
    private static bool IsAddressee(MentionIndex index, AffiliationPair pair)
    {
        var text = index.Text;
        var at = index.Mentions[pair.InstitutionMention].Tokens.First - 1;
        if (text.IsAny(at, "the", "The")) at--;
        return text.IsAny(at, "told", "tells") || (text.IsWord(at, "to") && text.IsAny(at - 1, "letter", "statement", "email", "speaking", "spoke", "interview", "submission"));
    }

    /// <summary>"X, of Y, said the Government should act": the institution belongs to what is said.</summary>
    private static bool StandsInSpeech(MentionIndex index, AffiliationPair pair)
    {
        if (pair.Sentences > 0) return false;
        var text = index.Text;
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        for (var i = person.End; i < institution.First; i++)
        {
            if (text.Is(i, WordClass.Speech) && text.Tag(i) is PosTag.VBD or PosTag.VBZ && !text.IsAny(i - 1, "who", "which", "that") && !text.IsAny(i, "found", "called", "described", "reports", "reported")
                && !text.IsAny(i + 1, "at", "from", ",") && index.NameAt(i - 1) is not NameKind.Journal) return true;
        }

        return false;
    }

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

    /// <summary>"Q from A and X from B": A is the neighbour's.</summary>
    private static bool IsNeighbours(MentionIndex index, AffiliationPair pair, List<Affiliation> accepted)
    {
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        if (pair.Sentences > 0 || institution.First > person.First || !index.Text.IsAny(institution.End, "and", ",", ";") || !FollowsDirectly(index, person, accepted, pair.Person)) return false;
        var at = institution.First - 1;
        while (index.Text.IsAny(at, "the", "of", "from", "at", ",")) at--;
        return index.NameAt(at) == NameKind.Person;
    }

    private static bool FollowsDirectly(MentionIndex index, TokenRange person, List<Affiliation> accepted, int who) =>
        accepted.Exists(other => other.Pair.Person == who && other.Pair.Sentences == 0
            && index.Mentions[other.Pair.InstitutionMention].Tokens.First is var first && first > person.End && first <= person.End + 4
            && index.Text.IsAny(person.End, "of", "from", "at", ","));
}
