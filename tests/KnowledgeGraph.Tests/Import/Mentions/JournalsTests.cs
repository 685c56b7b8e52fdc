namespace KnowledgeGraph.Tests.Import.Mentions;

public sealed class JournalsTests
{
    [Theory]
    [InlineData("The study was published in the journal Thorax.", "Thorax")]
    [InlineData("The findings appear in Nature.", "Nature")]
    [InlineData("Writing in the Journal of Sleep Medicine, the team said it was sure.", "Journal of Sleep Medicine")]
    [InlineData("The research is published in the BMJ journal Open Heart.", "Open Heart")]
    [InlineData("The results were published on Friday in PLOS ONE.", "PLOS ONE")]
    [InlineData("The team says so in the journal Walking and Sleep.", "Walking and Sleep")]
    [InlineData("The study was published in Walking, Sleep, and Health.", "Walking, Sleep, and Health")]
    [InlineData("The study was published on Monday in Balneology.", "Balneology")]
    [InlineData("The study was published in the BMJ Gut journal.", "Gut")]
    [InlineData("She asked whether it was in the BMJ Yes it was.", "BMJ")]
    [InlineData("So says Walking and Rest, a peer-reviewed journal.", "Walking and Rest")]
    [InlineData("The study was published in Norland Public Policy Review in May.", "Norland Public Policy Review")]
    [InlineData("Babies cry, researchers report in Heart Asia.", "Heart Asia")]
    [InlineData("Babies cry, a study found.\nSOURCE: bit.ly/2jtWBaQ Thorax, online January 10, 2017.", "Thorax")]
    [InlineData("Babies cry, a study found.\nSOURCE: bit.ly/SQRXAa Annals of Bath Care, online December 7, 2015.", "Annals of Bath Care")]
    [InlineData("The study is published in the Journal BMJ Open Respiratory Care.", "BMJ Open Respiratory Care")]
    [InlineData("It lived in caves, according to a description in Pelagic Letters.", "Pelagic Letters")]
    [InlineData("Baths help, they wrote in the BMJ British medical journal.", "BMJ")]
    [InlineData("Baths help, a study published by The BMJ suggests.", "BMJ")]
    [InlineData("The study, published in The BMJ medical journal, says so.", "BMJ")]
    [InlineData("Writing in the British Medical journal, the team said it was sure.", "British Medical journal")]
    [InlineData("The study was published in the journal of Cave and Bath Biology.", "journal of Cave and Bath Biology")]
    [InlineData("Baths help, as her lab showed back in 2014 in Skin and Bone.", "Skin and Bone")]
    [InlineData("The study is out today in npj Bath Science.", "npj Bath Science")]
    [InlineData("The study appears in the Memórias do Instituto Marsh Brandt, a quarterly.", "Memórias do Instituto Marsh Brandt")]
    [InlineData("The study is published in the journal Bathing, Behavior, and Social Habits.", "Bathing, Behavior, and Social Habits")]
    [InlineData("L. Marsh et al. Baths help. Proceedings of the Bath Society B. Published online October 17, 2018.", "Proceedings of the Bath Society B")]
    [InlineData("Players could not tell an old violin from its modern copy, says a report in Wood and Sound. They built the copies.", "Wood and Sound")]
    [InlineData("According to a study in the Lancet Haematology, baths help.", "Lancet Haematology")]
    public void A_journal_is_announced_by_what_is_said_before_it(string text, string title)
    {
        var facts = Extracted.From(text);
        Assert.Equal(title, Assert.Single(facts.Journals).Name);
        Assert.Equal("j1", Assert.Single(facts.Studies).Journal);
    }

    [Fact]
    public void A_newspaper_is_an_institution_of_kind_media()
    {
        var facts = Extracted.From("\"We were surprised,\" Dr Lena Marsh told the New York Times.");
        Assert.Empty(facts.Journals);
        Assert.Equal("media", Assert.Single(facts.Institutions).Kind);
    }

    [Fact]
    public void Nature_without_a_context_is_no_journal() => Assert.Empty(Extracted.From("Nature is kind to those who walk in the woods.").Journals);

    [Theory]
    [InlineData("Ida Brandt wrote on Twitter that the study was neat.")]
    [InlineData("They wanted clinical studies in Western settings.")]
    [InlineData("It was dropped from the latest edition of the Manual of Cold Baths.")]
    public void Sites_peoples_and_handbooks_are_no_journals(string text) => Assert.Empty(Extracted.From(text).Journals);

    [Fact]
    public void A_journal_ends_before_the_newspaper_that_wrote_of_it()
    {
        var facts = Extracted.From("The study was published in Thorax. He attacked the authors of Thorax in the Guardian.");
        Assert.Equal("Thorax", Assert.Single(facts.Journals).Name);
    }

    [Fact]
    public void A_commentary_in_the_BMJ_names_a_journal_and_no_company()
    {
        var facts = Extracted.From("Ida Brandt, who wrote a commentary on it in the BMJ, said it was neat.");
        Assert.Equal("BMJ", Assert.Single(facts.Journals).Name);
        Assert.Empty(facts.Institutions);
    }

    [Fact]
    public void Another_study_has_another_journal() =>
        Assert.Equal(
            ["Bath Biology", "Sleep and Water"],
            Extracted.From("One of the studies has been published in the journal Bath Biology, another in Sleep and Water.").Journals.Select(journal => journal.Name));

    [Fact]
    public void Initials_stand_for_a_title_with_its_article() =>
        Assert.Equal("The British Medical Journal", Assert.Single(Extracted.From("The article was published in The British Medical Journal (BMJ). The editor of The BMJ said so.").Journals).Name);

    [Fact]
    public void A_page_of_a_newspaper_is_no_journal() =>
        Assert.Empty(Extracted.From("A version of this article appears in print on January 10, 2017, on Page D4 of the Hull edition.").Journals);

    [Theory]
    [InlineData("The study made use of data available in the Norland Bath Cohort.")]
    [InlineData("The findings, published on World Bath Day, back up past work.")]
    [InlineData("This article appeared in print in the Bath & Family section of the paper.")]
    public void Cohorts_days_and_sections_are_no_journals(string text) => Assert.Empty(Extracted.From(text).Journals);

    [Fact]
    public void The_first_word_of_a_title_may_stand_for_it() =>
        Assert.Equal("JAMA Dermatology", Assert.Single(Extracted.From("Baths help, says a study in JAMA Dermatology. Most people bathe daily, according to the JAMA study.").Journals).Name);

    [Theory]
    [InlineData("This article was originally published in The Conversation. Baths help.")]
    [InlineData("The team looked at children of the Petrel twin birth cohort. An earlier study in Petrel found that baths help.")]
    public void An_outlet_and_the_name_of_a_study_are_no_journal(string text) => Assert.Empty(Extracted.From(text).Journals);

    [Theory]
    [InlineData("Professor Lena Marsh attacked the BMJ in the Guardian, arguing that lives would be lost.", "BMJ")]
    [InlineData("An earlier study was published in Stroke: Journal of the American Heart Association in 2011.", "Stroke")]
    public void A_title_ends_before_the_paper_that_prints_it_and_before_its_own_description(string text, string title) =>
        Assert.Equal([title], Extracted.From(text).Journals.Select(journal => journal.Name));

    [Theory]
    [InlineData("They reported their results in the journal Sleep and Breath, published by the BMJ — formerly known as the British Medical Journal.", "Sleep and Breath")]
    [InlineData("A study published in Heart Asia -- a journal associated with the British Medical Journal (BMJ) -- says so.", "Heart Asia")]
    [InlineData("The study was published in the British Medical Journal's publication, Heart.", "Heart")]
    [InlineData("The study was published in Sleep and Breath - a specialist BMJ journal.", "Sleep and Breath")]
    public void The_house_that_publishes_a_journal_is_no_second_one(string text, string title) =>
        Assert.Equal([title], Extracted.From(text).Journals.Select(journal => journal.Name));

    [Theory]
    [InlineData("In this week's Thorax, scientists say that baths are cold.")]
    [InlineData("Baths are cold, a study found (Thorax, doi:10.1234/abcde).")]
    [InlineData("The study has been accepted for publication in Thorax.")]
    [InlineData("The study was published online on Monday by Thorax.")]
    public void A_known_title_is_found_where_it_is_cited(string text) => Assert.Equal("Thorax", Assert.Single(Extracted.From(text).Journals).Name);

    [Fact]
    public void Somebody_behind_the_word_journal_is_no_journal() =>
        Assert.DoesNotContain(Extracted.From("In a comment in the same journal, Dr Lena Marsh, of Hull University, said baths were cold.").Journals, journal => journal.Name.Contains("Marsh", StringComparison.Ordinal));
}
