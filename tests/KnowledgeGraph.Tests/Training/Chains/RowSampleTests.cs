using KnowledgeGraph.Training.Chains;

namespace KnowledgeGraph.Tests.Training.Chains;

public sealed class RowSampleTests
{
    [Fact]
    public void Each_token_keeps_the_rows_added_before_it_was_ended()
    {
        var sample = new RowSample();
        sample.Add(5);
        sample.Add(5);
        Assert.Equal([5, 5], sample.EndToken().ToArray());
        Assert.Equal([], sample.EndToken().ToArray());
        sample.Add(9);
        Assert.Equal([9], sample.EndToken().ToArray());
        Assert.Equal([5, 5], sample.Of(0).ToArray());
        Assert.Equal([9], sample.Of(2).ToArray());
    }

    [Fact]
    public void It_grows_with_the_sentence_and_forgets_it()
    {
        var sample = new RowSample();
        for (var row = 0; row < 5000; row++) sample.Add(row);
        Assert.Equal(Enumerable.Range(0, 5000), sample.EndToken().ToArray());
        sample.Clear();
        sample.Add(7);
        Assert.Equal([7], sample.EndToken().ToArray());
    }
}
