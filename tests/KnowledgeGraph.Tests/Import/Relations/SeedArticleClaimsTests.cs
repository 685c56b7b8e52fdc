using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations;

/// <summary>The claims of the article the project started from.</summary>
public sealed class SeedArticleClaimsTests
{
    private static readonly Lazy<ArticleFacts> Seed = new(() => Claims.Extract(File.ReadAllText(Checkout.PathOf("seeds/000_2ad9ad8951ac7a18.txt"))));

    [Fact]
    public void Its_five_quotes_have_their_speakers()
    {
        var quotes = Claims.Of(Seed.Value, ClaimForms.Quoted);
        Assert.Equal(5, quotes.Length);
        Assert.StartsWith("Mitinori Saitou: The sperm were removed directly from the testes", quotes[0], StringComparison.Ordinal);
        Assert.StartsWith("Mitinori Saitou: After insemination, we made two set of embryos", quotes[1], StringComparison.Ordinal);
        Assert.StartsWith("Mitinori Saitou: We have huge materials to work with now", quotes[2], StringComparison.Ordinal);
        Assert.StartsWith("Mitinori Saitou: We can possibly use this knowledge", quotes[3], StringComparison.Ordinal);
        Assert.StartsWith("Allan Pacey: The philosophy of the law is to stop that kind of thing", quotes[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Its_reported_statement_is_Saitous() =>
        Assert.Contains("Mitinori Saitou: The gap between human and animal research means that more work is still needed", Claims.Of(Seed.Value, ClaimForms.Reported));

    [Fact]
    public void The_healthy_sperm_is_among_its_findings() =>
        Assert.Contains(
            "These new cells were transplanted into the testes of infertile male mice, which then went on to produce healthy sperm.",
            Seed.Value.Claims.Where(claim => claim.Finding).Select(claim => claim.Sentence.Text));
}
