using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import;

namespace KnowledgeGraph.Tests.Import;

public sealed class ArticleHeaderTests
{
    private const string Page = "Mice live longer on new diet\nBy Joan Lund for MAILONLINE\nPUBLISHED: 22:31, 15 March 2016 | UPDATED: 22:35, 16 March 2016\nThe team found that mice on the new diet lived for three weeks longer than the others did.";

    private static readonly ArticleExtractor Extractor = new();

    [Fact]
    public void Title_outlet_and_day_are_taken_from_the_page_where_none_is_given()
    {
        var header = Extractor.Extract(new Article { Source = "a", Path = "a.txt", Text = Page }).Article;
        Assert.Equal(("Mice live longer on new diet", "MailOnline", new DateOnly(2016, 3, 15)), (header.Title, header.Publisher, header.Published));
    }

    [Fact]
    public void What_is_given_with_an_article_goes_before_what_its_page_says()
    {
        var article = new Article { Source = "a", Path = "a.txt", Text = Page, Title = "Long live mice", Publisher = "The Example", Published = new DateOnly(2016, 4, 1) };
        var header = Extractor.Extract(article).Article;
        Assert.Equal((article.Title, article.Publisher, article.Published), (header.Title, header.Publisher, header.Published));
    }

    [Fact]
    public void The_writer_is_a_journalist_of_the_article() =>
        Assert.Contains(Extractor.Extract(new Article { Source = "a", Path = "a.txt", Text = Page }).Persons, person => person is { Name: "Joan Lund", Part: "journalist" });
}
