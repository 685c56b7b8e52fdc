using System.Collections.Immutable;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Affiliations;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>Tells which of an article's studies institutions and people belong to.</summary>
/// <remarks>
/// A further study has a journal of its own. An institution or person goes to it where the sentence that names them first is the one that names that journal or stands near it,
/// and no other journal stands as near; without such a journal, they go where their institution or its people go, else to the first study.
/// </remarks>
internal sealed class StudyHomes
{
    /// <summary>Largest distance in sentences, a new paragraph counting as one more.</summary>
    private const int Reach = 2;

    private readonly MentionIndex index;
    private readonly IReadOnlyList<Affiliation> affiliations;
    private readonly ImmutableArray<int> journals;

    /// <summary>Reads where the journals stand.</summary>
    /// <param name="index">The article's entities.</param>
    /// <param name="affiliations">Accepted affiliations.</param>
    /// <param name="journals">Entities that are journals, the first study's first.</param>
    public StudyHomes(MentionIndex index, IReadOnlyList<Affiliation> affiliations, ImmutableArray<int> journals)
    {
        this.index = index;
        this.affiliations = affiliations;
        this.journals = journals;
    }

    /// <summary>Index of the study an institution or person belongs to: 0 for the first one; who works where belongs with it.</summary>
    public int Of(int entity)
    {
        if (journals.Length < 2) return 0;
        if (Nearest(entity) is >= 0 and var own) return own;
        foreach (var affiliation in affiliations)
        {
            var other = affiliation.Pair.Person == entity
                ? affiliation.Pair.Institution
                : affiliation.Pair.Institution == entity ? affiliation.Pair.Person : -1;
            if (other >= 0 && Nearest(other) is > 0 and var shared) return shared;
        }

        return 0;
    }

    /// <summary>Index of the journal that stands nearest the entity's first named mention, the earlier one on a tie, -1 where none is near.</summary>
    private int Nearest(int entity)
    {
        var at = FirstNamed(entity);
        if (at < 0) return -1;
        var best = -1;
        var bestDistance = Reach + 1;
        for (var j = 0; j < journals.Length; j++)
        {
            foreach (var mention in index.Of(journals[j]))
            {
                var distance = Distance(at, index.Mentions[mention].Tokens.First);
                if (distance >= bestDistance) continue;
                bestDistance = distance;
                best = j;
            }
        }

        return best;
    }

    private int FirstNamed(int entity)
    {
        foreach (var mention in index.Of(entity))
        {
            if (MentionIndex.IsNamed(index.Mentions[mention])) return index.Mentions[mention].Tokens.First;
        }

        return -1;
    }

    /// <summary>Number of sentence ends and of paragraph ends between two tokens.</summary>
    private int Distance(int a, int b)
    {
        int one = index.Text.SentenceOf(a), other = index.Text.SentenceOf(b);
        var (low, high) = one < other ? (one, other) : (other, one);
        var breaks = 0;
        for (var s = low + 1; s <= high; s++)
        {
            if (index.Text.Has(index.Text.Document.Sentences[s].Tokens.First, TokenShape.LineStart)) breaks++;
        }

        return high - low + breaks;
    }
}
