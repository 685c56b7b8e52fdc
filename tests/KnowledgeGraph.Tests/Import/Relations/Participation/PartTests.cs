using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Participation;

public sealed class PartTests
{
    private const string Opening = "A trial led by Dr Lena Marsh of Hull University found that cold baths cure boredom. The study was published in the journal Thorax. ";
    private const string Unnamed = "Cold baths cure boredom, a study has found. Researchers at Hull University timed 90 swimmers. The findings were published in the journal Thorax.\n";

    [Theory]
    [InlineData("Piotr Zielak, a physicist at Lund University who was not involved in the research, said it was neat.")]
    [InlineData("Piotr Zielak, who did not take part in the trial, said it was neat.")]
    [InlineData("Piotr Zielak, who had no part in the work, said it was neat.")]
    [InlineData("\"It is neat,\" said Piotr Zielak, a physicist at Lund University who wasn't one of the authors.")]
    [InlineData("Piotr Zielak, who is independent of the study, said it was neat.")]
    public void Who_had_no_part_in_the_study_is_an_expert(string text) => Assert.Equal(Parts.Expert, PartOf(text));

    [Theory]
    [InlineData("Commenting on the study, Professor Piotr Zielak, of Lund University, said: \"We should all take more baths.\"")]
    [InlineData("Responding to the findings, the Bath Association's policy director Piotr Zielak said the time had come.")]
    [InlineData("Piotr Zielak, commenting on the findings, said the time had come.")]
    public void Who_comments_on_the_study_is_an_expert(string text) => Assert.Equal(Parts.Expert, PartOf(text));

    [Theory]
    [InlineData("Piotr Zielak, of Lund University, agreed that baths should be cold.")]
    [InlineData("Dr Piotr Zielak is a physician at Lund University. He agreed that baths should be cold.")]
    [InlineData("Piotr Zielak, from Lund University, identified some weaknesses in the method.")]
    [InlineData("Piotr Zielak, an expert in baths at Lund University, said: \"Cold water cures many things.\"")]
    [InlineData("I asked for help from Piotr Zielak, professor of statistics at Lund University. He says: \"The study looks at baths.\"")]
    [InlineData("We turned to Piotr Zielak, professor of statistics at Lund University. He says: \"The study looks at baths.\"")]
    public void Who_agrees_finds_weaknesses_or_is_called_an_expert_is_one(string text) => Assert.Equal(Parts.Expert, PartOf(text));

    [Theory]
    [InlineData("Fatal shootings of Ida Brandt, 37, in Bath and Piotr Zielak in Hull sparked protests.")]
    [InlineData("On Monday Piotr Zielak was fatally shot.")]
    [InlineData("The news comes after the actor Piotr Zielak was seen in a bath.")]
    public void Victims_and_actors_whom_nobody_quotes_are_subjects(string text) => Assert.Equal(Parts.Subject, PartOf(text));

    [Theory]
    [InlineData("In a linked editorial, Piotr Zielak and Ida Brandt of Lund University write that baths differ.")]
    [InlineData("In an accompanying editorial, Ida Brandt and Piotr Zielak, of Lund University, write that baths differ.")]
    [InlineData("In an accompanying editorial, Ida Brandt, Piotr Zielak and Anna Weller of Lund University argue that baths differ.")]
    [InlineData("Baths differ, said Piotr Zielak, co-author of an editorial that appears beside the paper.")]
    [InlineData("Piotr Zielak of Lund University, who co-wrote an accompanying commentary, said baths differ.")]
    public void Who_writes_the_editorial_is_an_expert(string text) => Assert.Equal(Parts.Expert, PartOf(text));

    [Theory]
    [InlineData("The charity's Piotr Zielak said our findings would help.")]
    [InlineData("Piotr Zielak, a spokesman for the Bath Association, said our findings would help.")]
    public void Who_speaks_for_an_organisation_is_an_expert(string text) => Assert.Equal(Parts.Expert, PartOf(text));

    [Theory]
    [InlineData("Co-author Piotr Zielak said the water was cold.")]
    [InlineData("Piotr Zielak, of Lund University, one of the study's authors, said the water was cold.")]
    [InlineData("Piotr Zielak, a physicist at Lund University and senior author of the paper, said the water was cold.")]
    [InlineData("Study co-author and Lund physicist Piotr Zielak said the water was cold.")]
    [InlineData("Piotr Zielak of Lund University and his collaborators in several countries concluded that baths help.")]
    [InlineData("Piotr Zielak of Lund University, who helped conduct the study, said the water was cold.")]
    [InlineData("Piotr Zielak of Lund University, who carried out the laboratory work, said the water was cold.")]
    public void Who_is_called_an_author_is_one(string text) => Assert.Equal(Parts.Author, PartOf(text));

    [Theory]
    [InlineData("Here is our health correspondent, Piotr Zielak.")]
    [InlineData("\nPiotr Zielak, Health Reporter\n")]
    public void Who_reports_is_a_journalist(string text) => Assert.Equal(Parts.Journalist, PartOf(text));

    [Fact]
    public void Who_took_part_in_the_trial_is_a_subject() => Assert.Equal(Parts.Subject, PartOf("Piotr Zielak, who took part in the trial, said it was cold."));

    [Theory]
    [InlineData("Piotr Zielak, professor of bathing at Lund University, who is leading the two-year trial, said it was cold.")]
    [InlineData("Piotr Zielak of Lund University, the principal investigator, said it was cold.")]
    public void Who_leads_the_trial_is_its_lead(string text)
    {
        var facts = Extracted.From("A trial found that cold baths cure boredom. " + text);
        Assert.Equal(facts.Person("Piotr Zielak").Id, facts.Studies[0].Lead);
    }

    [Theory]
    [InlineData("Piotr Zielak, a leading scientist at Lund University who was not involved in the trial, said it was cold.")]
    [InlineData("Chief scientist Piotr Zielak of the Bath Association said it was cold.")]
    public void An_eminent_scientist_need_not_lead_the_study(string text)
    {
        var facts = Extracted.From(Opening + text);
        Assert.NotEqual(facts.Person("Piotr Zielak").Id, facts.Studies[0].Lead);
    }

    [Theory]
    [InlineData("Other experts not involved in the research urged caution.\n\"Much is left out,\" said Piotr Zielak of Lund University.")]
    [InlineData("Two bath specialists had differing views on the findings.\nDr Piotr Zielak is a surgeon at Lund Hospital. He said baths differ.")]
    [InlineData("A linked editorial in Thorax asks for more baths.\nDr Piotr Zielak said more work was needed.")]
    public void Whom_the_sentence_before_announces_as_an_outsider_is_an_expert(string text) => Assert.Equal(Parts.Expert, PartOf(text));

    [Theory]
    [InlineData("In a linked Thorax editorial, Piotr Zielak of Lund University wrote that baths differ.")]
    [InlineData("Dr Piotr Zielak, of Lund University, said baths differ. Writing in a linked comment article, he said: \"We should all take more of them.\"")]
    public void Who_writes_beside_the_paper_is_an_expert(string text) => Assert.Equal(Parts.Expert, PartOf(text));

    [Theory]
    [InlineData("Dr Piotr Zielak, a psychologist and author of the bestselling book Bathe Well, said: \"I bathe.\"")]
    [InlineData("Piotr Zielak, author of The Bath Diet, said: \"I bathe.\"")]
    public void Who_is_known_for_a_book_did_not_do_the_study(string text) => Assert.Equal(Parts.Expert, PartOf(text));

    [Fact]
    public void A_study_is_no_book() => Assert.Equal(Parts.Author, PartOf("Piotr Zielak of Lund University, author of Lund Bath Study reports, said: \"I bathe.\""));

    [Theory]
    [InlineData("Researcher Dr Piotr Zielak said the water was cold.")]
    [InlineData("\"The water was cold,\" said another researcher, Piotr Zielak.")]
    [InlineData("One of the researchers, Dr Piotr Zielak, of Lund University, said the water was cold.")]
    public void Who_is_called_one_of_the_researchers_is_an_author(string text) => Assert.Equal(Parts.Author, PartOf(text));

    [Theory]
    [InlineData("Cold baths cure boredom, a study has found. University of Lund researchers timed 90 swimmers. Dr Piotr Zielak said: \"They look into every kind of water.\"")]
    [InlineData("Scientists at Lund University have found that cold baths cure boredom. Dr Piotr Zielak, associate professor of bathing at the University of Lund, said: \"Boredom takes up a large part of all days.\"")]
    [InlineData("US researchers at Harvard University looked at 500 swimmers. Dr Piotr Zielak, of the Harvard School of Public Health, said: \"These findings have a use, as swimmers with fewer baths would be bored.\"")]
    public void The_first_scholar_where_no_author_is_named_did_the_study(string text) => Assert.Equal(Parts.Author, Extracted.From(text).Person("Piotr Zielak").Part);

    [Theory]
    [InlineData("The findings are small, study authors Ida Brandt, Nils Osk and Piotr Zielak said.")]
    [InlineData("Baths help, the researchers, including Professor Piotr Zielak, of Lund University, write in Thorax.")]
    [InlineData("Dr Piotr Zielak's team used cold baths made by the swimmers themselves.")]
    [InlineData("Professor Piotr Zielak, who was involved in the design of the trial, said that the water was cold.")]
    public void Who_is_listed_among_the_authors_or_has_the_team_is_an_author(string text) => Assert.Equal(Parts.Author, PartOf(text));

    [Theory]
    [InlineData("Professor Piotr Zielak, of Lund University, said the findings were \"striking\".")]
    [InlineData("Piotr Zielak, professor of bathing at Lund University, told the Daily Bath the research was \"useful and interesting\".")]
    [InlineData("Professor Piotr Zielak, of Lund University, welcomed the study.")]
    [InlineData("Professor Piotr Zielak, of Lund University, said of the findings: \"Everything points one way.\"")]
    public void Who_judges_the_study_is_an_expert(string text) => Assert.Equal(Parts.Expert, PartOf(text));

    [Fact]
    public void Who_is_said_to_have_taken_part_further_on_is_a_subject() =>
        Assert.Equal(Parts.Subject, PartOf("Piotr Zielak from Grantham has been bored for 16 years. He took part in the trial and was in the cold group."));

    [Fact]
    public void Who_is_named_in_passing_is_a_subject() =>
        Assert.Equal(Parts.Subject, PartOf("Ever since Piotr Zielak made the bath a fashion in 2000, people the world over have bathed."));

    [Theory]
    [InlineData("Dr Piotr Zielak, head of clinical trials at the Bathing Society, said: \"This study provides new evidence that the link is worth a look. We hope for more research.\"")]
    [InlineData("Dr Piotr Zielak, head of research at the charity Bathing UK, said: \"There are more than 100,000 bored people in the country, and we don't know why.\"")]
    [InlineData("The Labour MP Dr Piotr Zielak said: \"It is a staggering share of what we spend.\"")]
    public void Who_speaks_for_a_cause_is_an_expert(string text) => Assert.Equal(Parts.Expert, Extracted.From(Unnamed + text).Person("Piotr Zielak").Part);

    [Theory]
    [InlineData("Piotr Zielak, chairman of Warm Water Now, said: \"This is an extremely important study in the quest for warmth.\"")]
    [InlineData("Bath Quest director Piotr Zielak said it was shocking that baths were left out.")]
    public void Who_tells_what_the_study_is_worth_is_an_expert(string text) => Assert.Equal(Parts.Expert, Extracted.From(Unnamed + text).Person("Piotr Zielak").Part);

    [Fact]
    public void Who_says_our_study_is_an_author() =>
        Assert.Equal(Parts.Author, Extracted.From(Unnamed + "Professor of Medical Bathing, Piotr Zielak, said: 'Our study found no evidence that baths do harm.'").Person("Piotr Zielak").Part);

    [Theory]
    [InlineData("Drs Piotr Zielak, Ida Brandt, and Nils Osk from Lund University, in an editorial, cautioned that baths differ.")]
    [InlineData("None of the statisticians were involved in the study.\nOne of them asked for more. \"It is of little use,\" Dr Piotr Zielak, a professor of bathing at Lund University, said in a statement.")]
    [InlineData("Swedish scientists have also responded to the study with caution.\nProfessor Piotr Zielak, of Lund University, noted that baths differ.")]
    public void Whom_a_list_or_the_sentences_before_place_outside_is_an_expert(string text) => Assert.Equal(Parts.Expert, Extracted.From(Unnamed + text).Person("Piotr Zielak").Part);

    [Theory]
    [InlineData("More bathers are bored than ever, as Piotr Zielak reports. The baths are cold.")]
    [InlineData("The baths are cold. Here is our home affairs correspondent Piotr Zielak.")]
    [InlineData("The baths are cold. Sky's sports correspondent, Piotr Zielak, reports from Rio.")]
    [InlineData("Not everybody likes it. The BBC's Piotr Zielak has been finding out.")]
    [InlineData("Here is the news. This is BBC News with Piotr Zielak. The baths are cold.")]
    public void Who_tells_the_news_is_a_journalist(string text) => Assert.Equal(Parts.Journalist, PartOf(text));

    [Theory]
    [InlineData("Boredom runs in Piotr Zielak's family.")]
    [InlineData("Piotr Zielak was diagnosed with boredom at school. \"I tried everything,\" he said.")]
    [InlineData("With us is Piotr Zielak, who has the condition and has been treated at Lund General Hospital.")]
    [InlineData("Piotr Zielak, 46, from Grantham, said: \"I tried everything.\"")]
    [InlineData("Piotr Zielak, a 68-year-old former lawyer, says it has opened a new chapter.")]
    public void Who_has_the_illness_is_a_subject(string text) => Assert.Equal(Parts.Subject, PartOf(text));

    [Theory]
    [InlineData("Campaigners liken it to Piotr Zielak's new bath tax.")]
    [InlineData("The cold made Ida Brandt and Piotr Zielak leave the pool in the last metres.")]
    public void Who_says_nothing_and_works_nowhere_is_a_subject(string text) => Assert.Equal(Parts.Subject, PartOf(text));

    [Fact]
    public void Who_writes_the_editorial_of_the_sentence_before_is_an_expert_of_its_institution()
    {
        var facts = Extracted.From(Unnamed + "In a linked editorial, doctors at Lund University argued that baths differ.\n\"Cold is usually sold by the bucket,\" Dr Piotr Zielak and Professor Ida Brandt wrote.");
        Assert.All(["Piotr Zielak", "Ida Brandt"], name =>
        {
            Assert.Equal(Parts.Expert, facts.Person(name).Part);
            Assert.Equal(["Lund University"], facts.InstitutionsOf(facts.Person(name)));
        });
    }

    [Theory]
    [InlineData("Everything was tested by Piotr Zielak, a chemist at Lund University.")]
    [InlineData("Piotr Zielak at Lund University, who ran the bath analysis, says that it was cold.")]
    public void Who_did_part_of_the_work_is_an_author(string text) => Assert.Equal(Parts.Author, PartOf(text));

    private static string PartOf(string text) => Extracted.From(Opening + text).Person("Piotr Zielak").Part;

    [Theory]
    [InlineData("Co-author of the research, Piotr Zielak of Lund University, said it was cold.")]
    [InlineData("Author of the new study Piotr Zielak said it was cold.")]
    [InlineData("\"It is cold,\" Piotr Zielak and Nina Holm, research associates working on the project, said.")]
    public void Who_wrote_the_study_or_works_on_it_is_an_author(string text) => Assert.Equal(Parts.Author, PartOf(text));

    [Fact]
    public void Who_directs_a_house_inside_another_comments_when_writing_beside_the_study() =>
        Assert.Equal(Parts.Expert, PartOf("Writing in the BMJ, Piotr Zielak, director of the UK Centre for Bath and Water Studies at Lund University, said it was cold."));
}
