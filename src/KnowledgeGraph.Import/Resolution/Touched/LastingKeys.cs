using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Rarity;
using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Copies;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>The keys by which articles that may have to do with each other find each other: those of blocks, of clusters, of rows of bylines and of sketches.</summary>
/// <remarks>
/// The keys of blocks are those that the stages of resolution themselves give, with one difference: a cluster counts by its id, not by its number in one
/// table, so that a key stays the same from one import to the next as long as the cluster keeps its name. Studies near in time are found by <see cref="StudyDigests"/>.
/// </remarks>
internal static class LastingKeys
{
    private const ulong OfStudies = 1, OfPeople = 2, OfClusters = 3, OfBylines = 4, OfSketches = 5, OfFindings = 6;

    /// <summary>A table of resolved articles in which the number of a cluster is made of its id.</summary>
    public static EntityTable Table(IEnumerable<ResolvedArticle> articles)
    {
        var table = new EntityTable(articles);
        for (var entity = 0; entity < table.Count; entity++)
        {
            if (table[entity].Kind != NodeKind.Claim) table.Clusters[entity] = NumberOf(table.StandingOf(entity)!.Value.Cluster);
        }

        return table;
    }

    /// <summary>Keys of the blocks that entities of a kind stand in; for studies without those that are open near in time only.</summary>
    /// <param name="kind">The kind, over a table made by <see cref="Table"/>.</param>
    /// <param name="isWanted">Whether the keys of an entity are asked for.</param>
    public static IEnumerable<(int Entity, ulong Key)> OfBlocks(IPairKind kind, Func<int, bool> isWanted)
    {
        var isStudy = kind.Kind == NodeKind.Study;
        for (var i = 0; i < kind.Entities.Count; i++)
        {
            var entity = kind.Entities[i];
            if (!isWanted(entity)) continue;
            var keys = new BlockKeys();
            kind.AddBlocks(i, keys);
            foreach (var key in keys.Keys)
            {
                if (!isStudy || !BlockKeys.IsNear(key)) yield return (entity, StableHash.Of(isStudy ? OfStudies : OfPeople, key));
            }
        }
    }

    /// <summary>Key of the block of those of a surname who are tied to an institution.</summary>
    public static ulong OfPersonAt(NamedPerson name, string institution)
    {
        var keys = new BlockKeys();
        keys.Add(PersonPairs.KeyAt(name, NumberOf(institution)), 0);
        return StableHash.Of(OfPeople, keys.Keys[0]);
    }

    /// <summary>Key of the cluster of a study or person.</summary>
    public static ulong OfCluster(string cluster) => StableHash.Of(OfClusters, StableHash.Of(cluster));

    /// <summary>Key of the row that a byline stands in, where it stands in one: see <see cref="Bylines"/>; null where the person is no journalist of a known outlet.</summary>
    public static ulong? OfByline(PersonFeatures person) => IsByline(person) ? StableHash.Of(OfBylines, StableHash.Of(StableHash.Of(person.Name), person.Publisher)) : null;

    /// <summary>Keys of the blocks in which an article's findings meet those of other studies.</summary>
    public static IEnumerable<ulong> OfFindingsIn(ComparedArticle article) =>
        article.Entities.Select(entity => entity.Features).OfType<ClaimFeatures>().Select(FindingKeys.Of).OfType<ulong>().Distinct().Select(key => StableHash.Of(OfFindings, key));

    /// <summary>Keys of a text's sketch.</summary>
    public static IEnumerable<ulong> OfSketch(ImmutableArray<uint> sketch) => TextSketch.NarrowKeys(sketch).Select(band => StableHash.Of(OfSketches, band));

    /// <summary>True for a journalist of a known outlet.</summary>
    public static bool IsByline(PersonFeatures person) => person.Part == Parts.Journalist && person.Publisher != 0;

    private static int NumberOf(string cluster) => (int)(StableHash.Of32(cluster) & int.MaxValue);
}
