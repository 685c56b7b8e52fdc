using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Affiliations.Pairs;
using KnowledgeGraph.Import.Relations.Institutions;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Affiliations.Houses;

/// <summary>Ties people to the house that one sentence gives them in so many words, where the model is in doubt: "X, who works at Y", "At Y, carver X said", "Y official X".</summary>
internal static class StatedHouses
{
    /// <summary>Name of the rule.</summary>
    public const string Rule = "affiliation-stated";

    /// <summary>The affiliations with those added that a construction states.</summary>
    public static List<Affiliation> Complete(MentionIndex index, List<Affiliation> affiliations)
    {
        var completed = affiliations;
        for (var i = 0; i < index.Mentions.Length; i++)
        {
            var house = index.Mentions[i];
            if (!MentionIndex.IsNamed(house)
                || index.KindOf(house) != NameKind.Organisation
                || index.Entities.Entities[house.Entity].Detail is "media"
                || Publishers.Is(index, house.Tokens)) continue;
            var person = HouseBehindName.Of(index, house.Tokens);
            if (person < 0) person = HouseBeforeName.Of(index, house.Tokens);
            if (person >= 0) Add(person, i);
            else if (SecondHouse(index, completed, i) is >= 0 and var sharer) Add(sharer, i);
        }

        return completed;

        void Add(int person, int institution)
        {
            var pair = new AffiliationPair(index.Mentions[person].Entity, index.Mentions[institution].Entity, person, institution, 0);
            if (completed.Exists(known => known.Pair.Person == pair.Person && known.Pair.Institution == pair.Institution)) return;
            if (ReferenceEquals(completed, affiliations)) completed = [.. affiliations];
            completed.Add(new Affiliation(pair, (float)RuleConfidence.Of(Rule)) { Rule = Rule });
        }
    }

    /// <summary>"X, of Y and | Z, said": the mention of whoever is tied to the house that a second one is joined to, or -1.</summary>
    private static int SecondHouse(MentionIndex index, List<Affiliation> known, int institution)
    {
        var text = index.Text;
        var tokens = index.Mentions[institution].Tokens;
        var at = tokens.First - 1;
        if (text.IsWord(at, "the")) at--;
        if (text.IsAny(at, "at", "of", "from")) at--;
        if (!text.IsWord(at, "and") || index.NameAt(at - 1) != NameKind.Organisation || text.IsPossessive(tokens.End)) return -1;
        if (!EndsPhrase(index, tokens.End)) return -1;
        var first = index.Mentions[index.At(at - 1)];
        foreach (var tie in known)
        {
            var person = index.Mentions[tie.Pair.PersonMention].Tokens;
            if (tie.Pair.Institution != first.Entity
                || tie.Pair.Sentences > 0
                || index.Mentions[tie.Pair.InstitutionMention].Tokens != first.Tokens
                || person.End > first.Tokens.First) continue;
            var before = text.IsWord(first.Tokens.First - 1, "the") ? first.Tokens.First - 2 : first.Tokens.First - 1;
            return text.IsAny(before, "of", "at", "from", "with", "between", "both") && IsNearest(index, person, first.Tokens) ? tie.Pair.PersonMention : -1;
        }

        return -1;
    }

    /// <summary>True where what follows a house does not make it the next one's: a mark, a verb, a place.</summary>
    private static bool EndsPhrase(MentionIndex index, int end)
    {
        var text = index.Text;
        if (text.IsAny(end, "in", "at") && index.NameAt(end + 1) == NameKind.Place) return true;
        return text[end] is "," or "." or ")" or ";" or "–" or "—" || text.Tag(end) is PosTag.VBD or PosTag.VBZ || end >= text.Count;
    }

    /// <summary>True where nobody else is named between a person and a house.</summary>
    private static bool IsNearest(MentionIndex index, TokenRange person, TokenRange house)
    {
        for (var i = person.End; i < house.First; i++)
        {
            if (index.NameAt(i) == NameKind.Person) return false;
        }

        return true;
    }
}
