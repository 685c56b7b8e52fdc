using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Relations.Institutions;

namespace KnowledgeGraph.Tests.Import.Relations.Institutions;

public sealed class PublisherTieTests
{
    private static readonly InstitutionFacts Herald = new() { Id = "i1", Name = "Moorland Herald", Kind = "media" };
    private static readonly InstitutionFacts College = new() { Id = "i2", Name = "Moorland College", Kind = "university" };

    [Theory]
    [InlineData("Moorland Herald")]
    [InlineData("The MOORLAND Herald")]
    public void The_institution_named_like_the_outlet_published_the_article(string publisher) =>
        Assert.Equal(["i1"], PublisherTie.Mark([Herald, College], publisher).Where(institution => institution.IsPublisher).Select(institution => institution.Id));

    [Theory]
    [InlineData(null)]
    [InlineData("Moorland")]
    public void Without_such_a_name_none_did(string? publisher) =>
        Assert.DoesNotContain(PublisherTie.Mark([Herald, College], publisher), institution => institution.IsPublisher);
}
