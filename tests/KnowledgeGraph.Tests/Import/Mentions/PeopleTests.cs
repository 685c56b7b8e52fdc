namespace KnowledgeGraph.Tests.Import.Mentions;

public sealed class PeopleTests
{
    [Fact]
    public void A_surname_alone_refers_to_the_full_name_before_it()
    {
        var facts = Extracted.From("Dr Ottilie Farnham, of Leeds University, led the study. Farnham said the results were clear.");
        Assert.Equal(["Dr Ottilie Farnham", "Farnham"], facts.Person("Ottilie Farnham").Mentions.Select(mention => mention.Text));
    }

    [Theory]
    [InlineData("By Ottilie Farnham\nHealthDay Reporter\nMONDAY, Feb. 6, 2017 (HealthDay News) -- Cold baths cure boredom, a new study finds.")]
    [InlineData("By Ottilie Farnham HealthDay Reporter\nMONDAY (HealthDay News) -- Cold baths cure boredom, a new study finds.")]
    public void An_outlets_reporter_is_nobodys_name(string text) =>
        Assert.Equal("Ottilie Farnham", Assert.Single(Extracted.From(text).Persons).Name);

    [Theory]
    [InlineData("Phones turn down the light.\n\nThe feature is called Nora Owlish in some phones. Nora Owlish is switched on at night.")]
    [InlineData("The online check, called Vera Forecast, gives couples a score.")]
    [InlineData("BATHS CURE BOREDOM\n\nBYLINE: BY NO BYLINE AVAILABLE\n\nLENGTH: 163 words\n\nCold baths cure boredom, a study found.")]
    public void What_a_thing_is_called_and_a_byline_that_is_missing_are_nobody(string text) => Assert.Empty(Extracted.From(text).Persons);

    [Theory]
    [InlineData("Drinks such as cola and Dr Pepper spoil a cold bath, a study found.")]
    [InlineData("A bottle of Dr. Pepper spoils a cold bath, a study found.")]
    [InlineData("AGENCE FRANCE PRESSE | Published — Monday 8 August 2016\nA cold bath helps, a study found.")]
    public void Brands_and_agencies_that_are_called_like_somebody_are_nobody(string text) => Assert.Empty(Extracted.From(text).Persons);

    [Fact]
    public void Whoever_is_named_in_full_is_no_brand() =>
        Assert.Equal(["Joan Pepper"], Extracted.From("Joan Pepper, of Leeds University, led the study. Dr Pepper said the results were clear.").Persons.Select(person => person.Name));

    [Theory]
    [InlineData("A study found that baths help.\nBaths delayed for weeks: Fears GPs who skip baths cause harm.")]
    [InlineData("In a surprise U-turn, the minister dropped the plan for baths, a study found.")]
    [InlineData("A study found that drinks are sweet.\nEmma Pommengrade, Blueberry & Acai - 250ml - 11 cubes.")]
    [InlineData("In summer people take a can of Frisk, a study found.")]
    public void Initials_of_many_words_with_a_hyphen_and_goods_are_nobody(string text) => Assert.Empty(Extracted.From(text).Persons);

    [Theory]
    [InlineData("A study found that baths help.\nPhotograph: Ottilie Farnham L/Alamy Stock Photo")]
    [InlineData("The flood went well beyond the shoreDr Ottilie Farnham, Leeds University\nDr Ottilie Farnham, from Leeds University, said so.")]
    public void A_mark_of_a_picture_or_the_line_before_is_no_part_of_a_name(string text) =>
        Assert.Equal(["Ottilie Farnham"], Extracted.From(text).Persons.Select(person => person.Name));

    [Fact]
    public void Somebodys_surname_stays_where_the_article_writes_the_word_small() =>
        Assert.Equal(2, Extracted.From("Dr Ottilie Marsh led the study of the marsh. Marsh said it was cold.").Person("Ottilie Marsh").Mentions.Length);

    [Theory]
    [InlineData("Nan-of-five Trish Farnham, 68, took up bathing after the trial.")]
    [InlineData("Mum-of-two Trish Farnham, 38, took up bathing after the trial.")]
    public void How_many_children_somebody_has_is_nobodys_name(string text) => Assert.Equal(["Trish Farnham"], Extracted.From(text).Persons.Select(person => person.Name));

    [Fact]
    public void Who_is_called_by_a_name_is_somebody() =>
        Assert.Equal("Nora Farnham", Assert.Single(Extracted.From("A woman called Nora Farnham took part in the trial. Nora Farnham, 43, said it was cold.").Persons).Name);

    [Theory]
    [InlineData("A study found that baths help.\nA RISING number of women take baths, experts said.")]
    [InlineData("A study found that baths help.\nAgence France-Presse")]
    public void Shouted_openings_and_agencies_are_nobody(string text) => Assert.Empty(Extracted.From(text).Persons);

    [Fact]
    public void A_title_of_learning_tells_which_of_two_is_meant()
    {
        var facts = Extracted.From(
            "The singer Madeleine Farnham is well. Her father Professor Gerald Farnham, of Leeds University, led the study. Madeleine Farnham sang. Professor Farnham said so.");
        Assert.Equal(["Professor Gerald Farnham", "Professor Farnham"], facts.Person("Gerald Farnham").Mentions.Where(mention => mention.Text.Contains("Farnham", StringComparison.Ordinal)).Select(mention => mention.Text));
        Assert.Empty(facts.Person("Madeleine Farnham").Titles);
    }

    [Theory]
    [InlineData("Dr María Suárez, of Leeds University, led the study. Maria Suarez bathes. Suarez said so.")]
    [InlineData("Dr Maria Suarez, of Leeds University, led the study. María Suárez bathes. Suárez said so.")]
    [InlineData("Dr Mari\u0301a Sua\u0301rez, of Leeds University, led the study. María Suárez bathes. Suarez said so.")]
    public void A_name_with_and_without_accents_is_one_persons(string text) => Assert.Single(Extracted.From(text).Persons);

    [Fact]
    public void Two_people_with_one_surname_stay_apart()
    {
        var facts = Extracted.From("Dr Ottilie Farnham led the study. Professor Gerald Farnham, her rival, said he was not convinced.");
        Assert.Equal(["Ottilie Farnham", "Gerald Farnham"], facts.Persons.Select(person => person.Name));
    }

    [Fact]
    public void A_surname_of_several_words_belongs_to_its_full_name()
    {
        var facts = Extracted.From("The work was led by Dr Wouter van den Heuvel of Utrecht University. Van den Heuvel said more trials were needed.");
        Assert.Equal(2, Assert.Single(facts.Persons).Mentions.Length);
    }

    [Fact]
    public void White_space_of_any_kind_parts_the_words_of_a_name()
    {
        var facts = Extracted.From("“Baths help,” said lead author Lisette\u00A0de\u00A0Haan, of Leeds University. “They do,” de Haan told reporters. “We know,” said de\u200B Haan.");
        Assert.Equal(3, facts.Person("Lisette de Haan").Mentions.Length);
        Assert.Single(facts.Persons);
    }

    [Fact]
    public void Nobility_behind_a_doctors_title_is_a_name() =>
        Assert.Equal("Prince Amadi", Assert.Single(Extracted.From("“Most of them were girls,” said Dr Prince Amadi, who runs a hospital in Lagos.").Persons).Name);

    [Fact]
    public void A_nickname_refers_to_the_formal_name()
    {
        var facts = Extracted.From("Professor Michael Osgood presented the data. Mike Osgood, who led the research, said he was pleased.");
        Assert.Equal("Michael Osgood", Assert.Single(facts.Persons).Name);
    }

    [Theory]
    [InlineData("Pharm.D.")]
    [InlineData("Psy.D.")]
    [InlineData("M.P.H.")]
    [InlineData("DPhil")]
    public void A_degree_behind_a_name_is_nobody(string degree)
    {
        var text = $"\"They stop driving,\" said study author Marisol Tejada, {degree}, director of pharmacy research at the University of Nebraska Medical Center.";
        Assert.Equal("Marisol Tejada", Assert.Single(Extracted.From(text).Persons).Name);
    }

    [Fact]
    public void Titles_and_degrees_are_no_part_of_a_name()
    {
        var person = Assert.Single(Extracted.From("\"It works,\" said Associate Professor Lorna Quayle, Ph.D., who ran the trial.").Persons);
        Assert.Equal("Lorna Quayle", person.Name);
        Assert.Equal(["Associate Professor"], person.Titles);
    }

    [Fact]
    public void Who_is_called_like_a_country_is_no_body_of_it() => Assert.Equal("James Holland", Assert.Single(Extracted.From("James Holland said that the water was cold.").Persons).Name);

    [Theory]
    [InlineData("The play about sleep opened at the Ottilie Farnham theatre in Hull, where actors nap.")]
    [InlineData("Fans filled the Joakim Birk stadium to hear of sleep.")]
    public void What_is_called_after_people_speaks_of_no_people(string text) => Assert.Empty(Extracted.From(text).Persons);

    [Fact]
    public void Diseases_named_after_people_are_no_people()
    {
        var facts = Extracted.From("People with Parkinson's disease slept longer, according to Dr Hanna Vogt of the Alzheimer's Society.");
        Assert.Equal("Hanna Vogt", Assert.Single(facts.Persons).Name);
        Assert.Equal("Alzheimer's Society", Assert.Single(facts.Institutions).Name);
    }

    [Theory]
    [InlineData("By OSWALD BEECHAMOCT. 26, 2016\nA new trial found that tea helps.", "Oswald Beecham")]
    [InlineData("By Oswald Beecham\nA new trial found that tea helps.", "Oswald Beecham")]
    public void A_byline_names_the_journalist(string text, string name)
    {
        var person = Assert.Single(Extracted.From(text).Persons);
        Assert.Equal(name, person.Name);
        Assert.Equal("journalist", person.Part);
    }

    [Fact]
    public void A_dash_ends_a_name() =>
        Assert.Equal(["Petra Langdale"], Extracted.From("Singer Petra Langdale - who turned 70 last month - said: “I can hear a pin drop in the next room.”").Persons.Select(person => person.Name));

    [Theory]
    [InlineData("By Oswald BeechamHealth and science reporter, BBC News website\n20 April 2016\nA new trial found that tea helps people who drink it.", "Oswald Beecham")]
    [InlineData("Tea helps, a trial finds\nBYLINE: BY OSWALD BEECHAM\n20 April 2016\nA new trial found that tea helps people who drink it.", "Oswald Beecham")]
    [InlineData("Actress Petra Langdale has given up tea since a new trial found that it harms people.", "Petra Langdale")]
    [InlineData("Cold baths cure boredom, study suggests\n\nOttilie FarnhamWashington Post\nFive years ago baths were warm.", "Ottilie Farnham")]
    public void What_is_glued_to_a_name_or_stands_before_it_is_no_part_of_it(string text, string name) =>
        Assert.Equal(name, Assert.Single(Extracted.From(text).Persons).Name);

    [Theory]
    [InlineData("The solutions are being worked on, the Prime Minister says, and nobody drinks tea until then.")]
    [InlineData("But first Vitamin D. The sunshine vitamin helps people who drink tea, a study finds.")]
    [InlineData("Cuppa Online\n20 April 2016 8:23 PM\nTea helps people who drink it, a new trial of 90 nurses has found.")]
    [InlineData("Tea helps people who drink it, a new trial has found.\nNorway Levy on tea was scrapped after a year.")]
    [InlineData("Tea that is sold in hardware stores, such as Farnham, also helps people, a new trial has found.")]
    public void Offices_substances_and_the_lines_of_a_page_are_nobody(string text) => Assert.Empty(Extracted.From(text).Persons);

    [Fact]
    public void A_surname_that_looks_like_a_body_is_the_person_named_in_full_before()
    {
        var facts = Extracted.From("Dr Ottilie Getty led the study of tea. In her first year Getty drank none, and neither did the nurses of the trial.");
        Assert.Equal("Ottilie Getty", Assert.Single(facts.Persons).Name);
        Assert.Empty(facts.Institutions);
    }

    [Fact]
    public void A_cleric_is_called_by_the_name_behind_the_title()
    {
        var person = Assert.Single(Extracted.From("The tea was blessed by Bishop Beecham, who said it was good for everybody.").Persons);
        Assert.Equal("Beecham", person.Name);
        Assert.Equal(["Bishop"], person.Titles);
    }

    [Fact]
    public void A_surname_that_ends_names_of_places_is_one_beside_a_colleague()
    {
        var facts = Extracted.From("In a linked editorial, Jiyun Park and Nils Osk of Lund University said that baths differ.");
        Assert.Equal(["Jiyun Park", "Nils Osk"], facts.Persons.Select(person => person.Name));
    }

    [Theory]
    [InlineData("\"It works,\" added lead researcher Ottilie Farnham Professor at Leeds University.")]
    [InlineData("The paper's lead author Dr Ottilie Farnhamsaid: \"It works.\"")]
    public void A_post_or_a_verb_that_the_page_ran_into_a_name_is_no_part_of_it(string text) => Assert.Equal("Ottilie Farnham", Assert.Single(Extracted.From(text).Persons).Name);

    [Fact]
    public void Who_has_a_director_is_nobody()
    {
        var facts = Extracted.From("Quit Norland director Ottilie Farnham said that baths were better than smoke.");
        Assert.Equal("Ottilie Farnham", Assert.Single(facts.Persons).Name);
        Assert.Equal(["Quit Norland"], facts.InstitutionsOf(facts.Persons[0]));
    }

    [Fact]
    public void Either_half_of_a_double_surname_is_the_same_person() =>
        Assert.Equal("Ottilie Farnham-Brandt", Assert.Single(Extracted.From("Dr Ottilie Farnham-Brandt led the study. “It works,” Brandt said. Farnham agreed with that.").Persons).Name);

    [Fact]
    public void A_professor_is_who_was_called_one_and_not_the_namesake_named_last()
    {
        var facts = Extracted.From(
            "“It works,” said Alasdair Farnham, professor of baths at Hull University. Lena Farnham, a psychologist at Leeds University, was not so sure.\n\nProf Farnham smiled at that.");
        Assert.Equal(["Alasdair Farnham", "Prof Farnham"], facts.Person("Alasdair Farnham").Mentions.Select(mention => mention.Text));
    }
}
