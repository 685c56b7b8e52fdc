using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;

namespace KnowledgeGraph.Import.Relations.Affiliations.Pairs;

/// <summary>For every person and institution of an article, the two mentions that stand closest, where they are close enough to be judged.</summary>
internal static class PairFinder
{
    private const int MostSentences = 3;

    /// <summary>All pairs, by person and institution.</summary>
    public static List<AffiliationPair> Find(MentionIndex index)
    {
        var pairs = new List<AffiliationPair>();
        for (var person = 0; person < index.Entities.Entities.Length; person++)
        {
            if (index.Entities.Entities[person].Kind != NameKind.Person) continue;
            for (var institution = 0; institution < index.Entities.Entities.Length; institution++)
            {
                if (index.Entities.Entities[institution].Kind is not (NameKind.Organisation or NameKind.Journal)) continue;
                if (Closest(index, person, institution) is { } pair) pairs.Add(pair);
            }
        }

        return pairs;
    }

    private static AffiliationPair? Closest(MentionIndex index, int person, int institution)
    {
        AffiliationPair? best = null;
        var bestCost = int.MaxValue;
        foreach (var p in index.Of(person))
        {
            var one = index.Mentions[p];
            foreach (var i in index.Of(institution))
            {
                var other = index.Mentions[i];
                if (!MentionIndex.IsNamed(other)) continue;
                var sentences = Math.Abs(index.Text.SentenceOf(one.Tokens.First) - index.Text.SentenceOf(other.Tokens.First));
                if (sentences > MostSentences) continue;
                var cost = Cost(one, other, sentences);
                if (cost >= bestCost) continue;
                bestCost = cost;
                best = new AffiliationPair(person, institution, p, i, sentences);
            }
        }

        return best;
    }

    /// <summary>Distance in tokens; another sentence and a pronoun count as far.</summary>
    private static int Cost(EntityMention person, EntityMention institution, int sentences)
    {
        var distance = AffiliationPair.Between(person.Tokens, institution.Tokens).Count;
        return distance + (sentences * 60) + (MentionIndex.IsNamed(person) ? 0 : 40) + (person.Form == MentionForm.Full ? 0 : 8);
    }
}
