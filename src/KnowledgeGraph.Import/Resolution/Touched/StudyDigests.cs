using System.Buffers.Binary;
using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>Of every article what its studies are compared by, in the order of days: so that new studies meet those near in time without whole articles being read.</summary>
internal static class StudyDigests
{
    private const int AtOnce = 128;
    private const int Bounds = 2 * sizeof(int);

    /// <summary>An article reduced to its studies, with the journals and institutions they hang on; null where it has no study.</summary>
    public static ResolvedArticle? Of(ResolvedArticle article)
    {
        var entities = ImmutableArray.CreateBuilder<Comparand>();
        var standings = ImmutableArray.CreateBuilder<Standing>();
        var studies = article.Article.Entities.Select((entity, position) => (entity, position)).Where(one => one.entity.Kind == NodeKind.Study).ToList();
        if (studies.Count == 0) return null;
        foreach (var (entity, position) in studies)
        {
            var study = (StudyFeatures)entity.Features;
            var journal = study.Journal < 0 ? -1 : Add(study.Journal, NodeKind.Journal);
            ImmutableArray<int> institutions = [.. study.Institutions.Select(institution => Add(institution, NodeKind.Institution))];
            entities.Add(entity with { Features = study with { Journal = journal, Institutions = institutions } });
            standings.Add(article.Standings[position]);
        }

        return new ResolvedArticle(new ComparedArticle(article.Article.Hash, article.Article.Published, [], entities.ToImmutable()), standings.ToImmutable());

        // What an institution is called does not matter, only which one it is.
        int Add(int position, NodeKind kind)
        {
            entities.Add(new Comparand(kind, "", kind == NodeKind.Journal ? new JournalFeatures("", []) : new InstitutionFeatures("", [], "", "")));
            standings.Add(article.Standings[position]);
            return entities.Count - 1;
        }
    }

    /// <summary>The parts of the index that hold the digests.</summary>
    public static IEnumerable<(int Part, byte[] Data)> Parts(IReadOnlyList<ResolvedArticle> articles)
    {
        var days = new List<byte>();
        var part = BlockIndexFormat.Digests;
        foreach (var chunk in articles.OrderBy(DayOf).ThenBy(article => article.Article.Hash, StringComparer.Ordinal).Chunk(AtOnce))
        {
            var bounds = new byte[Bounds];
            BinaryPrimitives.WriteInt32LittleEndian(bounds, DayOf(chunk[0]));
            BinaryPrimitives.WriteInt32LittleEndian(bounds.AsSpan(sizeof(int)), DayOf(chunk[^1]));
            days.AddRange(bounds);
            yield return (part++, Write(chunk));
        }

        yield return (BlockIndexFormat.DigestDays, [.. days]);
    }

    /// <summary>Digests of the articles near in time to any of some days; of those without a day too, and of all where one of the days is 0.</summary>
    public static IEnumerable<ResolvedArticle> Near(IResolutionIndex store, IReadOnlyCollection<int> days)
    {
        if (days.Count == 0) return [];
        var bounds = store.Part(BlockIndexFormat.DigestDays) ?? [];
        var parts = new List<byte[]>();
        for (var chunk = 0; chunk < bounds.Length / Bounds; chunk++)
        {
            var first = BinaryPrimitives.ReadInt32LittleEndian(bounds.AsSpan(chunk * Bounds));
            var last = BinaryPrimitives.ReadInt32LittleEndian(bounds.AsSpan((chunk * Bounds) + sizeof(int)));
            var isNear = first == 0 || days.Any(day => day == 0 || (day >= first - CandidatePairs.Window && day <= last + CandidatePairs.Window));
            if (isNear && store.Part(BlockIndexFormat.Digests + chunk) is { } digests) parts.Add(digests);
        }

        return parts.AsParallel().AsOrdered().SelectMany(Read);
    }

    private static int DayOf(ResolvedArticle article) => article.Article.Published?.DayNumber ?? 0;

    private static byte[] Write(IEnumerable<ResolvedArticle> articles)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        foreach (var digest in articles.Select(Of).OfType<ResolvedArticle>())
        {
            var bytes = StateCodec.Write(digest);
            writer.Write7BitEncodedInt(bytes.Length);
            writer.Write(bytes);
        }

        writer.Flush();
        return memory.ToArray();
    }

    private static IEnumerable<ResolvedArticle> Read(byte[] digests)
    {
        using var reader = new BinaryReader(new MemoryStream(digests));
        while (reader.BaseStream.Position < digests.Length)
        {
            if (StateCodec.Read(reader.ReadBytes(reader.Read7BitEncodedInt())) is { } digest) yield return digest;
        }
    }
}
