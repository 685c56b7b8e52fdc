namespace KnowledgeGraph.Tests.Import.Relations.Topics;

public sealed class TopicTests
{
    private const string Article = """
        Honey bees that nap live longer, study finds

        Honey bees that nap at noon live longer than those that do not, a study has found.
        The napping honey bee was 40 per cent less likely to die before autumn, the researchers found.
        A cool hive helps, and a hive in the shade is cool.
        """;

    [Fact]
    public void What_comes_back_is_a_topic_in_one_form()
    {
        var topics = Claims.Extract(Article).Topics.Select(topic => topic.Phrase).ToArray();
        Assert.Contains("honey bee", topics);
        Assert.DoesNotContain("study", topics);
    }

    [Fact]
    public void A_claim_names_the_topics_it_mentions()
    {
        var facts = Claims.Extract(Article);
        var bee = facts.Topics.Single(topic => topic.Phrase == "honey bee").Id;
        Assert.All(facts.Claims.Where(claim => claim.Text.Contains("oney bee", StringComparison.Ordinal)), claim => Assert.Contains(bee, claim.Topics));
    }

    [Fact]
    public void A_phrase_that_stands_only_inside_a_longer_one_is_no_topic()
    {
        var topics = Claims.Extract("""
            Neural tube defects fall where flour is fortified

            Neural tube defects have become rarer where folic acid is added to flour, a study has found.
            Of the neural tube defects that were left, most came from places where folic acid is not added to flour.
            """).Topics.Select(topic => topic.Phrase).ToArray();
        Assert.Contains("neural tube defect", topics);
        Assert.Contains("folic acid", topics);
        Assert.DoesNotContain("tube defect", topics);
        Assert.DoesNotContain("acid", topics);
    }
}
