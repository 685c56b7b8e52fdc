using CsCheck;
using KnowledgeGraph.Import.Resolution.Clustering;

namespace KnowledgeGraph.Tests.Import.Resolution.Clustering;

/// <summary>Numbers bring nodes and pairs into the order that their keys would.</summary>
public sealed class NodeOrderTests
{
    // Keys that begin alike, and some that are shorter than the part compared first.
    private static readonly Gen<string[]> Keys = Gen.Char["ab"].Array[0, 7].Select(letters => new string(letters)).HashSet[2, 30].Select(keys => keys.ToArray());

    [Fact]
    public void Ranks_follow_the_ordinal_order_of_keys() =>
        Keys.Sample(
            keys =>
            {
                var ranks = NodeOrder.Ranks(keys);
                Assert.Equal(keys.Order(StringComparer.Ordinal), Enumerable.Range(0, keys.Length).OrderBy(node => ranks[node]).Select(node => keys[node]));
            },
            threads: 1);

    [Fact]
    public void Pairs_come_by_falling_score_then_by_the_keys_of_their_nodes() =>
        (from keys in Keys
         from pairs in Gen.Select(Gen.Int[0, keys.Length - 1], Gen.Int[0, keys.Length - 1], Gen.Int[-2, 2]).Array[0, 40]
         select (keys, pairs: pairs.Where(pair => pair.Item1 < pair.Item2).Select(pair => new ScoredPair(pair.Item1, pair.Item2, pair.Item3)).ToArray())).Sample(
            sample =>
            {
                string Key(int node) => sample.keys[node];
                string Least(ScoredPair pair) => string.CompareOrdinal(Key(pair.Left), Key(pair.Right)) < 0 ? Key(pair.Left) : Key(pair.Right);
                string Most(ScoredPair pair) => string.CompareOrdinal(Key(pair.Left), Key(pair.Right)) < 0 ? Key(pair.Right) : Key(pair.Left);
                var expected = sample.pairs.OrderByDescending(pair => pair.Score).ThenBy(Least, StringComparer.Ordinal).ThenBy(Most, StringComparer.Ordinal).ToArray();
                NodeOrder.Sort(sample.pairs, NodeOrder.Ranks(sample.keys));
                Assert.Equal(expected, sample.pairs);
            },
            threads: 1);
}
