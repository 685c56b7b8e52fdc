using CsCheck;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Tests.Core.Text;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50]).Select((start, length) => new TextSpan(start, start + length));

    [Fact]
    public void A_span_behind_its_own_end_cannot_be_built() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 2));

    [Fact]
    public void A_span_gives_the_text_that_stands_there() =>
        Assert.Equal("cell", new TextSpan(5, 9).In("stem cells"));

    [Fact]
    public void Two_spans_overlap_exactly_where_they_share_an_offset() =>
        Gen.Select(Spans, Spans).Sample((a, b) =>
            a.Overlaps(b) == Enumerable.Range(0, 101).Any(offset => a.Contains(offset) && b.Contains(offset)) || a.IsEmpty || b.IsEmpty);
}
