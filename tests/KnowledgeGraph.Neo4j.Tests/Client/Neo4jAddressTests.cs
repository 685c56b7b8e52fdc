using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Neo4j.Tests.Client;

public sealed class Neo4jAddressTests
{
    [Theory]
    [InlineData("localhost", "http://localhost:7474")]
    [InlineData("http://localhost", "http://localhost:7474")]
    [InlineData("http://localhost:80", "http://localhost:80")]
    [InlineData("https://db.example.org/", "https://db.example.org:7473")]
    [InlineData("http://[::1]:7475", "http://[::1]:7475")]
    [InlineData("bolt://db", "bolt://db:7687")]
    [InlineData("neo4j+s://db:9999", "neo4j+s://db:9999")]
    public void An_address_is_read_as_users_write_it(string text, string address)
    {
        Assert.True(Neo4jAddress.TryParse(text, out var read, out _));
        Assert.Equal(new Uri(address), read.Uri);
    }

    [Theory]
    [InlineData("http://neo4j:open-sesame-7@localhost")]
    [InlineData("ftp://localhost")]
    [InlineData("http://")]
    public void What_is_no_address_is_told_without_repeating_a_password(string text)
    {
        Assert.False(Neo4jAddress.TryParse(text, out _, out var problem));
        Assert.DoesNotContain("open-sesame-7", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bolt://localhost", true)]
    [InlineData("neo4j+ssc://localhost", true)]
    [InlineData("https://localhost", false)]
    public void Bolt_is_known_by_its_scheme(string text, bool isBolt)
    {
        Assert.True(Neo4jAddress.TryParse(text, out var address, out _));
        Assert.Equal(isBolt, address.IsBolt);
    }
}
