using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Zones;

namespace KnowledgeGraph.Tests.Import.Language.Zones;

public sealed class PageFurnitureTests
{
    private const string Prose = "\nThe team found that mice on the new diet lived for three weeks longer than the others did.\nMore work is needed before anybody can say what it means for people.";

    [Theory]
    [InlineData("By GILDA MARSH", "GILDA MARSH")]
    [InlineData("By Gilda Marsh, Health Correspondent", "Gilda Marsh")]
    [InlineData("Gilda Marsh, Health Correspondent", "Gilda Marsh")]
    [InlineData("ByGilda Marsh", "Gilda Marsh")]
    [InlineData("By Gilda MarshHealth and science reporter, BBC News", "Gilda Marsh")]
    [InlineData("BYLINE: Gilda Marsh and Per van der Lund", "Gilda Marsh|Per van der Lund")]
    [InlineData("By Gilda Marsh For MailOnline", "Gilda Marsh")]
    [InlineData("By Gilda Marsh  |  Sept. 6, 2017 at 11:49 AM", "Gilda Marsh")]
    [InlineData("By PRESS ASSOCIATION", "")]
    public void A_byline_names_its_writers_and_nobody_else(string byline, string names)
    {
        var text = TextAnalysis.Tokenize("Mice live longer on new diet\n" + byline + Prose);
        Assert.Equal(names, string.Join('|', PageFurniture.Of(text).Authors.Select(name => name.In(text.Text))));
        Assert.Equal(TextZone.Byline, text.Sentences[1].Zone);
    }

    [Theory]
    [InlineData("00:01, Fri, Jan 20, 2017 | UPDATED: 10:23, Tue, Jan 24, 2017", "2017-01-20", "2017-01-24")]
    [InlineData("PUBLISHED: 22:31, 15 March 2016 | UPDATED: 22:35, 16 March 2016", "2016-03-15", "2016-03-16")]
    [InlineData("10th January 2017, 11:30 pm", "2017-01-10", "")]
    [InlineData("Wednesday 19 April 2017 22:32 BST", "2017-04-19", "")]
    [InlineData("HEALTH NEWS | Sat Aug 6, 2016 | 9:38am BST", "2016-08-06", "")]
    [InlineData("Last Updated: September 20, 2016", "", "2016-09-20")]
    [InlineData("2019-04-22 14:36:51", "2019-04-22", "")]
    [InlineData("04/03/2019 07:12:40 AM", "2019-04-03", "")]
    [InlineData("04/03/2019 07:12", "", "")]
    public void A_timestamp_gives_the_day_of_publication_and_of_the_update(string line, string published, string updated)
    {
        var text = TextAnalysis.Tokenize("Mice live longer on new diet\n" + line + Prose);
        var furniture = PageFurniture.Of(text);
        Assert.Equal(published, furniture.Published?.Day.ToString("yyyy-MM-dd", null) ?? string.Empty);
        Assert.Equal(updated, furniture.Updated?.Day.ToString("yyyy-MM-dd", null) ?? string.Empty);
        Assert.Equal(TextZone.Timestamp, text.Sentences[1].Zone);
    }

    [Theory]
    [InlineData("LONDON (Reuters) - The", "LONDON (Reuters) -", "LONDON")]
    [InlineData("PARIS, May 3 (AFP) -- The", "PARIS, May 3 (AFP) --", "PARIS")]
    [InlineData("LONDON: The", "LONDON:", "LONDON")]
    [InlineData("(Reuters Health) - The", "(Reuters Health) -", "")]
    [InlineData("New Delhi, Feb. 16 -- The", "New Delhi, Feb. 16 --", "New Delhi")]
    [InlineData("Acupuncture: the", "", "")]
    public void A_dateline_is_told_from_the_sentence_behind_it(string start, string dateline, string place)
    {
        var text = TextAnalysis.Tokenize("Mice live longer on new diet\n\n" + start + " team found that mice on the new diet lived for three weeks longer than the others did.");
        var furniture = PageFurniture.Of(text);
        Assert.Equal(dateline, furniture.Dateline?.In(text.Text) ?? string.Empty);
        Assert.Equal(place, furniture.DatelinePlace?.In(text.Text) ?? string.Empty);
    }

    [Theory]
    [InlineData("Follow us: @ExampleOnline on Twitter | Example on Facebook")]
    [InlineData("3SHARES")]
    [InlineData("Read more")]
    [InlineData("© 2018 The Example. All rights reserved.")]
    [InlineData("Copyright 2018 The Example Newspaper Group, a division of Example Holdings Limited")]
    [InlineData("For further information, please contact: press@example.org")]
    [InlineData("Follow Joan Lund on Twitter here.")]
    [InlineData("http://www.example.org/story")]
    [InlineData("Sign up to our newsletter")]
    public void What_a_page_prints_around_an_article_is_furniture(string line)
    {
        var text = TextAnalysis.Tokenize("Mice live longer on new diet" + Prose + "\n" + line);
        Assert.Equal(TextZone.Furniture, text.Sentences[^1].Zone);
        Assert.Equal(TextZone.Prose, text.Sentences[1].Zone);
    }

    [Theory]
    [InlineData("Link was strongest in women who slept badly before the trial")]
    [InlineData("Watch out for the sugar in your toddler's favourite snack")]
    public void A_word_that_begins_many_notices_does_not_make_one_of_a_headline(string line)
    {
        var text = TextAnalysis.Tokenize("Mice live longer on new diet\n" + line + Prose);
        Assert.Equal(TextZone.Headline, text.Sentences[1].Zone);
    }

    [Fact]
    public void Headline_standfirst_and_cross_head_are_headlines_and_the_first_of_them_is_the_title()
    {
        var text = TextAnalysis.Tokenize("Mice live longer on new diet\nA little less of everything may help\nBy Joan Lund" + Prose + "\nWhat comes next\nThe group wants to try the diet on rats as soon as it has the money to do so.");
        Assert.Equal([TextZone.Headline, TextZone.Headline, TextZone.Byline, TextZone.Prose, TextZone.Prose, TextZone.Headline, TextZone.Prose], text.Sentences.Select(sentence => sentence.Zone));
        Assert.Equal("Mice live longer on new diet", PageFurniture.Of(text).Headline?.In(text.Text));
    }

    [Fact]
    public void A_line_about_a_picture_is_a_caption()
    {
        var text = TextAnalysis.Tokenize("Mice live longer on new diet\nA mouse in its cage. Photograph: Joan Lund/Alamy" + Prose);
        Assert.Equal([TextZone.Caption, TextZone.Caption], text.Sentences.Skip(1).Take(2).Select(sentence => sentence.Zone));
    }

    [Fact]
    public void The_outlet_is_the_newspaper_and_not_the_agency_it_prints()
    {
        var text = TextAnalysis.Tokenize("Mice live longer on new diet\nBy Reuters\nBy Joan Lund for MailOnline" + Prose);
        Assert.Equal("MailOnline", PageFurniture.Of(text).Outlet?.In(text.Text));
    }
}
