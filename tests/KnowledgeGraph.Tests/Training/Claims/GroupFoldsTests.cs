using KnowledgeGraph.Training.Claims;

namespace KnowledgeGraph.Tests.Training.Claims;

public sealed class GroupFoldsTests
{
    [Fact]
    public void No_model_judges_an_example_of_a_group_it_learnt_from()
    {
        // Bucket 1 means yes in the first style and no in the second: a model that had seen its own style would be right everywhere.
        List<Example> examples = [.. Enumerable.Range(0, 40).Select(item => new Example([item % 2], (item % 2 == 1) == (item < 20), item < 20 ? 0 : 1, item))];
        var probabilities = GroupFolds.Probabilities(examples, 4, 0.001f, GroupFolds.Styles(["w-a-01", "w-b-01"]));
        Assert.All(examples, example => Assert.NotEqual(example.IsPositive, probabilities[example.Item] > 0.5f));
    }

    [Fact]
    public void Articles_of_one_style_share_the_beginning_of_their_names() =>
        Assert.Equal(["w-a", "w-a", "w-b", "x"], GroupFolds.Styles(["w-a-01", "w-a-17", "w-b-01", "x"]));

    [Fact]
    public void Folds_of_whole_articles_take_turns() => Assert.Equal(["0", "1", "2", "3", "4", "5", "0", "1"], GroupFolds.WholeArticles(8));
}
