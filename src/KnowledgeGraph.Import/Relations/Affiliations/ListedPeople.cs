using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Affiliations.Pairs;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Affiliations;

/// <summary>Ties all people of a list to what the last of them is tied to: "A, B and C from Lund University write".</summary>
internal static class ListedPeople
{
    /// <summary>Name of the rule.</summary>
    public const string Rule = "affiliation-of-list";

    /// <summary>The affiliations with those added of people whom nothing but a guess across sentences ties and who stand in a list before somebody whom their own sentence does.</summary>
    public static List<Affiliation> Complete(MentionIndex index, List<Affiliation> affiliations)
    {
        List<Affiliation>? added = null;
        for (var person = 0; person < index.Entities.Entities.Length; person++)
        {
            if (index.Entities.Entities[person].Kind != NameKind.Person || affiliations.Exists(known => known.Pair.Person == person && !known.IsGuess)) continue;
            foreach (var mention in index.Of(person))
            {
                if (!MentionIndex.IsNamed(index.Mentions[mention]) || LastOfList(index, mention) is not { } last) continue;
                var who = index.Mentions[last];
                var tie = affiliations.FindIndex(known => known.Pair.Person == who.Entity && FollowsInSentence(index, known.Pair, who.Tokens));
                if (tie < 0) continue;
                var shared = affiliations[tie].Pair with { Person = person, PersonMention = mention };
                (added ??= [.. affiliations]).Add(new Affiliation(shared, (float)RuleConfidence.Of(Rule)) { Rule = Rule });
                break;
            }
        }

        return added ?? affiliations;
    }

    /// <summary>"A and | B, of X": the institution stands behind the name in the same sentence.</summary>
    private static bool FollowsInSentence(MentionIndex index, AffiliationPair pair, TokenRange name)
    {
        var institution = index.Mentions[pair.InstitutionMention].Tokens.First;
        return pair.Sentences == 0 && institution > name.End && index.Text.SentenceOf(institution) == index.Text.SentenceOf(name.First);
    }

    /// <summary>The mention that ends the list a mention stands in, with nothing but names, commas, titles and "and" between, or null where it ends one or stands alone.</summary>
    private static int? LastOfList(MentionIndex index, int mention)
    {
        var text = index.Text;
        int? last = null;
        var joined = false;
        for (var i = index.Mentions[mention].Tokens.End; i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (index.NameAt(i) == NameKind.Person)
            {
                last = index.At(i);
                i = index.Mentions[index.At(i)].Tokens.End - 1;
                if (joined) return last;
            }
            else if (text.IsWord(i, "and") || text[i] is "&") joined = true;
            else if (text[i] is not "," && !text.IsAny(i, "Dr", "Dr.", "Drs", "Prof", "Prof.", "Professor", "Professors")) return null;
        }

        return null;
    }
}
