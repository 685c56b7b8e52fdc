using CsCheck;
using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Tests.Import.Resolution.Clustering;

/// <summary>The index finds what comparing every two nodes would find, whatever the order of nodes.</summary>
public sealed class LikenessIndexTests
{
    private const double Least = 0.2;

    // A few words that many share, days that lie within and beyond the window of each other, some unknown.
    private static readonly Gen<Node[]> Nodes =
        (from words in Gen.Select(Gen.UInt[1, 12], Gen.UInt[1, 63], (word, weight) => (word << TellingWords.WeightBits) | weight).Array[0, 9]
         from day in Gen.Frequency((1, Gen.Const(0)), (3, Gen.Int[1000, 1200]))
         from supports in Gen.ULong[1, 6].Array[0, 2]
         select new Node([.. words.DistinctBy(TellingWords.HashOf).Order()], day, supports)).Array[2, 24];

    [Fact]
    public void No_pair_near_in_time_or_with_more_in_common_whose_heaviest_words_are_alike_enough_is_lost() =>
        Nodes.Sample(nodes => Assert.Equal(ByHand(nodes), Found(nodes)), threads: 1);

    [Fact]
    public void A_pair_hangs_on_its_two_nodes_alone() =>
        (from nodes in Nodes from order in Gen.Shuffle(Enumerable.Range(0, nodes.Length).ToArray()) select (nodes, order)).Sample(
            sample =>
            {
                var turned = Found([.. sample.order.Select(node => sample.nodes[node])]).Select(pair => Packed(sample.order[(int)(pair >> 32)], sample.order[(int)(uint)pair])).Order();
                Assert.Equal(Found(sample.nodes), turned);
            },
            threads: 1);

    [Fact]
    public void Nodes_that_are_opened_meet_all_they_would_meet_in_a_full_search_and_nothing_else() =>
        (from nodes in Nodes from opened in Gen.Bool.Array[nodes.Length] select (nodes, opened)).Sample(
            sample =>
            {
                var all = ByHand(sample.nodes);
                bool IsOpen(ulong node) => sample.opened[(int)node];
                Assert.Equal(all.Where(pair => IsOpen(pair >> 32) || IsOpen((uint)pair)), Found(sample.nodes, sample.opened));
                Assert.Equal(all.Where(pair => IsOpen(pair >> 32) && IsOpen((uint)pair)), Found(sample.nodes, sample.opened, outward: false));
            },
            threads: 1);

    private static List<ulong> Found(Node[] nodes, bool[]? opened = null, bool outward = true) =>
        [.. new LikenessIndex(new Worded(nodes), nodes.Length).Pairs(opened, outward).Order()];

    private static List<ulong> ByHand(Node[] nodes) =>
    [
        .. from left in Enumerable.Range(0, nodes.Length)
           from right in Enumerable.Range(left + 1, nodes.Length - left - 1)
           where nodes[left].Day == 0 || nodes[right].Day == 0 ? ShareMore(nodes[left], nodes[right]) : Math.Abs(nodes[left].Day - nodes[right].Day) <= CandidatePairs.Window
           let likeness = HeaviestAlike(nodes[left].Words, nodes[right].Words)
           where likeness > 0 && likeness >= Least
           select Packed(left, right),
    ];

    private static bool ShareMore(Node left, Node right) =>
        left.Supports.Intersect(right.Supports).Any() || Heaviest(left).Intersect(Heaviest(right)).Count() > 2;

    private static IEnumerable<uint> Heaviest(Node node) => TellingWords.Prefix(node.Words, LikenessIndex.PrefixShare, DaylessIndex.HeaviestWords).Select(TellingWords.HashOf);

    private static double HeaviestAlike(uint[] left, uint[] right)
    {
        var heaviest = TellingWords.Prefix(right, LikenessIndex.PrefixShare, LikenessIndex.MostWords).ToDictionary(TellingWords.HashOf, TellingWords.WeightOf);
        var shared = TellingWords.Prefix(left, LikenessIndex.PrefixShare, LikenessIndex.MostWords).Sum(word => TellingWords.WeightOf(word) * heaviest.GetValueOrDefault(TellingWords.HashOf(word)));
        return shared == 0 ? 0 : shared / (Math.Sqrt(TellingWords.Squares(left)) * Math.Sqrt(TellingWords.Squares(right)));
    }

    private static ulong Packed(int left, int right) => ((ulong)(uint)Math.Min(left, right) << 32) | (uint)Math.Max(left, right);

    private sealed record Node(uint[] Words, int Day, ulong[] Supports);

    private sealed class Worded(Node[] nodes) : IWorded
    {
        public ReadOnlySpan<uint> WordsOf(int node) => nodes[node].Words;

        public int DayOf(int node) => nodes[node].Day;

        public void AddSupports(int node, List<ulong> supports) => supports.AddRange(nodes[node].Supports);

        public double LeastLikeness => Least;

        public bool AreWorthwhile(int left, int right, double likeness) => left < right && likeness >= Least;
    }
}
