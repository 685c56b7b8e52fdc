namespace KnowledgeGraph.Tests.Import;

/// <summary>Pages end where they please: rules that look at the words ahead must bear that there are none.</summary>
public sealed class CutShortTests
{
    private const string Opening = "Bees nap, a study by Hull University has found. ";

    [Theory]
    [InlineData("The study showed the reason why bees nap. The study says 40,000 bees nap. New research links naps with honey. It also suggests that naps help.")]
    [InlineData("Bees nap, according to a study. Bees nap, the researchers say. Bees nap, says the paper, published in Bee. Bees nap, the paper said, leaving all cold.")]
    [InlineData("It is the first study to show that naps help. Some have found that naps harm. Experts have linked naps with honey. The question was whether bees care.")]
    [InlineData("The link may also be due to chance. If confirmed, it could help. The researchers warned against naps. It appears in the journal Bee.")]
    [InlineData("Ida Brandt said about half of the bees nap. Ida Brandt said in an interview the bees nap. Ida Brandt told this programme the bees nap.")]
    [InlineData("Tesco and Asda said that bees nap. Singer Ida Brandt and actor Olaf Marsh said that bees nap, but she was unable to show why.")]
    [InlineData("A 2012 report by the Bee Trust warned of naps. The report also said bees nap. It added that they nap at noon.")]
    [InlineData("The team randomly assigned 42 men and 63 women to nap. They asked 8,412 12-year-olds. One million bees nap, or 3 out of every 100.")]
    [InlineData("Bees who often nap may live longer, which could help as soon as possible. With naps expected to help, bees can no longer be sure whether they do.")]
    [InlineData("No fewer than 40 bees napped. Naps were found not to help. Most likely naps could not only help but heal. The hive (no naps) did as well.")]
    [InlineData("Dietitians Australia said bees nap. The Soaps and Bathcare products Control Agency said so. They met at the Ida Brandt theatre.")]
    public void An_article_that_ends_behind_any_word_is_read(string sentences)
    {
        for (var end = sentences.IndexOf(' ', StringComparison.Ordinal); end > 0; end = sentences.IndexOf(' ', end + 1))
        {
            Assert.NotNull(Extracted.From(sentences[..end]));
            Assert.NotNull(Extracted.From(Opening + sentences[..end]));
        }
    }

    [Theory]
    [InlineData("The study showed the")]
    [InlineData("Bees nap, according to a")]
    [InlineData("possible")]
    [InlineData("Compared bees nap longer, the study found.")]
    public void So_is_one_of_a_few_words(string text) => Assert.NotNull(Extracted.From(text));
}
