using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Affiliations.Pairs;
using KnowledgeGraph.Import.Relations.Institutions;

namespace KnowledgeGraph.Import.Relations.Affiliations;

/// <summary>Finds which institutions the article ties each person to.</summary>
internal static class AffiliationReader
{
    /// <summary>How sure the tie of a team's lead to the team's institution is where the model does not tell.</summary>
    private const float TeamConfidence = 0.8f;

    /// <summary>Longest apposition, in tokens.</summary>
    private const int LongestApposition = 22;

    /// <summary>Longest post before an institution, in tokens.</summary>
    private const int LongestPost = 9;

    /// <summary>Words with which an apposition goes over to something else: "X, a carver | formerly of Y".</summary>
    private static readonly string[] OpensAnother = ["who", "which", "told", "former", "formerly", "not", "funded", "alongside"];

    /// <summary>The accepted affiliations, by person and then by institution.</summary>
    public static List<Affiliation> Read(MentionIndex index) => Read(index, AffiliationModel.Embedded);

    /// <summary>The affiliations that a model accepts, by person and then by institution.</summary>
    public static List<Affiliation> Read(MentionIndex index, AffiliationModel model)
    {
        var pairs = PairFinder.Find(index);
        var scores = model.Score(index, pairs);
        var accepted = new List<Affiliation>();
        for (var i = 0; i < pairs.Count; i++)
        {
            if (scores[i] < TeamConfidence
                && (IsTeamsLead(index, pairs[i])
                    || IsStudysLead(index, pairs[i])
                    || IsCredit(index, pairs[i])
                    || IsPostBefore(index, pairs[i])
                    || IsApposition(index, pairs[i]))) accepted.Add(new Affiliation(pairs[i], TeamConfidence));
            else if (scores[i] >= (pairs[i].Sentences > 0 ? AffiliationModel.ThresholdAcross : AffiliationModel.Threshold))
            {
                accepted.Add(new Affiliation(pairs[i], scores[i]));
            }
        }

        // Where the person's own sentence names an institution, one from another sentence is somebody else's.
        accepted.RemoveAll(far => far.Pair.Sentences > 0
            && far.Probability < 0.9f
            && accepted.Exists(near => near.Pair.Person == far.Pair.Person && near.Pair.Sentences == 0 && near.Probability > far.Probability));
        return AffiliationBarriers.Without(index, accepted);
    }

    /// <summary>"A team at Y, led by X": whose team X leads, X belongs to.</summary>
    private static bool IsTeamsLead(MentionIndex index, AffiliationPair pair)
    {
        if (pair.Sentences > 0) return false;
        var text = index.Text;
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        var at = text[institution.End] is "," ? institution.End + 1 : institution.End;
        return text.IsAny(at, "led", "headed")
            && text.IsWord(at + 1, "by")
            && at + 2 == person.First
            && InstitutionNoun.Before(text, institution.First) == "team";
    }

    /// <summary>"X, who led the study by Y microbiologists": whose study X leads, X belongs to.</summary>
    private static bool IsStudysLead(MentionIndex index, AffiliationPair pair)
    {
        if (pair.Sentences > 0) return false;
        var text = index.Text;
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        var before = text.IsWord(institution.First - 1, "the") ? institution.First - 2 : institution.First - 1;
        if (text[person.End] is not ","
            || !text.IsWord(person.End + 1, "who")
            || !text.IsAny(person.End + 2, "led", "headed", "leads", "heads", "ran", "directed")) return false;
        return text.IsAny(before, "by", "at", "from") && text.Is(before - 1, WordClass.Study) && before - person.End is > 4 and < 9;
    }

    /// <summary>"REUTERS/IDA BRANDT": whoever took a picture works for the house before the stroke.</summary>
    private static bool IsCredit(MentionIndex index, AffiliationPair pair)
    {
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        return index.Entities.Entities[pair.Institution].Detail is "media" && institution.End + 1 == person.First && index.Text[institution.End] is "/";
    }

    /// <summary>"The director of Y, X, said", "Head of research at Y, Dr X, said": what somebody is and where, before the name.</summary>
    private static bool IsPostBefore(MentionIndex index, AffiliationPair pair)
    {
        var text = index.Text;
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        if (pair.Sentences > 0 || text[institution.End] is not "," || institution.End + 1 != person.First) return false;
        if (text[person.End] is not "," && !text.Is(person.End, WordClass.Speech)) return false;
        var at = text.IsWord(institution.First - 1, "the") ? institution.First - 2 : institution.First - 1;
        if (!text.IsAny(at, "of", "at", "for", "from")) return false;
        for (at--; at > institution.First - LongestPost && text.Has(at, TokenShape.Word) && index.NameAt(at) is null; at--)
        {
            if (text.Is(at, WordClass.Role)) return true;
        }

        return false;
    }

    /// <summary>"X, one of the researchers and a professor of bathing at Y, said": what somebody is and where, in one apposition that names nobody else.</summary>
    private static bool IsApposition(MentionIndex index, AffiliationPair pair)
    {
        if (pair.Sentences > 0 || !MentionIndex.IsNamed(index.Mentions[pair.PersonMention])) return false;
        var text = index.Text;
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        if (institution.First < person.End
            || institution.First - person.End > LongestApposition
            || text[person.End] is not ","
            || text[institution.End] is not ("," or ".")) return false;
        var before = text.IsWord(institution.First - 1, "the") ? institution.First - 2 : institution.First - 1;
        if (!text.IsAny(before, "of", "from", "at", "for", "with")) return false;
        var hasPost = false;
        for (var i = person.End + 1; i < institution.First; i++)
        {
            if (index.NameAt(i) is not (null or NameKind.Journal)
                || text.Is(i, WordClass.Speech)
                || text.Tag(i) is PosTag.VBD or PosTag.VBZ or PosTag.MD
                || text[i] is ";" or ":" or "(" or "\"" or "“" or "”"
                || text.IsAny(i, OpensAnother)) return false;
            hasPost |= text.Is(i, WordClass.Role);
        }

        return hasPost;
    }

    /// <summary>Names the construction that ties a pair: what stands before the institution, and which of the two comes first.</summary>
    public static string RuleOf(MentionIndex index, AffiliationPair pair)
    {
        var text = index.Text;
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        if (pair.Sentences > 0) return "affiliation-across-sentences";
        if (institution.First < person.First) return text.IsPossessive(institution.End) ? "institution-possessive-name" : "institution-before-name";
        var before = institution.First - 1;
        if (text.IsWord(before, "the")) before--;
        var role = PairSignature.Of(index, new TokenRange(person.End, Math.Max(person.End, institution.First))).Contains('R', StringComparison.Ordinal);
        var preposition = text.IsAny(before, "of", "from", "at", "with", "for", "in")
            ? text[before].ToString().ToLowerInvariant()
            : text[before] is "(" ? "bracket" : text.IsPossessive(institution.End) ? "possessive" : "near";
        return (role ? "name-role-" : "name-") + preposition + "-institution";
    }
}
