using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Affiliations;
using KnowledgeGraph.Import.Relations.Studies.Segments;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>Tells which of an article's studies journals, institutions and people belong to.</summary>
/// <remarks>
/// Studies are counted in this order: the reported one, one for each segment that brings in another, one for each journal that finds its place taken by another journal.
/// An institution or person belongs to the study of the segment that names them first. Where several journals stand in that segment, they go to the one that is named
/// in their own sentence or near it, and no other as near; else where their institution or its people go, else to the segment's own study.
/// </remarks>
internal sealed class StudyHomes
{
    /// <summary>Largest distance in sentences, a new paragraph counting as one more.</summary>
    private const int Reach = 2;

    private readonly MentionIndex index;
    private readonly IReadOnlyList<Affiliation> affiliations;
    private readonly StudySegments segments;
    private readonly List<(int Journal, int Study, int Segment)> journals = [];

    /// <summary>Deals the journals out.</summary>
    /// <param name="index">The article's entities.</param>
    /// <param name="affiliations">Accepted affiliations.</param>
    /// <param name="segments">Which study each part of the article speaks of.</param>
    public StudyHomes(MentionIndex index, IReadOnlyList<Affiliation> affiliations, StudySegments segments)
    {
        this.index = index;
        this.affiliations = affiliations;
        this.segments = segments;
        Count = segments.Count + 1;
        for (var i = 0; i < index.Entities.Entities.Length; i++)
        {
            if (index.Entities.Entities[i].Kind != NameKind.Journal) continue;
            var segment = segments.Of(i);
            journals.Add((i, journals.Exists(journal => journal.Segment == segment) ? Count++ : segment, segment));
        }
    }

    /// <summary>Number of studies, those included that nothing belongs to.</summary>
    public int Count { get; }

    /// <summary>Where journals that share a segment are named, each mention's first token with the journal's study: there the text turns to that study.</summary>
    public IEnumerable<(int Token, int Study)> JournalTurns => journals
        .Where(journal => journals.Count(other => other.Segment == journal.Segment) > 1)
        .SelectMany(journal => index.Of(journal.Journal).Select(mention => (index.Mentions[mention].Tokens.First, journal.Study)));

    /// <summary>Index of the study an entity belongs to, 0 for the reported one; who works where belongs with it.</summary>
    public int Of(int entity)
    {
        foreach (var (journal, study, _) in journals)
            if (journal == entity) return study;

        var segment = segments.Of(entity);
        if (Nearest(entity, segment) is >= 0 and var own) return own;
        foreach (var affiliation in affiliations)
        {
            var other = affiliation.Pair.Person == entity
                ? affiliation.Pair.Institution
                : affiliation.Pair.Institution == entity ? affiliation.Pair.Person : -1;
            if (other >= 0 && segments.Of(other) == segment && Nearest(other, segment) is > 0 and var shared) return shared;
        }

        return segment == 0 && index.Entities.Entities[entity].Kind == NameKind.Person ? OfHouses(entity) : segment;
    }

    /// <summary>The segment that all houses of somebody are first named in: "Dr A, who led the study at X", long after what brought in a study at X.</summary>
    private int OfHouses(int person)
    {
        var segment = -1;
        foreach (var affiliation in affiliations)
        {
            if (affiliation.Pair.Person != person) continue;
            var own = segments.Of(affiliation.Pair.Institution);
            if (segment >= 0 && own != segment) return 0;
            segment = own;
        }

        return Math.Max(segment, 0);
    }

    /// <summary>The study whose journal stands nearest the entity's first named mention, the earlier one on a tie; -1 where none is near or all are one's.</summary>
    private int Nearest(int entity, int segment)
    {
        var at = index.FirstNamed(entity);
        if (at < 0 || journals.Count(journal => journal.Segment == segment) < 2) return -1;
        var best = -1;
        var bestDistance = Reach + 1;
        foreach (var (journal, study, segmentOfJournal) in journals)
        {
            if (segmentOfJournal != segment) continue;
            foreach (var mention in index.Of(journal))
            {
                var distance = Distance(at, index.Mentions[mention].Tokens.First);
                if (distance >= bestDistance) continue;
                bestDistance = distance;
                best = study;
            }
        }

        return best;
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
