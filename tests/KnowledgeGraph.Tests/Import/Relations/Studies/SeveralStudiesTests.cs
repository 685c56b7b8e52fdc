using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Studies;

/// <summary>Articles that tell of another study beside the one they report: everything stays with its own.</summary>
public sealed class SeveralStudiesTests
{
    private const string Reported =
        "Cold baths make people sing, study finds\n\nPeople who take cold baths sing louder, according to a new study by Hull University published in the journal Thorax.\n\n"
        + "The study followed 300 people in Hull.\n\n“They sang louder every week,” said lead author Lena Marsh, of Hull University.\n\n";

    [Theory]
    [InlineData("A previous study by Lund University found that warm baths make people hum.")]
    [InlineData("A separate study, published last month by Lund University, found that warm baths make people hum.")]
    [InlineData("A smaller trial at Lund University found that warm baths make people hum.")]
    [InlineData("Another study, led by researchers at Lund University, found that warm baths make people hum.")]
    [InlineData("A 2014 review by Lund University found that warm baths make people hum.")]
    [InlineData("Earlier research from Lund University showed that warm baths make people hum.")]
    [InlineData("A second team, from Lund University, found that warm baths make people hum.")]
    [InlineData("In 2014, researchers at Lund University reported that warm baths make people hum.")]
    [InlineData("Last year scientists at Lund University showed that warm baths make people hum.")]
    [InlineData("Earlier this year a team from Lund University said that warm baths make people hum.")]
    [InlineData("Two years ago a study by Lund University found that warm baths make people hum.")]
    [InlineData("A study by Lund University, published in 2014, found that warm baths make people hum.")]
    [InlineData("A study by researchers at Lund University had already shown that warm baths make people hum.")]
    [InlineData("The findings support research by Lund University which found that warm baths make people hum.")]
    [InlineData("The study is in line with a report by Lund University, which found that warm baths make people hum.")]
    [InlineData("This comes after researchers at Lund University found that warm baths make people hum.")]
    [InlineData("One study, by researchers at Lund University, found that warm baths make people hum.")]
    [InlineData("It follows a similar study by Lund University which found that warm baths make people hum.")]
    public void Whoever_did_the_other_one_did_not_do_the_reported_one(string sentence)
    {
        var facts = Extracted.From(Reported + sentence + "\n\nThe new study was paid for by bathers.");
        Assert.Equal(2, facts.Studies.Length);
        Assert.Equal([facts.Institution("Hull University").Id], facts.Studies[0].Institutions);
        Assert.Equal([facts.Institution("Lund University").Id], facts.Studies[1].Institutions);
        Assert.Contains("Lund University", facts.Studies[1].Evidence[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Previous studies have shown little, said Ida Brandt, a co-author from Lund University.")]
    [InlineData("“A previous study was too small,” said co-author Ida Brandt, of Lund University, who helped to run the trial.")]
    [InlineData("A second experiment, run with researchers at Lund University, had the same result.")]
    [InlineData("The study builds on earlier work by the same team. Researchers at Lund University took part in the study.")]
    [InlineData("In 2014, the team from Hull University and Lund University began to recruit bathers for the study.")]
    [InlineData("Researchers at Lund University analysed the data.")]
    public void What_belongs_to_the_reported_one_brings_in_no_other(string sentence)
    {
        var facts = Extracted.From(Reported + sentence);
        var study = Assert.Single(facts.Studies);
        Assert.Contains(facts.Institution("Lund University").Id, study.Institutions);
    }

    [Fact]
    public void Journals_and_people_go_with_the_study_whose_sentences_name_them()
    {
        var facts = Extracted.From(
            Reported + "A separate paper, in the journal Sleep, followed 40 bathers.\n\nIt was led by Ida Brandt of Lund University. Brandt said that warm baths make people hum.");
        Assert.Equal(["Thorax", "Sleep"], facts.Studies.Select(study => facts.Journals.Single(journal => journal.Id == study.Journal).Name));
        Assert.Equal([facts.Person("Lena Marsh").Id], facts.Studies[0].People);
        Assert.Equal(facts.Person("Ida Brandt").Id, facts.Studies[1].Lead);
    }

    [Fact]
    public void Sizes_and_designs_are_those_of_their_own_study()
    {
        var facts = Extracted.From(Reported + "A separate trial at Lund University followed 4,100 people.");
        Assert.Equal((300, 4100), (facts.Studies[0].SampleSize, facts.Studies[1].SampleSize));
        Assert.Equal((null, "trial"), (facts.Studies[0].Design, facts.Studies[1].Design));
    }

    [Fact]
    public void Findings_are_those_of_the_study_that_the_text_speaks_of()
    {
        var facts = Extracted.From(
            Reported + "A separate study by Lund University found that warm baths make people hum. It found that most of them hummed twice as loud.\n\n"
            + "The new study found that singers were happier than others.\n\nThe results support research by Ghent University which found that tubs rust.");
        Assert.Equal("s2", StudyOf("warm baths"));
        Assert.Equal("s2", StudyOf("twice as loud"));
        Assert.Equal("s1", StudyOf("were happier"));
        Assert.Equal("s1", StudyOf("sing louder"));

        string? StudyOf(string words) => facts.Claims.First(claim => claim.Finding && claim.Text.Contains(words, StringComparison.Ordinal)).Study;
    }

    [Fact]
    public void A_finding_of_work_that_nobody_is_named_for_belongs_to_no_study()
    {
        var facts = Extracted.From(Reported + "Another study on 3,000 people found that drinking from the tub was linked to tooth decay.");
        Assert.Single(facts.Studies);
        Assert.Null(facts.Claims.Single(claim => claim.Text.Contains("tooth decay", StringComparison.Ordinal)).Study);
    }

    [Fact]
    public void What_an_author_says_belongs_to_the_authors_study()
    {
        var facts = Extracted.From(
            Reported + "A separate study by Lund University found that warm baths make people hum. Marsh said that cold bathers sang 40 per cent louder than others.");
        var said = facts.Claims.Single(claim => claim.Text.Contains("40 per cent", StringComparison.Ordinal) && claim.Speaker == facts.Person("Lena Marsh").Id);
        Assert.Equal((true, "s1"), (said.Finding, said.Study));
    }

    [Fact]
    public void What_an_outsider_says_is_no_finding()
    {
        var facts = Extracted.From(
            Reported + "Ida Brandt, of Lund University, who was not involved in the study, said that cold bathers sang 40 per cent louder than others.");
        var said = facts.Claims.Single(claim => claim.Speaker == facts.Person("Ida Brandt").Id);
        Assert.Equal((false, (string?)null), (said.Finding, said.Study));
    }

    [Fact]
    public void Who_is_urged_to_do_something_says_nothing()
    {
        var facts = Extracted.From(Reported + "Dr Ida Brandt, of Lund University, urged the Bath Council to build more cold baths and to teach singing.");
        Assert.DoesNotContain(facts.Claims, claim => claim.Speaker is { } speaker && facts.Institutions.Any(institution => institution.Id == speaker));
    }

    [Fact]
    public void The_second_analysis_is_the_one_brought_in_before()
    {
        var facts = Extracted.From(
            Reported + "In a separate analysis, researchers at Lund University found that warm baths make people hum.\n\nThe new study was small.\n\n"
            + "In the second analysis, a review led by Ida Brandt, bathers were asked twice.");
        Assert.Equal(2, facts.Studies.Length);
    }
}
