using KnowledgeGraph.Training.Claims;

namespace KnowledgeGraph.Tests.Training.Claims;

public sealed class MarkedArticlesTests
{
    [Fact]
    public void Marks_are_taken_off_and_their_sentences_remembered()
    {
        var article = MarkedArticles.Parse("a-01", "+ Cold baths calm hens\n\nHens lay less in summer.\n+ Bathed hens laid more, the study found.\n");
        Assert.Equal("Cold baths calm hens\n\nHens lay less in summer. Bathed hens laid more, the study found.\n", article.Text);
        Assert.Equal(["Cold baths calm hens", "Bathed hens laid more, the study found."], article.Findings);
    }

    [Fact]
    public void Lines_without_a_stop_stay_lines() =>
        Assert.Equal("+1 for hens\nBy Ada Lund\nHens bathe. \"Why not?\" They do.\n", MarkedArticles.Parse("a-02", "+1 for hens\nBy Ada Lund\nHens bathe.\n\"Why not?\"\nThey do.").Text);

    [Fact]
    public void Every_marked_sentence_of_the_project_stands_in_its_text()
    {
        var articles = MarkedArticles.ReadFolders([Checkout.PathOf("training", "findings")]);
        Assert.NotEmpty(articles);
        Assert.All(articles, article => Assert.All(article.Findings, finding => Assert.Contains(finding, article.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public void Marked_articles_are_learnt_from_but_never_asked_about()
    {
        Example[] asked = [new([1], true, 0, 0), new([2], false, 1, 0)];
        Example[] always = [.. Enumerable.Range(0, 40).Select(i => new Example([1], IsPositive: false, i, 0))];
        float Of(IReadOnlyList<Example>? further) => GroupFolds.Probabilities([.. asked], 4, 0.002f, ["a", "b"], further)[0];
        Assert.Equal(2, GroupFolds.Probabilities([.. asked], 4, 0.002f, ["a", "b"], always).Length);
        Assert.True(Of(always) < Of(null));
    }
}
