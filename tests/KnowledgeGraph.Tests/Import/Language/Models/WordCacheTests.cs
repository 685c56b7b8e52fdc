using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Tests.Import.Language.Models;

public sealed class WordCacheTests
{
    private const int Bits = 10;
    private static readonly ChainModel Model = new()
    {
        Labels = 8,
        Bits = Bits,
        Rows = [.. Enumerable.Range(0, 8 << Bits).Select(i => (sbyte)(i * 37 % 251 - 125))],
        RowScale = 1,
        LabelBias = new float[8],
        Transitions = new float[9 * 8],
        Ends = new float[8],
    };

    [Fact]
    public void A_word_met_again_is_the_one_kept()
    {
        var cache = Cache();
        var first = cache.Find("Zarnik", new WordAnalysis(), cache.Spare);
        Assert.Same(first, cache.Find("Zarnik", new WordAnalysis(), cache.Spare));
    }

    [Fact]
    public void A_word_contributes_the_same_from_a_full_cache_as_from_an_empty_one()
    {
        var full = Cache();
        var spares = 0;
        for (var i = 0; i < 200_000 && spares == 0; i++) full.Find($"word{i}", new WordAnalysis(), CountedSpare);
        Assert.True(spares > 0);
        for (var i = 0; i < 1000; i++)
        {
            var (seen, fresh) = (full.Find($"other{i}", new WordAnalysis(), CountedSpare), Cache().Find($"other{i}", new WordAnalysis(), full.Spare));
            Assert.Equal(fresh.Facts, seen.Facts);
            for (var offset = 0; offset < WordAnalysis.Offsets; offset++) Assert.Equal(fresh.Part(0, offset).ToArray(), seen.Part(0, offset).ToArray());
        }

        KnownWord CountedSpare()
        {
            spares++;
            return full.Spare();
        }
    }

    [Fact]
    public void Threads_that_share_a_cache_see_the_same_words()
    {
        var cache = Cache();
        var forms = Enumerable.Range(0, 2000).Select(i => $"form{i % 500}").ToArray();
        var alone = forms.Select(f => Cache().Find(f, new WordAnalysis(), cache.Spare).Part(0, 2).ToArray()).ToArray();
        var together = forms.AsParallel().AsOrdered().Select(f => cache.Find(f, new WordAnalysis(), cache.Spare).Part(0, 2).ToArray()).ToArray();
        Assert.Equal(alone, together);
    }

    private static WordCache Cache() => new(new WordTable([], [], new NameLikeness(new sbyte[NameLikeness.Kinds << NameLikeness.Bits], 0.01f)), Model);
}
