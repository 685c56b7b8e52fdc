using KnowledgeGraph.Import.Relations.Findings;

namespace KnowledgeGraph.Tests.Import.Relations.Findings;

public sealed class ResultVoucherTests
{
    [Theory]
    [InlineData("Often losses are high compared to other hives but concern few bees, the researchers note.")]
    [InlineData("The shade reduced the losses in most hives, researchers said on Saturday.")]
    [InlineData("Other complaints included that the hives were too warm, says the paper, published in the British Bee Journal.")]
    [InlineData("Keepers seemed unwilling to admit mistakes, the paper said, leaving bees in the dark.")]
    [InlineData("Napping bees were older than others, according to the researchers.")]
    [InlineData("Napping bees were older than others, according to a new study by Leeds University.")]
    [InlineData("Supplements are better when given daily, the Leeds study concluded.")]
    public void The_study_and_its_people_vouch_for_what_stands_before(string sentence) => Assert.True(Closes(sentence, isLead: false));

    [Theory]
    [InlineData("Fewer bees should be given shade, the researchers said.")]
    [InlineData("Fewer naps may have influenced the results, the researchers say.")]
    [InlineData("One limitation of the study is that fewer drones were filmed, the authors note.")]
    [InlineData("Napping is one of the most common habits of bees, the researchers note.")]
    [InlineData("Napping is thought to reduce the losses, the researchers noted.")]
    [InlineData("Napping has been linked to fewer losses, according to the study.")]
    [InlineData("Fewer bees were lost, according to a recent study.")]
    [InlineData("Fewer bees were lost, according to a study by Bath Council.")]
    [InlineData("Fewer bees were lost, scientists say.")]
    [InlineData("Fewer bees were lost, experts have warned.")]
    [InlineData("Lund, of Leeds, said the research highlighted the losses of most hives.")]
    [InlineData("Honey holds salt and sugar, the researchers said.")]
    public void Advice_limits_and_what_is_known_are_vouched_for_in_vain(string sentence) => Assert.False(Closes(sentence, isLead: false));

    [Theory]
    [InlineData("Bees are dying because keepers buy faulty hives, a study of which experts have warned.", false)]
    [InlineData("Bees are dying because keepers buy faulty hives, researchers warn.", true)]
    [InlineData("A cheap lamp can mend wings and may prove useful in old drones, according to research by Danish keepers.", true)]
    [InlineData("Bees that nap are ill, say scientists", true)]
    [InlineData("Wake your bees, say scientists", false)]
    [InlineData("Naps will be common within 20 years, warn researchers", false)]
    [InlineData("A cheap lamp could spare keepers their shade, researchers say.", false)]
    [InlineData("Keepers should stop buying hives, researchers say.", false)]
    [InlineData("And this could help keepers, according to research.", false)]
    public void In_the_lead_people_vouch_for_news_and_not_for_hopes(string sentence, bool isResult) => Assert.Equal(isResult, Closes(sentence, isLead: true));

    [Theory]
    [InlineData("A study followed.", true)]
    [InlineData("Nobody knew why.", false)]
    public void Experts_vouch_in_the_lead_where_the_article_has_a_study(string rest, bool isResult)
    {
        var text = ReadArticle.Of($"Bees are dying because keepers buy faulty hives, experts have said.\n{rest}");
        Assert.Equal(isResult, ResultVoucher.Closes(text, text.Document.Sentences[0].Tokens, isLead: true));
    }

    private static bool Closes(string sentence, bool isLead)
    {
        var text = ReadArticle.Of(sentence);
        return ResultVoucher.Closes(text, text.Document.Sentences[0].Tokens, isLead);
    }
}
