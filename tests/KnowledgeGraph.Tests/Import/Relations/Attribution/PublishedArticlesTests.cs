using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Attribution;

/// <summary>What articles say that a journal ran is not what the journal says.</summary>
public sealed class PublishedArticlesTests
{
    [Fact]
    public void Articles_that_a_journal_ran_speak_for_themselves() =>
        Assert.Empty(Claims.Of("The British Medical Journal also ran the two articles that began the row, suggesting that smoke harms the bees of the town.", ClaimForms.Reported));

    [Fact]
    public void A_journal_that_acts_speaks() =>
        Assert.Equal(
            ["The British Medical Journal: smoke harms the bees of the town"],
            Claims.Of("The British Medical Journal ran a campaign against hives, saying that smoke harms the bees of the town.", ClaimForms.Reported));
}
