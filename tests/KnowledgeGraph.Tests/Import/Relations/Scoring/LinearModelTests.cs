using KnowledgeGraph.Import.Relations.Scoring;
using KnowledgeGraph.Training.Claims;

namespace KnowledgeGraph.Tests.Import.Relations.Scoring;

public sealed class LinearModelTests
{
    private static Example Of(string word, bool isPositive)
    {
        var features = new HashedFeatures(8);
        features.Add("word", word);
        return new Example([.. features.Buckets], isPositive, 0, 0);
    }

    private static readonly Example[] Examples = [.. Enumerable.Range(0, 40).Select(index => Of(index % 2 == 0 ? "found" : "hopes", index % 2 == 0))];

    [Fact]
    public void What_examples_show_is_learnt()
    {
        var model = LogisticTrainer.Train(Examples, 8, 0.001f);
        Assert.True(model.Probability(Examples[0].Buckets) > 0.8f);
        Assert.True(model.Probability(Examples[1].Buckets) < 0.2f);
    }

    [Fact]
    public void The_same_examples_give_the_same_bytes() =>
        Assert.Equal(LogisticTrainer.Train(Examples, 8, 0.001f).ToBytes(), LogisticTrainer.Train(Examples, 8, 0.001f).ToBytes());

    [Fact]
    public void A_model_survives_writing_and_reading()
    {
        var model = LogisticTrainer.Train(Examples, 8, 0.001f);
        Assert.Equal(model.Probability(Examples[0].Buckets), LinearModel.FromBytes(model.ToBytes()).Probability(Examples[0].Buckets));
    }

    [Fact]
    public void Torn_weights_are_refused() => Assert.Throws<InvalidDataException>(() => LinearModel.FromBytes(new byte[100]));
}
