using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Tests.Import.Resolution.Scoring;

public sealed class PersonScorerTests
{
    [Theory]
    [InlineData("Wilhelmina Thackeray", true)]
    [InlineData("John Smith", false)]
    public void Two_bylines_of_unknown_outlets_are_one_where_the_name_is_rare(string name, bool isOne) =>
        Assert.Equal(isOne, Score(Writer(name, article: 1), Writer(name, article: 2)) >= PairScore.Threshold);

    [Fact]
    public void A_byline_of_the_same_outlet_says_more_than_one_of_an_unknown_outlet_and_that_more_than_another_outlet()
    {
        var unknown = Score(Writer("John Smith", 1), Writer("John Smith", 2));
        Assert.True(Score(Writer("John Smith", 1, publisher: 7), Writer("John Smith", 2, publisher: 7)) > unknown);
        Assert.True(Score(Writer("John Smith", 1, publisher: 7), Writer("John Smith", 2, publisher: 8)) < unknown);
    }

    [Fact]
    public void A_writer_is_not_easily_the_researcher_of_the_same_name() =>
        Assert.True(Score(Writer("Wilhelmina Thackeray", 1), Person("Wilhelmina Thackeray", 2, Parts.Author)) < Score(Writer("Wilhelmina Thackeray", 1), Writer("Wilhelmina Thackeray", 2)));

    [Fact]
    public void A_byline_over_news_of_the_own_study_is_the_researchers()
    {
        var author = Person("Yvonne Castle", 2, Parts.Author) with { Studies = [5] };
        Assert.True(Score(Writer("Yvonne Castle", 1) with { Reported = [4, 5] }, author) >= PairScore.Threshold);
        Assert.True(Score(Writer("Yvonne Castle", 1) with { Reported = [4] }, author) < PairScore.Threshold);
        Assert.True(Score(Writer("Yvonne Castle", 1) with { Reported = [4, 5] }, author with { Studies = [], Commented = [5] }) < PairScore.Threshold);
    }

    [Fact]
    public void A_rare_byline_is_one_writer_in_two_outlets_and_a_common_one_is_two()
    {
        Assert.True(Score(Writer("Wilhelmina Thackeray", 1, publisher: 7), Writer("Wilhelmina Thackeray", 2, publisher: 8)) >= PairScore.Threshold);
        Assert.True(Score(Writer("Victoria Allen", 1, publisher: 7), Writer("Victoria Allen", 2, publisher: 8)) < PairScore.Threshold);
    }

    [Fact]
    public void One_name_in_one_office_is_one_person_and_one_name_in_two_offices_need_not_be()
    {
        Assert.True(Score(Holder("Martin Turnbull", 1, "Health Secretary"), Holder("Martin Turnbull", 2, "the UK Health Secretary")) >= PairScore.Threshold);
        Assert.True(Score(Holder("Martin Turnbull", 1, "Health Secretary"), Holder("Martin Turnbull", 2, "Home Secretary")) < PairScore.Threshold);
        Assert.True(Score(Holder("Martin Turnbull", 1, "president of the rowing club"), Holder("Martin Turnbull", 2, "president of the rowing club")) < PairScore.Threshold);
    }

    [Fact]
    public void A_rare_name_is_one_person_though_one_article_only_tells_of_it_and_another_lets_it_speak() =>
        Assert.True(Score(Person("Ottokar Wyszogrodzki", 1, Parts.Expert), Person("Ottokar Wyszogrodzki", 2, Parts.Subject)) >= PairScore.Threshold);

    [Fact]
    public void A_name_that_every_reader_knows_is_one_person_until_something_speaks_against_it()
    {
        Assert.True(Score(Person("Charles Darwin", 1, Parts.Subject), Person("Charles Darwin", 2, Parts.Subject)) >= PairScore.Threshold);
        Assert.True(Score(Person("Charles Darling", 1, Parts.Subject), Person("Charles Darling", 2, Parts.Subject)) < PairScore.Threshold);
        Assert.True(Score(InField("Charles Darwin", 1, [3]), InField("Charles Darwin", 2, [4])) < PairScore.Threshold);
        Assert.True(Score(Writer("Charles Darwin", 1), Person("Charles Darwin", 2, Parts.Subject)) < PairScore.Threshold);
    }

    private static PersonView InField(string name, int article, ImmutableArray<uint> field)
    {
        var person = Person(name, article, Parts.Subject);
        return person with { Features = person.Features with { Field = field } };
    }

    private static PersonView Holder(string name, int article, string role)
    {
        var person = Person(name, article, Parts.Subject);
        return person with { Features = person.Features with { Office = Office.Of(role) } };
    }

    private static int Score(PersonView left, PersonView right) => PersonScorer.Score(left, right, explains: false).Score;

    private static PersonView Writer(string name, int article, uint publisher = 0) => Person(name, article, Parts.Journalist, publisher);

    private static PersonView Person(string name, int article, string part, uint publisher = 0) =>
        new(NamedPerson.Read(name, 0), new PersonFeatures(name, part, [], [], [], [], 0, [], publisher), article, 0, [], [], [], [], []);
}
