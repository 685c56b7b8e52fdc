using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations;

public sealed class StudyTests
{
    [Theory]
    [InlineData("The study was led by Dr Lena Marsh of Hull University.")]
    [InlineData("Lead author Lena Marsh, of Hull University, said the study was large.")]
    [InlineData("Lena Marsh, an epidemiologist at Hull University who led the study, said it was large.")]
    [InlineData("The team, led by evolutionary biologist Lena Marsh of Hull University, followed 12 people.")]
    [InlineData("The study is out in Thorax. Its first author is Lena Marsh, of Hull University.")]
    [InlineData("Lena Marsh, from Hull University, led the research.")]
    [InlineData("Lena Marsh, of Hull University, who co-led the research team, said it was large.")]
    [InlineData("As the study's main author, Lena Marsh, of Hull University, puts it, baths help.")]
    [InlineData("Lena Marsh, a researcher at Hull University and leader of the study, said it was large.")]
    [InlineData("Professor Lena Marsh from Hull University led the research and swims a lot.")]
    public void The_text_names_a_lead(string text)
    {
        var facts = Extracted.From(text);
        Assert.Equal(facts.Person("Lena Marsh").Id, facts.Studies[0].Lead);
    }

    [Fact]
    public void Clubs_whose_players_were_examined_did_no_study()
    {
        var facts = Extracted.From("Hull University scientists looked at teeth. Players from Bath Rovers, Lund City and Norland Rovers took part in the study.");
        Assert.Equal(["Hull University"], facts.Studies[0].Institutions.Select(id => facts.Institutions.Single(institution => institution.Id == id).Name));
    }

    [Fact]
    public void Who_is_among_the_experts_that_did_it_did_it()
    {
        var facts = Extracted.From("Baths help. The research was carried out by experts including from Hull University, Bath Health Agency (BHA) and Lund University.");
        Assert.Equal(3, facts.Studies[0].Institutions.Count(id => facts.Institutions.Any(institution => institution.Id == id)));
    }

    [Fact]
    public void Who_was_not_involved_comments_from_outside()
    {
        var facts = Extracted.From("The study was led by Dr Lena Marsh of Hull University. Piotr Zielak, who was not involved in the research, said it was neat.");
        var piotr = facts.Person("Piotr Zielak");
        Assert.Equal(Parts.Expert, piotr.Part);
        Assert.Contains(facts.Studies[0].Links, link => link.Kind == StudyLinkKinds.Commentator && link.Target == piotr.Id);
        Assert.DoesNotContain(piotr.Id, facts.Studies[0].People);
    }

    [Fact]
    public void A_second_study_has_its_own_journal_institution_people_and_lead()
    {
        var facts = Extracted.From(
            "The study was led by Dr Lena Marsh of Hull University and published in the journal Thorax.\n\n"
            + "Marsh said the effect was strong. The baths lasted an hour.\n\nMost people liked them. Some did not.\n\n"
            + "A second team, led by Dr Ida Brandt of Lund University, reported the opposite in the journal Sleep last week.");
        Assert.Equal(2, facts.Studies.Length);
        Assert.Equal([facts.Institution("Hull University").Id], facts.Studies[0].Institutions);
        Assert.Equal(facts.Person("Lena Marsh").Id, facts.Studies[0].Lead);
        Assert.Equal([facts.Institution("Lund University").Id], facts.Studies[1].Institutions);
        Assert.Equal([facts.Person("Ida Brandt").Id], facts.Studies[1].People);
        Assert.Equal(facts.Person("Ida Brandt").Id, facts.Studies[1].Lead);
    }

    [Fact]
    public void Identifier_and_size_are_read_where_stated()
    {
        var study = Extracted.From("Researchers at Hull University followed 1,140 people for a trial. The study is published in the journal Thorax, doi: 10.1136/thx.2019.0042.").Studies[0];
        Assert.Equal("10.1136/thx.2019.0042", study.Doi);
        Assert.Equal(1140, study.SampleSize);
        Assert.Equal("trial", study.Design);
    }

    [Theory]
    [InlineData("A team from Sweden's Lund University and Britain's Hull University followed 300 people.")]
    [InlineData("Researchers at Lund University in Sweden and at Hull University in England followed 300 people.")]
    [InlineData("A study by Lund University, Hull University and the University of Bath followed 300 people.")]
    public void Who_is_listed_behind_a_team_carried_out_the_study(string text)
    {
        var facts = Extracted.From(text);
        Assert.Contains(facts.Institution("Hull University").Id, facts.Studies[0].Institutions);
        Assert.Equal(facts.Institutions.Select(institution => institution.Id), facts.Studies[0].Institutions);
    }

    [Theory]
    [InlineData("Researchers at Hull University say so. The study looked at 1,140 people.", 1140)]
    [InlineData("Researchers at Hull University say so. The study of over 25,000 people aged 18 to 69 found no harm.", 25000)]
    [InlineData("About 30,000 people die in England every year. Researchers followed 300 patients.", 300)]
    [InlineData("Researchers at Hull University say that if 77 patients bathed, one would live. The study looked at 530 patients.", 530)]
    [InlineData("PUBLISHED: 17:00, 2 June 2016\nPeople who bathe sleep well, researchers at Hull University say. The study tested 12 women.", 12)]
    public void The_size_of_a_study_is_no_date_and_no_population(string text, int size) => Assert.Equal(size, Extracted.From(text).Studies[0].SampleSize);

    [Theory]
    [InlineData("A study by researchers at Hull University found that baths helped about 18,000 people to sing.", null)]
    [InlineData("The study by Hull University suggests that 33 people have to bathe to spare one a cold.", null)]
    [InlineData("A study by researchers at Hull University found that of 1,140 people most sang.", 1140)]
    [InlineData("Researchers at Hull University found, after quizzing 1,140 people, that most sang.", 1140)]
    [InlineData("The study by Hull University suggests that baths help, with data from more than 1,140 people.", 1140)]
    public void What_a_result_counts_is_no_size_unless_it_is_counted_in_a_group(string text, int? size) => Assert.Equal(size, Extracted.From(text).Studies[0].SampleSize);

    [Theory]
    [InlineData("The study involved 187 footballers from eight clubs.", 187)]
    [InlineData("The researchers collected data from 23,902 healthy Norwegians.", 23902)]
    [InlineData("They examined data from more than 1.2 million Swedish recruits.", 1200000)]
    [InlineData("They studied the records of more than 1.4million bathers.", 1400000)]
    [InlineData("The team analysed 203 fruit juices.", 203)]
    [InlineData("They studied 3,432 bath house staff and bathers.", 3432)]
    [InlineData("The poll of 2,025 mothers found that most bathe.", 2025)]
    [InlineData("They used registers to look at more than 1.3 million people.", 1300000)]
    [InlineData("They looked at 20 foods.", null)]
    [InlineData("The researchers examined results from 204 previously published studies.", null)]
    [InlineData("They tracked bathers from the age of 60 of all men.", null)]
    [InlineData("They followed bathers for 25 years.", null)]
    [InlineData("They examined 25 different diseases.", null)]
    [InlineData("In 2016 the tubs were sold to 47,000 British bathers.", null)]
    public void Whatever_a_study_looked_at_is_its_size(string text, int? size) =>
        Assert.Equal(size, Extracted.From("Researchers at Hull University say so in a new paper. " + text).Studies[0].SampleSize);

    [Theory]
    [InlineData("They conducted a systematic review of what is known.", "review")]
    [InlineData("“This was an observational study,” said Dr Lena Marsh of Hull University.", "observational")]
    [InlineData("It was an experimental lab study.", "laboratory")]
    [InlineData("Bathers were followed up for an average of 27 years.", "cohort")]
    [InlineData("Everyone should have a medication review.", null)]
    [InlineData("One review found nothing.", null)]
    [InlineData("Bathers followed the rules. They had bathed for 27 years.", null)]
    public void A_design_is_told_of_the_study(string text, string? design) =>
        Assert.Equal(design, Extracted.From("Researchers at Hull University say so in a new paper. " + text).Studies[0].Design);

    [Fact]
    public void Research_led_by_a_university_is_its_study()
    {
        var facts = Extracted.From("But new research led by the University of Hull throws doubt on such baths, warning they help only some.");
        Assert.Equal([facts.Institution("University of Hull").Id], facts.Studies[0].Institutions);
    }

    [Fact]
    public void The_head_of_research_at_a_charity_makes_it_no_author_of_the_study()
    {
        var facts = Extracted.From("The study was done by scientists at Hull University. Dr Piotr Zielak, head of research at the Marsh Bath Society, said: \"It is hard to draw anything from so few people.\"");
        Assert.Equal([facts.Institution("Hull University").Id], facts.Studies[0].Institutions);
    }

    [Fact]
    public void Who_writes_the_editorial_did_not_carry_out_the_study()
    {
        var facts = Extracted.From("The study was done by scientists at Hull University. In a linked editorial, researchers at the University of Lund argued that baths are cheap.");
        Assert.Equal([facts.Institution("Hull University").Id], facts.Studies[0].Institutions);
    }

    [Theory]
    [InlineData("Researchers at Hull University tested baths. They mined data from the Norse Centre for Bath Control for ten years.")]
    [InlineData("Researchers at Hull University tested baths. They used two surveys conducted by the Norse Centre for Bath Control.")]
    [InlineData("Researchers at Hull University tested baths. Statisticians who reviewed the paper for the Norse Centre for Bath Control were worried.")]
    [InlineData("Researchers at Hull University tested baths. Doctors from the Norse Centre for Bath Control, in an editorial, urged caution.")]
    [InlineData("Researchers at Hull University tested baths. Dr Ida Brandt, head of clinical trials at the Bath Society, said the study was welcome.")]
    public void Who_gave_data_reviewed_or_commented_did_not_do_the_study(string text)
    {
        var facts = Extracted.From(text);
        Assert.Equal([facts.Institution("Hull University").Id], facts.Studies[0].Institutions);
        Assert.Equal(2, facts.Institutions.Length);
    }

    [Fact]
    public void Letters_in_brackets_do_not_end_a_list_of_those_who_did_the_study()
    {
        var facts = Extracted.From("Scientists from the Norse Institute of Bathing (NIB) and the Bathing and Water Research Organisation (BAWRO) followed 430 bathers.");
        Assert.Equal(facts.Institutions.Select(institution => institution.Id), facts.Studies[0].Institutions);
        Assert.Equal(2, facts.Institutions.Length);
    }

    [Theory]
    [InlineData("A study found that baths help. The latest research, by Hull University, tested 300 people.")]
    [InlineData("It comes after a separate study, published last month by Hull University, which found that baths help.")]
    [InlineData("A study found that baths help. The world-renowned Hull University in England, Britain, studied 300 people.")]
    [InlineData("Baths help, said Ida Brandt, whose team worked alongside colleagues at Hull University in a study of 300 people.")]
    public void Who_did_or_published_or_helped_with_research_carried_it_out(string text)
    {
        var facts = Extracted.From(text);
        Assert.Contains(facts.Institution("Hull University").Id, facts.Studies[0].Institutions);
    }

    [Fact]
    public void The_charity_of_the_studys_lead_carried_it_out()
    {
        var facts = Extracted.From("Baths help, said Ida Brandt, a researcher at the Association for Help to Bathers, who led the study.");
        Assert.Contains(facts.Institution("Association for Help to Bathers").Id, facts.Studies[0].Institutions);
    }

    [Fact]
    public void Who_sells_the_pills_did_not_carry_out_the_study()
    {
        var facts = Extracted.From("Researchers at Hull University compared pills. Sleepavan, which is in development by Quillane and Roche, was better than Wakeril, sold as Wakewell by Novartis.");
        Assert.Equal([facts.Institution("Hull University").Id], facts.Studies[0].Institutions);
    }

    [Fact]
    public void Who_leads_a_campaign_leads_no_study()
    {
        var facts = Extracted.From("A study by Hull University found that baths are cold. The news follows a campaign initially led by activist Lena Marsh.");
        Assert.Null(facts.Studies[0].Lead);
    }

    [Fact]
    public void Whose_unit_somebody_directs_elsewhere_did_not_do_the_study()
    {
        var facts = Extracted.From("Researchers at Hull University timed 90 swimmers. “It is neat,” said Lena Marsh, director of the Norland Centre for Bath and Water Studies at Lund University, who was not involved.");
        Assert.Equal([facts.Institution("Hull University").Id], facts.Studies[0].Institutions);
    }

    [Fact]
    public void Houses_that_were_involved_in_the_research_did_it_too()
    {
        var facts = Extracted.From("A study found that baths are cold. The Bath Institute of Ageing and Hull University were also involved in the research.");
        Assert.Equal([facts.Institution("Bath Institute of Ageing").Id, facts.Institution("Hull University").Id], facts.Studies[0].Institutions);
    }
}
