namespace KnowledgeGraph.Tests.Import.Mentions.Institutions;

public sealed class InstitutionsTests
{
    [Theory]
    [InlineData("Researchers at Hull general hospital studied 40 bathers.", "Hull general hospital", "hospital")]
    [InlineData("The reports followed a decision by NHS rationing body Bade to recommend baths.", "Bade", "other")]
    [InlineData("The study was funded by the Bath Trust, its research arm, and the European Union.", "European Union", "government")]
    public void Small_heads_and_unions_that_pay_are_institutions(string text, string name, string kind) =>
        Assert.Equal(kind, Extracted.From(text).Institution(name).Kind);

    [Fact]
    public void A_name_may_begin_with_figures()
    {
        var facts = Extracted.From("Private tests sell well. A spokesman for 31andUs said: 'Data from customers showed that most of them found the report useful.' The 31andUs kit costs £99.");
        Assert.Equal("31andUs", Assert.Single(facts.Institutions).Name);
    }

    [Fact]
    public void A_paper_is_met_again_without_its_daily()
    {
        var facts = Extracted.From("The Daily Herald said that baths help bees. Sorry, the Herald claimed that baths help bees.");
        Assert.Equal("Daily Herald", Assert.Single(facts.Institutions).Name);
    }

    [Fact]
    public void A_coordination_names_two_universities()
    {
        var facts = Extracted.From("Scientists at Southampton and Birmingham universities tested 300 people.");
        Assert.Equal(["Southampton University", "Birmingham University"], facts.Institutions.Select(institution => institution.Name));
        Assert.Equal(["Southampton", "Birmingham"], facts.Institutions.Select(institution => institution.Mentions[0].Text));
    }

    [Fact]
    public void Universities_of_two_cities_are_two() =>
        Assert.Equal(
            ["University of Helsinki", "University of Exeter"],
            Extracted.From("Academics at the universities of Helsinki and Exeter followed 1,140 people.").Institutions.Select(institution => institution.Name));

    [Theory]
    [InlineData("The work was done by experts from St George's, University of London.", "St George's, University of London")]
    [InlineData("Marc Dale, of the International Agency for Research on Cancer, said so.", "International Agency for Research on Cancer")]
    [InlineData("The South Hull and Beverley NHS trust said it would look into the report.", "South Hull and Beverley NHS trust")]
    [InlineData("Ida Brandt, a nurse with Hull University Teaching Hospitals NHS Trust, said so.", "Hull University Teaching Hospitals NHS Trust")]
    [InlineData("Members of the Scientific Advisory Committee on Baths wrote to ministers.", "Scientific Advisory Committee on Baths")]
    [InlineData("Researchers at the Karolinska Institute found it, said Ida Brandt, from Karolinska's Department of Sleep.", "Karolinska Institute")]
    [InlineData("Chief scientist Piotr Zielak of the Bath Association said it was cold.", "Bath Association")]
    [InlineData("Dietitians Australia warned that the water was cold.", "Dietitians Australia")]
    [InlineData("The Treasury said it would consider the cost of baths.", "Treasury")]
    [InlineData("Ida Brandt, of the Soaps and Bathcare products Control Agency, said baths were safe.", "Soaps and Bathcare products Control Agency")]
    public void A_name_reaches_from_its_first_to_its_last_word(string text, string name) =>
        Assert.Equal(name, Assert.Single(Extracted.From(text).Institutions).Name);

    [Fact]
    public void A_college_called_like_a_queen_is_met_again_in_short()
    {
        var facts = Extracted.From("A team at Queen Mary, University of London, found that baths help. The Queen Mary team studied 12 people.");
        Assert.Equal(2, facts.Institution("Queen Mary, University of London").Mentions.Length);
        Assert.Empty(facts.Persons);
    }

    [Fact]
    public void An_acronym_in_brackets_is_met_again()
    {
        var who = Extracted.From("The World Health Organization (WHO) welcomed the report. The WHO said more was needed.").Institution("World Health Organization");
        Assert.Equal(3, who.Mentions.Length);
        Assert.Equal("agency", who.Kind);
    }

    [Fact]
    public void A_department_belongs_to_its_university()
    {
        var facts = Extracted.From("Dr Lena Marsh, from Hull University's Department of Sport Science, said the runners had recovered.");
        Assert.Equal("Hull University", Assert.Single(facts.Institutions).Name);
        Assert.Equal("Department of Sport Science", Assert.Single(facts.Person("Lena Marsh").Affiliations).Department);
    }

    [Theory]
    [InlineData("A spokesman for the charity Loud and Clear said that it was glad.", "Loud and Clear")]
    [InlineData("The pills were given by the drugmaker Ostravane, which paid for the trial.", "Ostravane")]
    public void The_noun_before_a_name_announces_an_organisation(string text, string name)
    {
        var facts = Extracted.From(text);
        Assert.Equal(name, Assert.Single(facts.Institutions).Name);
        Assert.Empty(facts.Persons);
    }

    [Theory]
    [InlineData("The plots belong to the An Binh Department of Agriculture.", "An Binh Department of Agriculture")]
    [InlineData("A team led by Dr Lena Marsh of Can Duoc University has found it.", "Can Duoc University")]
    public void A_name_may_begin_like_a_small_word(string text, string name) => Assert.Equal(name, Assert.Single(Extracted.From(text).Institutions).Name);

    [Theory]
    [InlineData("The Centers for Disease Control and Prevention issued a warning.", "Centers for Disease Control and Prevention")]
    [InlineData("The work was paid for by the National Heart, Lung, and Blood Institute.", "National Heart, Lung, and Blood Institute")]
    [InlineData("Researchers at the University of North Carolina at Chapel Hill tested it.", "University of North Carolina at Chapel Hill")]
    [InlineData("Doctors at Boston Children's Hospital tested it.", "Boston Children's Hospital")]
    public void A_long_name_stays_whole(string text, string name) => Assert.Equal(name, Assert.Single(Extracted.From(text).Institutions).Name);

    [Fact]
    public void An_institute_of_a_university_is_part_of_it()
    {
        var facts = Extracted.From("Professor Ada Lind works at the Harrow Institute of the University of Copenhagen.");
        Assert.Equal(facts.Institution("University of Copenhagen").Id, facts.Institution("Harrow Institute").Parent?.Value);
    }

    [Fact]
    public void The_newspaper_of_a_byline_is_an_institution()
    {
        var paper = Assert.Single(Extracted.From("Cold baths help, a study says\nBy Ida Brandt For The Daily Mail\nPeople who bathe are calm.").Institutions);
        Assert.Equal(("Daily Mail", "media"), (paper.Name, paper.Kind));
    }

    [Theory]
    [InlineData("Cold baths help\nBy IDA BRANDT FOR DAILYMAIL.COM\nPeople who bathe are calm, a study says.", "DAILYMAIL.COM")]
    [InlineData("Cold baths help\nIda Brandt for Metro.co.ukTuesday 13 Sep 2016 8:56 am\nPeople who bathe are calm, a study says.", "Metro.co.uk")]
    public void The_address_of_a_newspaper_is_its_name(string text, string name) => Assert.Equal(name, Assert.Single(Extracted.From(text).Institutions).Name);

    [Theory]
    [InlineData("Dr Ida Brandt directs the Cold Water Research Unit at Hull University.")]
    [InlineData("Dr Ida Brandt, of the Centre for Sleep and Baths at Hull University, said so.")]
    [InlineData("Dr Ida Brandt, of the Sleep Research Centre at Hull University, said so.")]
    [InlineData("Dr Ida Brandt co-directs the Bone and Sleep Institute at Hull University.")]
    public void A_unit_named_by_what_it_does_belongs_to_the_university_behind_it(string text) =>
        Assert.Equal("Hull University", Assert.Single(Extracted.From(text).Institutions).Name);

    [Fact]
    public void An_institute_with_a_name_of_its_own_stands_beside_its_university() =>
        Assert.Equal(
            ["Marsh Institute", "Hull University"],
            Extracted.From("Dr Ida Brandt, of the Marsh Institute at Hull University, said so.").Institutions.Select(institution => institution.Name));

    [Fact]
    public void A_part_of_a_long_name_is_met_again_alone()
    {
        var facts = Extracted.From("Researchers at the Petra Quill Institute tested 12 baths. The Quill has many baths. King's College London has none, a King's scientist said.");
        Assert.Equal(["Petra Quill Institute", "King's College London"], facts.Institutions.Select(institution => institution.Name));
    }

    [Fact]
    public void A_house_and_its_news_service_are_one() =>
        Assert.Equal("BBC News", Assert.Single(Extracted.From("Baths help, Ida Brandt told BBC News. The BBC has asked others, too.").Institutions).Name);

    [Fact]
    public void Companies_are_listed_behind_such_as()
    {
        var facts = Extracted.From("The tests used soles made by companies such as Sorbano, Poravel and Spendix.");
        Assert.Equal(["Sorbano", "Poravel", "Spendix"], facts.Institutions.Select(institution => institution.Name));
        Assert.All(facts.Institutions, institution => Assert.Equal("company", institution.Kind));
    }

    [Fact]
    public void Who_has_a_spokesman_is_an_institution() =>
        Assert.Equal("Cold Water Concern", Assert.Single(Extracted.From("A spokesman for Cold Water Concern said: 'No bath is safe for all of us.'").Institutions).Name);

    [Fact]
    public void A_blank_that_does_not_break_is_a_blank() =>
        Assert.Equal("University of Hull", Assert.Single(Extracted.From("Researchers at Hull\u00A0University tested baths. A scientist at the University of\u00A0Hull said so.").Institutions).Name);

    [Theory]
    [InlineData("The children were brought to Marsh Medical College and Hospital in Hull.", "Marsh Medical College and Hospital")]
    [InlineData("The trial was paid for by Marsh & Brandt, which makes baths.", "Marsh & Brandt")]
    public void Two_heads_or_two_names_may_be_one_house(string text, string name) => Assert.Equal(name, Assert.Single(Extracted.From(text).Institutions).Name);

    [Theory]
    [InlineData("Scientists at the Indian Institute of Technology (IIT) Delhi tested baths, IIT Delhi said.", "Indian Institute of Technology Delhi")]
    [InlineData("Scientists at the University of California, Davis tested baths. A UC Davis team had asked for it.", "University of California, Davis")]
    [InlineData("Researchers at University College, London tested baths.", "University College, London")]
    [InlineData("Hull Uni tested baths. A scientist at the University of Hull said so.", "University of Hull")]
    [InlineData("The European Union said it would pay for the baths.", "European Union")]
    [InlineData("Research by St Wilma's suggests it. The research, by St Wilma's, University of London, tested baths.", "St Wilma's, University of London")]
    [InlineData("Few use the Stop Bathing Services. A Stop Bathing Service helps, though.", "Stop Bathing Services")]
    public void A_campus_a_college_and_a_union_have_one_name(string text, string name) =>
        Assert.Equal(name, Assert.Single(Extracted.From(text).Institutions).Name);

    [Fact]
    public void What_stands_before_and_the_is_a_name_of_its_own() =>
        Assert.Contains("University of Hull", Extracted.From("The work was done by Bathbase and the University of Hull.").Institutions.Select(institution => institution.Name));

    [Theory]
    [InlineData("The Soaps and Bathing products Control Agency (SBCA) said that baths were safe.", "Soaps and Bathing products Control Agency")]
    [InlineData("Portugal's Health Ministry said that baths were safe.", "Portugal's Health Ministry")]
    public void A_name_begins_before_a_small_word_or_a_country_that_belongs_to_it(string text, string name) =>
        Assert.Equal(name, Assert.Single(Extracted.From(text).Institutions).Name);

    [Theory]
    [InlineData("Lena Marsh of Hull University School of Psychology tested baths.", "Hull University")]
    [InlineData("Lena Marsh of Hull University School of Medicine tested baths.", "Hull University School of Medicine")]
    public void A_school_is_part_of_its_university_unless_it_is_a_medical_one(string text, string name) =>
        Assert.Equal(name, Assert.Single(Extracted.From(text).Institutions).Name);

    [Fact]
    public void Trusts_of_the_health_service_at_large_are_the_health_service() =>
        Assert.Equal("NHS", Assert.Single(Extracted.From("The money goes to bodies such as NHS Trusts and Universities rather than to people.").Institutions).Name);

    [Theory]
    [InlineData("Nina Holm, chairwoman of Warm Bath Forward, said: 'No bath is safe for all of us.'", "Warm Bath Forward")]
    [InlineData("Nina Holm, president of Cold Perspective, a consulting firm, said that baths help.", "Cold Perspective")]
    public void Who_has_a_chairwoman_is_an_institution(string text, string name) =>
        Assert.Equal(name, Assert.Single(Extracted.From(text).Institutions).Name);

    [Fact]
    public void A_possessive_may_lack_its_mark() =>
        Assert.Equal("King's College London", Assert.Single(Extracted.From("Kings College London tested baths. Lena Marsh, of King's College London, said so.").Institutions).Name);

    [Fact]
    public void The_house_of_a_photographer_is_an_institution() =>
        Assert.Equal("Getty", Assert.Single(Extracted.From("Cold baths help, a study says.\n(Ida Brandt / Getty)\nPeople who bathe are calm.").Institutions).Name);

    [Theory]
    [InlineData("Nina Holm, from the Campaign to End Boredom, said that baths help.", "Campaign to End Boredom")]
    [InlineData("Nina Holm, of the National Campaign to Prevent Cold and Wet Baths, said so.", "National Campaign to Prevent Cold and Wet Baths")]
    [InlineData("The baths were built by Hull and East Marsh Hospitals in 2012.", "Hull and East Marsh Hospitals")]
    [InlineData("(The National Heart, Lung and Bath Institute has a list.)", "National Heart, Lung and Bath Institute")]
    [InlineData("Dr Nina Holm, of the UCL Institute of Bathing, said so.", "UCL Institute of Bathing")]
    [InlineData("Nina Holm said: 'Implementing the Scientific Bath Committee's advice would help.'", "Scientific Bath Committee")]
    [InlineData("Nina Holm, Senior Bath Nurse for the British Bath Foundation, said so.", "British Bath Foundation")]
    [InlineData("The news was welcomed by BP Fighting Boredom, a UK charity that pays for baths.", "BP Fighting Boredom")]
    [InlineData("Baths help. NACE (the National Institute for Health and Cold Excellence) only recommends some of them.", "National Institute for Health and Cold Excellence")]
    [InlineData("Nina Holm, of University College Londonsaid that baths help.", "University College London")]
    [InlineData("Baths help. A Treasury spokesperson said so.", "Treasury")]
    [InlineData("For help against boredom call Waterline on 0800 400 100.", "Waterline")]
    public void A_name_is_whole_and_begins_where_it_begins(string text, string name) => Assert.Equal(name, Assert.Single(Extracted.From(text).Institutions).Name);

    [Fact]
    public void Two_names_that_and_joins_are_two()
    {
        var facts = Extracted.From("The study was paid for by Cancer Research UK and Hull University. It was checked by the Scientific Bath Committee and Dame Ida Brandt.");
        Assert.Equal(["Cancer Research UK", "Hull University", "Scientific Bath Committee"], facts.Institutions.Select(institution => institution.Name));
        Assert.Equal("Ida Brandt", Assert.Single(facts.Persons).Name);
        Assert.Equal(["Royal College of Baths and Child Health", "National Bath Forum"], Extracted.From("The Royal College of Baths and Child Health and the National Bath Forum said so.").Institutions.Select(institution => institution.Name));
    }

    [Fact]
    public void A_ministry_named_by_its_task_stays_beside_a_university() =>
        Assert.Equal(["Hull University", "Department of Health"], Extracted.From("Hull University led it. The Department of Health said it was cold.").Institutions.Select(institution => institution.Name));
}
