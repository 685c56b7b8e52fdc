using KnowledgeGraph.Core.Facts;
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

    private static int Score(PersonView left, PersonView right) => PersonScorer.Score(left, right, explains: false).Score;

    private static PersonView Writer(string name, int article, uint publisher = 0) => Person(name, article, Parts.Journalist, publisher);

    private static PersonView Person(string name, int article, string part, uint publisher = 0) =>
        new(NamedPerson.Read(name, 0), new PersonFeatures(name, part, [], [], [], [], [], publisher), article, 0, [], [], [], []);
}
