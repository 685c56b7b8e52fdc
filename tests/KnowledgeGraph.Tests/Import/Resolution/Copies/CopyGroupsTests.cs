using KnowledgeGraph.Import.Resolution.Copies;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Tests.Import.Resolution.Copies;

/// <summary>Copies are found near in time where much of them was changed, and at any time where little was.</summary>
public sealed class CopyGroupsTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 400).Select(i => $"word{i * 7919 % 9973}")];
    private static readonly DateOnly Day = new(2021, 3, 1);

    [Fact]
    public void A_story_that_others_cut_within_the_week_is_one_story()
    {
        var copies = CopyGroups.Of([Article("a", Day, Words), Article("b", Day.AddDays(5), Cut)]);
        Assert.Equal("a", Assert.Single(copies, copy => copy.Key == "b").Value);
    }

    [Fact]
    public void A_story_run_again_word_for_word_years_later_or_without_a_day_is_a_copy()
    {
        string[] again = [.. Words, "Reporting", "by", "somebody", "else"];
        var copies = CopyGroups.Of([Article("a", Day, Words), Article("b", Day.AddYears(4), again), Article("c", null, again)]);
        Assert.Equal(["a", "a"], copies.OrderBy(copy => copy.Key, StringComparer.Ordinal).Select(copy => copy.Value));
    }

    [Fact]
    public void The_order_of_articles_does_not_matter()
    {
        ComparedArticle[] articles = [Article("a", Day.AddDays(3), Words), Article("b", Day, Cut), Article("c", Day, Words.Reverse()), Article("d", null, Words)];
        var copies = CopyGroups.Of(articles);
        Assert.Equal(2, copies.Count);
        Assert.Equal(copies, CopyGroups.Of([.. articles.Reverse()]));
    }

    // A quarter of the story left out in the middle.
    private static IEnumerable<string> Cut => Words.Take(150).Concat(Words.Skip(250));

    private static ComparedArticle Article(string hash, DateOnly? day, IEnumerable<string> words) => new(hash, day, TextSketch.Of(string.Join(' ', words)), []);
}
