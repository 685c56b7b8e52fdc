using System.Text.Json;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Tests.Import;

namespace KnowledgeGraph.Tests.Core.Facts;

public sealed class FactsJsonTests
{
    private const string Text = "Dr Aoife Brannigan of Lismore College said: \"The otters come back every spring.\"";

    [Fact]
    public void What_is_written_reads_back_to_the_same_line()
    {
        var line = Line(Extracted.From(Text));

        Assert.Equal(line, Line(Read(line)));
    }

    [Fact]
    public void Lists_that_a_line_leaves_out_are_empty()
    {
        var facts = Read("""{"article":{"id":"a","path":"a.txt"},"claims":[{"id":"c1","form":"quoted","text":"t","start":0,"end":1,"sentences":[],"confidence":0.5,"rule":"r"}]}""");

        Assert.Empty(facts.Persons);
        Assert.Empty(facts.Topics);
        Assert.Empty(facts.Claims[0].Numbers);
        Assert.Equal(Certainties.Asserted, facts.Claims[0].Certainty);
    }

    [Theory]
    [InlineData("""{"persons":[]}""")]
    [InlineData("""{"article":{"id":"a","path":null}}""")]
    [InlineData("""{"article":{"id":"a","path":"a.txt"},"journals":[{"id":"j1","mentions":[]}]}""")]
    public void A_line_without_what_must_be_there_is_refused(string line) => Assert.Throws<JsonException>(() => Read(line));

    private static ArticleFacts Read(string line) => JsonSerializer.Deserialize(line, FactsJson.Lines.ArticleFacts)!;

    private static string Line(ArticleFacts facts) => JsonSerializer.Serialize(facts, FactsJson.Lines.ArticleFacts);
}
