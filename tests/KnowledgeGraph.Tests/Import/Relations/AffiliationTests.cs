namespace KnowledgeGraph.Tests.Import.Relations;

public sealed class AffiliationTests
{
    [Theory]
    [InlineData("Professor Lena Marsh, of Hull University, said the idea was sound.")]
    [InlineData("Lena Marsh, a reader in public health at Hull University, said the idea was sound.")]
    [InlineData("Hull University's Lena Marsh said the idea was sound.")]
    [InlineData("A research team from Hull University led by Dr Lena Marsh examined patients.")]
    [InlineData("Lead author Lena Marsh from Hull University said the idea was sound.")]
    [InlineData("\"It is sound,\" said Lena Marsh, an epidemiologist at Hull University.")]
    public void A_person_is_tied_to_the_institution_named_with_it(string text)
    {
        var facts = Extracted.From(text);
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void The_bodys_director_works_for_the_body_named_before()
    {
        var facts = Extracted.From("The Bath Research Fund has long known that baths help. It has named eleven.\nDr Lena Marsh, the body's director of research, said so.");
        Assert.Equal(["Bath Research Fund"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Theory]
    [InlineData("The research was led by Dr Lena Marsh of Hull University, with partners at the Norland Centre for Bath Control in Bergen.")]
    [InlineData("Dr Lena Marsh of Hull University led it. Marsh and colleagues at Hull University and the Norland Centre for Bath Control timed baths.")]
    public void Where_partners_and_further_colleagues_are_is_nobody_elses_house(string text)
    {
        var facts = Extracted.From(text);
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void Whom_a_headline_of_an_index_names_does_not_work_for_the_outlet_behind_it()
    {
        var facts = Extracted.From("Minister Lena Marsh plans cold baths for all;  The Guardian, January 22, 2016 Friday 12:01 AM GMT, SOCIETY, 591 words, Otto Brandt\nCold baths help, a study found.");
        Assert.DoesNotContain("Guardian", facts.Persons.Where(person => person.Name == "Lena Marsh").SelectMany(facts.InstitutionsOf));
    }

    [Fact]
    public void A_post_at_a_place_is_no_post_at_a_house_named_before() =>
        Assert.Empty(Extracted.From("A study at the University of Coimbra found that baths help.\n“We timed them,” said Lena Marsh, professor of baths at Tromsborg and one of the authors.").Person("Lena Marsh").Affiliations);

    [Fact]
    public void A_post_at_a_house_by_its_town_is_one()
    {
        var facts = Extracted.From("A study at the University of Leeds found that baths help.\n“We timed them,” said Lena Marsh, professor of baths at Leeds and one of the authors.");
        Assert.Equal(["University of Leeds"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Theory]
    [InlineData("Dr Lena Marsh of Hull University led it. To count baths, Marsh and colleagues mined data from the Norland Centre for Bath Control for ten years.")]
    [InlineData("Dr Lena Marsh of Hull University led it. Marsh has had funding from the Norland Centre for Bath Control.")]
    public void Who_gives_data_or_money_is_nobodys_employer(string text)
    {
        var facts = Extracted.From(text);
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void Coordinated_people_keep_their_own()
    {
        var facts = Extracted.From("Lena Marsh from Hull University and Piotr Zielak from Lund University say more is needed.");
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
        Assert.Equal(["Lund University"], facts.InstitutionsOf(facts.Person("Piotr Zielak")));
    }

    [Theory]
    [InlineData("Dr Lena Marsh, of Hull University, said the Government must do more.")]
    [InlineData("In a letter to the Guardian, the study's author Lena Marsh said it was fine. \"It is fine,\" said Marsh, from Hull University.")]
    public void What_is_spoken_of_or_to_is_nobodys_employer(string text)
    {
        var facts = Extracted.From(text);
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void An_outlet_that_tells_what_somebody_said_is_not_where_they_work()
    {
        var facts = Extracted.From("“It is sound,” lead researcher Dr Lena Marsh of Hull University said, the Telegraph reported.\n“It is,” lead researcher Dr Piotr Zielak said, the Telegraph reported.");
        Assert.DoesNotContain(facts.Persons, person => facts.InstitutionsOf(person).Contains("Telegraph"));
    }

    [Fact]
    public void A_place_with_a_scientist_behind_it_is_its_university()
    {
        var facts = Extracted.From("Stanford sleep scientist Lena Marsh said baths were fine.");
        Assert.Equal(["Stanford"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void Each_person_keeps_the_institution_beside_it()
    {
        var facts = Extracted.From("Lena Marsh of Hull University led the study. Piotr Zielak, a physicist at Lund University who was not involved, said it was neat.");
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
        Assert.Equal(["Lund University"], facts.InstitutionsOf(facts.Person("Piotr Zielak")));
    }

    [Fact]
    public void The_institution_of_a_namesake_is_the_namesakes()
    {
        var facts = Extracted.From("Nils Marsh of Hull University led the study. Lena Marsh, a physicist at Lund University who is no relation of the Hull University professor, said it was neat.");
        Assert.Equal(["Lund University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Theory]
    [InlineData("Researchers at Hull University tracked 700 swimmers.\nThe swimmers kept diaries of every bath for two years.\nNobody was paid, and nobody knew the aim.\nSome gave up in winter. Most did not.\nLead researcher Dr Lena Marsh said it was sound.")]
    [InlineData("A Hull University study followed 700 swimmers.\nThe swimmers kept diaries of every bath for two years.\nNobody was paid, and nobody knew the aim.\nSome gave up in winter. Most did not.\nCo-author Lena Marsh said it was sound.")]
    public void An_author_without_an_institution_works_where_the_only_team_does(string text)
    {
        var facts = Extracted.From(text);
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void Where_teams_of_two_houses_did_the_study_an_author_without_an_institution_has_none()
    {
        var facts = Extracted.From("Researchers at Hull University and researchers at Lund University tracked 700 swimmers.\nThe swimmers kept diaries of every bath for two years.\nNobody was paid, and nobody knew the aim.\nSome gave up in winter. Most did not.\nLead researcher Dr Lena Marsh said it was sound.");
        Assert.Empty(facts.Person("Lena Marsh").Affiliations);
    }

    [Theory]
    [InlineData("Swimmers are never bored, Hull University scientists claim\nBy Lena Marsh\n12 March 2016\nCold baths cure boredom, a study of 700 swimmers has found, and the colder they were the better.")]
    [InlineData("By Lena Marsh\nScientists from Hull University say that cold baths cure boredom, and the colder they were the better it was for the 700 swimmers.")]
    public void A_journalist_does_not_work_where_the_study_was_done(string text) => Assert.Empty(Extracted.From(text).Person("Lena Marsh").Affiliations);

    [Fact]
    public void What_the_paragraph_before_mentions_in_passing_is_nobodys_employer()
    {
        var facts = Extracted.From("Cold baths cure boredom, a study has found.\nBath attendants called for national guidance, as the Swimming Federation has.\nDr Lena Marsh said: 'They look into every kind of water before anybody bathes in it.'");
        Assert.DoesNotContain("Swimming Federation", facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Theory]
    [InlineData("Hull University has asked all heads of baths to attend courses.\n\"We want people to be treated fairly,\" said Lena Marsh, a compliance officer at the university. \"It is right.\"", "Hull University")]
    [InlineData("The Centers for Bath Control and Prevention said the water was cold.\n\"It marks a turning point,\" said Lena Marsh, director of the US agency.", "Centers for Bath Control and Prevention")]
    [InlineData("The British Bathing Foundation urged caution.\nProfessor Lena Marsh, the charity's chief bather, said: \"It is too early to jump in.\"", "British Bathing Foundation")]
    public void Who_works_at_the_university_works_at_the_one_named_before(string text, string institution)
    {
        var facts = Extracted.From(text);
        Assert.Equal([institution], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void Who_works_at_the_hospital_does_not_work_at_a_university_named_before()
    {
        var facts = Extracted.From("Hull University has asked for more baths.\nThe water there was cold. It had rained all day.\n\"It is right,\" said Lena Marsh, a nurse at the hospital.");
        Assert.Empty(facts.Person("Lena Marsh").Affiliations);
    }

    [Fact]
    public void Everybody_of_a_list_works_where_the_last_of_it_does()
    {
        var facts = Extracted.From("The rise may have other causes, Drs Lena Marsh, Ida Brandt, and Nils Osk from Lund University cautioned.");
        Assert.Equal(["Lund University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void What_a_list_states_stands_in_place_of_a_house_named_before()
    {
        var facts = Extracted.From("Baths are cold, according to scientists at the University of Leeds.\n\nIn a linked editorial, Lena Marsh, Ida Brandt and Nils Osk of Lund University argue that baths are warm.");
        Assert.Equal(["Lund University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void Who_works_at_the_only_university_named_works_there_however_far_it_is()
    {
        var facts = Extracted.From("Hull University has asked for more baths.\nThe water was cold.\nIt had rained all day.\nNobody was paid for it.\nIt was over by noon.\nLena Marsh, from the university, urged people to bathe.");
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Theory]
    [InlineData("Researchers at Hull University, led by Lena Marsh, studied 300 patients at Lund General Hospital and two other hospitals.")]
    [InlineData("Lena Marsh, of Hull University, led it. \"We were surprised,\" said Dr Marsh, whose team worked alongside colleagues at the University of Lund.")]
    public void Where_the_patients_or_the_helpers_are_is_nobodys_employer(string text)
    {
        var facts = Extracted.From(text);
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void The_scientist_somebody_met_works_for_himself()
    {
        var facts = Extracted.From("Lena Marsh was bored for years. In 2005 she contacted a scientist at Hull University who was hoping to find a cure.");
        Assert.Empty(facts.Person("Lena Marsh").Affiliations);
    }

    [Fact]
    public void A_journal_may_stand_between_an_author_and_the_university()
    {
        var facts = Extracted.From("\"It is cold,\" said Lena Marsh, an author of the paper in the journal Thorax and researcher at Hull University.");
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void Who_speaks_for_a_ministry_without_a_name_is_nobody_named_beside_it()
    {
        var facts = Extracted.From("The price of baths will rise. A Treasury spokesman told reporters that it was likened to Lena Marsh's bath tax.");
        Assert.Empty(facts.Person("Lena Marsh").Affiliations);
    }

    [Fact]
    public void What_somebody_is_and_where_may_stand_behind_what_else_the_person_is()
    {
        var facts = Extracted.From("Prof Lena Marsh, one of the researchers, a mother of three and a professor of very cold bathing from Hull University, said: \"We want them to bathe.\"");
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Theory]
    [InlineData("Dr Lena Marsh, who led the study by Hull University chemists, said: \"It is cold in there.\"")]
    [InlineData("The study, from Hull University, found that baths help.\nLena Marsh, lead author of the study, said: \"It is cold in there.\"")]
    [InlineData("Study leader Professor Lena Marsh said baths help.\nThose who bathe are calm, Hull University found.")]
    [InlineData("Hull University led a study of baths.\nProfessor Lena Marsh, from the university department of bathing, said: \"It is cold in there.\"")]
    [InlineData("Swimmers from the Centre for Cold Water at Hull University took part.\nDentists from the Centre for Cold Water at Hull University checked 187 teeth.\nProfessor Lena Marsh, one of the researchers, said: \"It is cold in there.\"")]
    public void A_lead_belongs_to_the_only_house_whose_study_it_is(string text)
    {
        var facts = Extracted.From(text);
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Theory]
    [InlineData("Lead author Lena Marsh said baths help.\nThose who bathe are calm, Hull University found. Patients of Lund Hospital were asked, too.")]
    [InlineData("Hull University researchers timed 90 swimmers. Swimmers such as Lena Marsh, Nina Holm and Ida Brandt were not among them.")]
    public void Nobody_is_tied_where_there_are_two_houses_or_where_somebody_is_only_named(string text) => Assert.Empty(Extracted.From(text).Person("Lena Marsh").Affiliations);

    [Fact]
    public void Who_took_a_picture_works_for_the_house_before_the_stroke()
    {
        var facts = Extracted.From("A bath is seen in Hull, March 17, 2015. REUTERS/Lena Marsh\nCold baths help, a study says.");
        Assert.Equal(["REUTERS"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Theory]
    [InlineData("The British Bath Association, which paid for the study, called it a milestone. Its deputy director of research, Dr Lena Marsh, said: \"It is cold.\"")]
    [InlineData("The British Bath Association called it a milestone. Lena Marsh, its head of policy, said: \"It is cold.\"")]
    public void Its_director_belongs_to_the_body_that_the_sentence_before_is_about(string text)
    {
        var facts = Extracted.From(text);
        Assert.Equal(["British Bath Association"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Theory]
    [InlineData("Quiet Harbour's director Lena Marsh said the idea was sound.", "Quiet Harbour")]
    [InlineData("In an editorial Lena Marsh, publisher of ColdBathCheck.org, said the idea was sound.", "ColdBathCheck.org")]
    [InlineData("The Bath Makers Union, an industry body, has a code. Lena Marsh, a spokeswoman for the group, said the idea was sound.", "Bath Makers Union")]
    public void A_body_is_known_by_who_leads_it_or_speaks_for_it(string text, string body)
    {
        var facts = Extracted.From(text);
        Assert.Equal([body], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }

    [Fact]
    public void A_surname_of_two_letters_takes_up_its_full_name()
    {
        var facts = Extracted.From("“Baths help,” study leader Dr Lena Wu told the Herald in an email. Wu is a researcher at Hull University.");
        Assert.Equal(["Hull University"], facts.InstitutionsOf(facts.Person("Lena Wu")));
    }

    [Fact]
    public void Those_who_only_hold_an_opinion_are_nobodys_house()
    {
        var facts = Extracted.From("""
            Baths are said to help.
            But scientists from Hull University and Lund University remain concerned about baths.
            In December the country's most senior doctor Lena Marsh said that baths were not safe.
            """);
        Assert.Empty(facts.InstitutionsOf(facts.Person("Lena Marsh")));
        Assert.DoesNotContain(facts.Studies.SelectMany(study => study.Links), link => link.Kind == "institution");
    }

    [Fact]
    public void The_house_that_publishes_a_journal_employs_nobody_by_that()
    {
        var facts = Extracted.From("\"It works,\" said Lena Marsh, who led the study and published it in the BMJ journal Tobacco Control.");
        Assert.Empty(facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }
}
