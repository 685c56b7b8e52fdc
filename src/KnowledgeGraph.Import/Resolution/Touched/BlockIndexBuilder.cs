using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>Makes the index of blocks out of all articles as they were last resolved.</summary>
internal static class BlockIndexBuilder
{
    private const int AtOnce = 2048;

    /// <summary>The parts of the index.</summary>
    /// <param name="articles">All articles with their standings, in ordinal order of hash.</param>
    /// <param name="judged">Keys of the entities that people have judged.</param>
    public static IEnumerable<(int Part, byte[] Data)> Build(IReadOnlyList<ResolvedArticle> articles, IReadOnlySet<string> judged)
    {
        // Beside the keys, which take longest.
        var forms = Task.Run(() => FormsOf(articles));
        var digests = Task.Run(() => StudyDigests.Parts(articles).ToList());
        var followers = Followers(articles, judged);
        var parts = new (ulong[] Keys, int[] Articles)[(articles.Count + AtOnce - 1) / AtOnce];
        Parallel.For(0, parts.Length, part => parts[part] = Entries(articles, part * AtOnce, judged, followers));
        var keys = new ulong[parts.Sum(part => part.Keys.Length)];
        var numbers = new int[keys.Length];
        var filled = 0;
        for (var part = 0; part < parts.Length; part++)
        {
            parts[part].Keys.CopyTo(keys, filled);
            parts[part].Articles.CopyTo(numbers, filled);
            filled += parts[part].Keys.Length;
            parts[part] = default;
        }

        Array.Sort(keys, numbers);
        var bits = BlockIndexFormat.BitsFor(keys.Length);
        yield return (BlockIndexFormat.Head, BlockIndexFormat.WriteHead(bits));
        yield return (BlockIndexFormat.Articles, BlockIndexFormat.WriteArticles([.. articles.Select(article => article.Article.Hash)]));
        yield return (BlockIndexFormat.Forms, forms.GetAwaiter().GetResult());
        foreach (var part in digests.GetAwaiter().GetResult()) yield return part;
        for (var first = 0; first < keys.Length;)
        {
            var bucket = BlockIndexFormat.BucketOf(keys[first], bits);
            var end = first;
            while (end < keys.Length && BlockIndexFormat.BucketOf(keys[end], bits) == bucket) end++;
            var data = new byte[(end - first) * BlockIndexFormat.EntrySize];
            for (var i = first; i < end; i++)
            {
                BlockIndexFormat.WriteEntry(data.AsSpan((i - first) * BlockIndexFormat.EntrySize), BlockIndexFormat.PrintOf(keys[i], bits), numbers[i]);
            }

            yield return (BlockIndexFormat.Buckets + bucket, data);
            first = end;
        }
    }

    /// <summary>The forms in use, as their part keeps them.</summary>
    public static byte[] FormsOf(IReadOnlyCollection<ResolvedArticle> articles) => StateCodec.Write(ResolvedArticle.New(FormsInUse.Of(articles)));

    /// <summary>Keys of the bylines that stand behind the first of their row: see <see cref="Bylines"/>.</summary>
    private static HashSet<string> Followers(IReadOnlyList<ResolvedArticle> articles, IReadOnlySet<string> judged)
    {
        var followers = new HashSet<string>(StringComparer.Ordinal);
        var last = new Dictionary<(string Name, uint Outlet), int>();
        for (var article = 0; article < articles.Count; article++)
        {
            foreach (var entity in articles[article].Article.Entities)
            {
                if (entity.Features is not PersonFeatures person || !LastingKeys.IsByline(person) || judged.Contains(entity.Key)) continue;
                if (last.TryGetValue((person.Name, person.Publisher), out var before))
                {
                    if (before == article) continue;
                    followers.Add(entity.Key);
                }

                last[(person.Name, person.Publisher)] = article;
            }
        }

        return followers;
    }

    private static (ulong[] Keys, int[] Articles) Entries(IReadOnlyList<ResolvedArticle> articles, int first, IReadOnlySet<string> judged, HashSet<string> followers)
    {
        var end = Math.Min(first + AtOnce, articles.Count);
        var table = LastingKeys.Table(Enumerable.Range(first, end - first).Select(article => articles[article]));
        var keys = new List<ulong>();
        var numbers = new List<int>();
        var people = new PersonPairs(table, table.Find(judged).Values.ToHashSet());
        foreach (var (entity, key) in LastingKeys.OfBlocks(new StudyPairs(table), static _ => true)) Add(table.ArticleOf(entity), key);
        // One of a row of bylines stands for all of it, where their name tells.
        var stoodFor = new HashSet<int>();
        for (var i = 0; i < people.Entities.Count; i++)
        {
            var entity = people.Entities[i];
            if (people.OutletTells(i) && LastingKeys.OfByline(people[i].Features) is { } row) Add(table.ArticleOf(entity), row);
            if (people.OutletTells(i) && followers.Contains(table[entity].Key)) stoodFor.Add(entity);
            else Add(table.ArticleOf(entity), LastingKeys.OfCluster(table.StandingOf(entity)!.Value.Cluster));
        }

        foreach (var (entity, key) in LastingKeys.OfBlocks(people, entity => !stoodFor.Contains(entity))) Add(table.ArticleOf(entity), key);

        foreach (var study in table.OfKind(NodeKind.Study)) Add(table.ArticleOf(study), LastingKeys.OfCluster(table.StandingOf(study)!.Value.Cluster));
        for (var article = 0; article < table.Articles.Length; article++)
        {
            foreach (var key in LastingKeys.OfSketch(table.Articles[article].Article.Sketch).Concat(LastingKeys.OfFindingsIn(table.Articles[article].Article))) Add(article, key);
        }

        return ([.. keys], [.. numbers]);

        void Add(int article, ulong key)
        {
            keys.Add(key);
            numbers.Add(first + article);
        }
    }
}
