using System.Collections.Concurrent;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Clustering;

/// <summary>Blocking by words: finds nodes near in time whose heaviest words agree, without comparing every two of a subject.</summary>
/// <remarks>
/// An inverted index over the prefix of each node's words, heaviest first (prefix filtering after Chaudhuri, Ganti and Kaushik, 2006, and Bayardo, Ma and Srikant, 2007):
/// the words that make up <see cref="PrefixShare"/> of the square of its length, <see cref="MostWords"/> at most. Lists are in order of days, so that a node
/// walks over a window of each and adds up products of weights; only what was met is asked about. Nodes without a day meet others by <see cref="DaylessIndex"/>.
/// Which pairs come out hangs on the two nodes alone.
/// </remarks>
internal sealed class LikenessIndex
{
    /// <summary>Share of the square of a node's length that its prefix makes up.</summary>
    public const double PrefixShare = 0.6;

    /// <summary>The most words of a prefix.</summary>
    public const int MostWords = 16;

    private const int PartitionSize = 512;
    private const int RankBits = 32;
    private const float Slack = 0.999f;
    private const int WeightBits = TellingWords.WeightBits;
    private readonly IWorded nodes;
    private readonly int[] nodeOf;
    private readonly int[] days;
    private readonly double[] lengths;

    // The same, in half the room: what is met by the billion is told off by these.
    private readonly float[] roughLengths;

    // For each rank the last one that is near in time.
    private readonly int[] lastNear;

    // Word (26 bits), rank (32), weight (6): in ascending order a word's nodes stand in order of days, those without a day first.
    private readonly ulong[] postings;
    private readonly int[] firstOf;
    private readonly int[] placeOf;
    private readonly DaylessIndex dayless;

    // The prefix of each rank in order of hashes.
    private readonly uint[] prefixWords;

    /// <summary>Indexes nodes 0 to <paramref name="count"/> − 1.</summary>
    public LikenessIndex(IWorded nodes, int count)
    {
        this.nodes = nodes;
        nodeOf = [.. Enumerable.Range(0, count)];
        days = new int[count];
        for (var node = 0; node < count; node++) days[node] = nodes.DayOf(node);
        days.AsSpan().Sort(nodeOf.AsSpan());
        lengths = new double[count];
        lastNear = LastNear(days);
        firstOf = new int[count + 1];
        var prefixes = new uint[count][];
        var heaviest = new uint[count * DaylessIndex.HeaviestWords];
        Parallel.ForEach(Partitioner.Create(0, count + 1, PartitionSize), part =>
        {
            for (var rank = part.Item1; rank < Math.Min(part.Item2, count); rank++)
            {
                var words = nodes.WordsOf(nodeOf[rank]);
                lengths[rank] = Math.Sqrt(TellingWords.Squares(words));
                var heaviestFirst = TellingWords.HeaviestFirst(words);
                prefixes[rank] = heaviestFirst[..TellingWords.PrefixLength(heaviestFirst, PrefixShare, MostWords)];
                DaylessIndex.Note(prefixes[rank], heaviest.AsSpan(rank * DaylessIndex.HeaviestWords, DaylessIndex.HeaviestWords));
            }
        });
        roughLengths = Array.ConvertAll(lengths, static length => (float)length);
        for (var rank = 0; rank < count; rank++) firstOf[rank + 1] = firstOf[rank] + prefixes[rank].Length;
        postings = new ulong[firstOf[count]];
        prefixWords = new uint[firstOf[count]];
        for (var rank = 0; rank < count; rank++)
        {
            for (var i = 0; i < prefixes[rank].Length; i++)
            {
                postings[firstOf[rank] + i] = ((ulong)TellingWords.HashOf(prefixes[rank][i]) << RankBits) | ((ulong)(uint)rank << WeightBits) | (uint)TellingWords.WeightOf(prefixes[rank][i]);
            }

            Array.Sort(prefixes[rank]);
            prefixes[rank].CopyTo(prefixWords, firstOf[rank]);
        }

        dayless = new DaylessIndex(new DaylessKeys(nodes, nodeOf, rank => prefixWords.AsMemory(firstOf[rank]..firstOf[rank + 1]), heaviest), count, days.AsSpan().IndexOfAnyExcept(0) is var dated and >= 0 ? dated : count);
        Array.Sort(postings);
        placeOf = new int[postings.Length];
        var next = firstOf[..count];
        for (var place = 0; place < postings.Length; place++) placeOf[next[RankAt(place)]++] = place;
    }

    /// <summary>Every two nodes that share a heavy word near in time and are worthwhile, once each, the lesser node in the upper half of the number; in no order.</summary>
    /// <param name="involved">The nodes of which one at least is part of every pair; null for all.</param>
    /// <param name="outward">Whether pairs are wanted of which only one node is involved.</param>
    public IEnumerable<ulong> Pairs(bool[]? involved = null, bool outward = true)
    {
        var found = new ConcurrentBag<List<ulong>>();
        Parallel.ForEach(
            Partitioner.Create(0, nodeOf.Length + 1, PartitionSize),
            () => new Walk(this, involved, outward),
            (part, _, walk) =>
            {
                for (var rank = part.Item1; rank < Math.Min(part.Item2, nodeOf.Length); rank++)
                {
                    if (involved is null || involved[nodeOf[rank]]) walk.From(rank);
                }

                return walk;
            },
            walk => found.Add(walk.Found));
        return found.SelectMany(part => part);
    }

    private int ProductOf(int rank, int other)
    {
        var left = prefixWords.AsSpan(firstOf[rank]..firstOf[rank + 1]);
        var right = prefixWords.AsSpan(firstOf[other]..firstOf[other + 1]);
        var product = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            var (a, b) = (TellingWords.HashOf(left[i]), TellingWords.HashOf(right[j]));
            if (a == b) product += TellingWords.WeightOf(left[i++]) * TellingWords.WeightOf(right[j++]);
            else if (a < b) i++;
            else j++;
        }

        return product;
    }

    private int RankAt(int place) => RankOf(postings[place]);

    private static int RankOf(ulong posting) => (int)(uint)(posting >> WeightBits);

    private static uint WordOf(ulong posting) => (uint)(posting >> (RankBits + WeightBits));

    private static int WeightOf(ulong posting) => (int)(posting & ((1u << WeightBits) - 1));

    private static int[] LastNear(int[] days)
    {
        var last = new int[days.Length];
        for (int rank = 0, end = 0; rank < days.Length; rank++)
        {
            while (end < days.Length && days[end] - days[rank] <= CandidatePairs.Window) end++;
            last[rank] = end - 1;
        }

        return last;
    }

    /// <summary>One thread's walk over the lists: products of weights by rank, and the ranks met.</summary>
    private sealed class Walk(LikenessIndex index, bool[]? involved, bool outward)
    {
        private readonly int[] products = new int[index.nodeOf.Length];
        private readonly int[] met = new int[index.nodeOf.Length];
        private readonly float least = (float)index.nodes.LeastLikeness * Slack;
        private int count;

        public List<ulong> Found { get; } = [];

        public void From(int rank)
        {
            if (rank < index.dayless.Count) WithoutDay(rank);
            else WithDay(rank);
            var node = index.nodeOf[rank];
            var leastProduct = least * index.roughLengths[rank];
            foreach (var other in met.AsSpan(0, count))
            {
                var product = products[other];
                products[other] = 0;
                if (product < leastProduct * index.roughLengths[other]) continue;
                var (left, right) = node < index.nodeOf[other] ? (node, index.nodeOf[other]) : (index.nodeOf[other], node);
                if (index.nodes.AreWorthwhile(left, right, product / (index.lengths[rank] * index.lengths[other]))) Found.Add(((ulong)(uint)left << 32) | (uint)right);
            }

            count = 0;
        }

        private void WithDay(int rank)
        {
            for (var i = index.firstOf[rank]; i < index.firstOf[rank + 1]; i++)
            {
                Forwards(index.placeOf[i], rank);
                if (involved is not null && outward) Backwards(index.placeOf[i], rank);
            }

            if (involved is null || !outward) return;
            foreach (var other in index.dayless.Met(rank))
            {
                if (!involved[index.nodeOf[other]]) Meet(other, rank);
            }
        }

        private void WithoutDay(int rank)
        {
            foreach (var other in index.dayless.Met(rank))
            {
                if (involved is null ? other > rank : involved[index.nodeOf[other]] ? other > rank : outward) Meet(other, rank);
            }
        }

        private void Meet(int other, int rank)
        {
            if (products[other] != 0 || index.ProductOf(rank, other) is not (> 0 and var product)) return;
            met[count++] = other;
            products[other] = product;
        }

        // Every pair of involved nodes is met once, from the one that comes first.
        private void Forwards(int place, int rank)
        {
            var own = index.postings[place];
            var last = ((own & ~((1UL << (RankBits + WeightBits)) - 1)) | ((ulong)(uint)index.lastNear[rank] << WeightBits)) + (1u << WeightBits);
            var weight = WeightOf(own);
            foreach (var posting in index.postings.AsSpan(place + 1))
            {
                if (posting >= last) return;
                var other = RankOf(posting);
                if (outward || involved is null || involved[index.nodeOf[other]]) Meet(other, weight, posting);
            }
        }

        private void Backwards(int place, int rank)
        {
            var (own, day) = (index.postings[place], index.days[rank]);
            var weight = WeightOf(own);
            for (var at = place - 1; at >= 0 && WordOf(index.postings[at]) == WordOf(own); at--)
            {
                var other = index.RankAt(at);
                if (day - index.days[other] > CandidatePairs.Window) return;
                if (!involved![index.nodeOf[other]]) Meet(other, weight, index.postings[at]);
            }
        }

        private void Meet(int other, int weight, ulong posting)
        {
            ref var product = ref products[other];
            if (product == 0) met[count++] = other;
            product += weight * WeightOf(posting);
        }
    }
}
