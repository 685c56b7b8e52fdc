namespace KnowledgeGraph.Tests.Import.Mentions.Journals;

public sealed class JournalFamiliesTests
{
    [Theory]
    [InlineData("Baths help, as BMC Bathing explains.", "BMC Bathing")]
    [InlineData("Baths help, as npj Bathing explains.", "npj Bathing")]
    [InlineData("Baths help, as Nature Sustainability explains.", "Nature Sustainability")]
    [InlineData("Baths help, as Lancet Rheumatology explains.", "Lancet Rheumatology")]
    public void A_title_of_a_family_needs_no_cue(string text, string title) =>
        Assert.Equal(title, Assert.Single(Extracted.From(text).Journals).Name);

    [Theory]
    [InlineData("Baths help, as Nature Walks explains.")]
    [InlineData("Baths help, as Cell Block explains.")]
    [InlineData("Baths help, as Lancet Road explains.")]
    [InlineData("Baths help, as NATURE SUSTAINABILITY explains.")]
    public void A_first_word_that_other_names_share_needs_the_second_word_of_a_title_as_its_publisher_writes_it(string text) =>
        Assert.Empty(Extracted.From(text).Journals);
}
