using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Import.Writing;

public sealed class StudyNameTests
{
    private static readonly ArticleFacts Facts = new InventedArticle("moss").Study("Orla Fenwick", "reader", "Tarnbridge University", "Peat Letters").Facts();

    [Theory]
    [InlineData("Peat Letters study led by Orla Fenwick, Tarnbridge University", "journal", "lead", "institution")]
    [InlineData("Peat Letters study by Orla Fenwick", "journal", "person")]
    [InlineData("Peat Letters study at Tarnbridge University", "journal", "institution")]
    [InlineData("Study led by Orla Fenwick", "lead")]
    [InlineData("Study in “On moss”")]
    public void A_study_is_called_by_as_much_as_the_article_says_of_it(string name, params string[] links)
    {
        var study = new StudyFacts { Id = "s1", Links = [.. links.Select(kind => new StudyLink(kind, Target(kind), 0.9, "test", new Evidence(0, 0, "")))] };
        Assert.Equal(name, StudyName.Of(study, Facts));
    }

    [Fact]
    public void Of_several_houses_the_one_where_the_author_works_names_it_else_the_one_that_is_tied_most_surely()
    {
        var facts = Facts with { Institutions = [new InstitutionFacts { Id = "i0", Name = "Board of Bogs", Kind = "agency", Mentions = [] }, .. Facts.Institutions] };
        var study = new StudyFacts
        {
            Id = "s1",
            Links = [Link(StudyLinkKinds.Institution, "i0", 0.95), Link(StudyLinkKinds.Institution, "i1", 0.7), Link(StudyLinkKinds.Person, "p1", 0.9)],
        };

        Assert.Equal("Study by Orla Fenwick, Tarnbridge University", StudyName.Of(study, facts));
        Assert.Equal("Study at Board of Bogs", StudyName.Of(study with { Links = study.Links.RemoveAt(2) }, facts));

        static StudyLink Link(string kind, string target, double confidence) => new(kind, target, confidence, "test", new Evidence(0, 0, ""));
    }

    private static string Target(string kind) => kind switch
    {
        StudyLinkKinds.Journal => "j1",
        StudyLinkKinds.Institution => "i1",
        _ => "p1",
    };
}
