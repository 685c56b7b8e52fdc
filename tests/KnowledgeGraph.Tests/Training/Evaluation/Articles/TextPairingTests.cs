using KnowledgeGraph.Training.Evaluation.Articles;

namespace KnowledgeGraph.Tests.Training.Evaluation.Articles;

public sealed class TextPairingTests
{
    [Fact]
    public void Texts_are_one_when_enough_words_are_the_same()
    {
        Assert.Equal([(0, 0)], TextPairing.Of(["the tea was cold at noon"], ["The tea was cold, at noon."], 0.8));
        Assert.Empty(TextPairing.Of(["the tea was cold at noon"], ["the soup was hot at dawn"], 0.8));
    }

    [Fact]
    public void The_likest_pair_is_made_first() =>
        Assert.Equal([(0, 1)], TextPairing.Of(["the tea was cold at noon"], ["the tea was cold", "the tea was cold at noon"], 0.5));

    [Fact]
    public void A_text_is_paired_once() =>
        Assert.Single(TextPairing.Of(["the tea was cold"], ["the tea was cold", "the tea was cold"], 0.8));
}
