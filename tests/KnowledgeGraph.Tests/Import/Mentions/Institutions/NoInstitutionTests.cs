namespace KnowledgeGraph.Tests.Import.Mentions.Institutions;

/// <summary>What reads like the name of an institution and is none.</summary>
public sealed class NoInstitutionTests
{
    [Fact]
    public void The_place_that_opens_a_report_is_no_institution() =>
        Assert.Empty(Extracted.From("PORTO NOVO, Portugal - Cold baths cure boredom, researchers said on Monday.").Institutions);

    [Fact]
    public void A_country_before_a_study_is_no_institution() => Assert.Empty(Extracted.From("Runners sleep longer in winter, a New Zealand study has found.").Institutions);

    [Fact]
    public void Letters_that_stand_for_a_therapy_are_no_institution() =>
        Assert.Empty(Extracted.From("Women on hormone replacement therapy (HRT) slept better. HRT is taken by millions of women.").Institutions);

    [Theory]
    [InlineData("IANS | Mar 2, 2016, 02.08PM IST\nCold baths help, a study says.")]
    [InlineData("Cold baths help, a study says.\nBy PTI, New Delhi\nPeople who bathe are calm.")]
    [InlineData("Cold baths help, a study says.\nCopyright 2016 Bath Media Group Limited\nAll rights reserved.")]
    [InlineData("BBC Radio 3\n08/06/2016 07:03:08 AM\nBBC Radio 3 /\nU.K. National Radio\ncold baths help, a study says.")]
    [InlineData("Cold baths help, a study says\nPTI\n|\nUpdated: May 11, 2016 17:56 IST\nPeople who bathe are calm.")]
    [InlineData("Cold baths help, a study says.\nFollow us: @MailOnline on Twitter | DailyMail on Facebook")]
    [InlineData("Sport\nWeird News\nCold baths help, a study says.")]
    public void A_line_that_stamps_the_page_names_no_institution(string text) => Assert.Empty(Extracted.From(text).Institutions);

    [Theory]
    [InlineData("Levels of breath ether concentration (BrEC) were high, Hull University found.")]
    [InlineData("Baths may help against Alzheimer's and Parkinson's disease, Hull University found.")]
    [InlineData("Hull University studied molecules known as KMX and TMX. The team says that KMX and TMX cause harm.")]
    [InlineData("Hull University will test GDXF, a protein that keeps cells alive.")]
    [InlineData("Ida Brandt of Hull University took part in trials of Sleepavan.")]
    [InlineData("Hull University tested products such as Yoghana and Bathovit.")]
    [InlineData("The rules of the EU are old, and EU countries like them, Hull University found.")]
    [InlineData("Share\nTwitter\nGoogle+\nBaths help, Hull University found.")]
    [InlineData("Baths help, Hull University found.\n\nRead more:\nGreat News For Bathers\nBad News For Beekeepers")]
    [InlineData("Baths help, Hull University found.\nContact: Press Office, 01 400 0000")]
    [InlineData("By Ida BrandtBBC News\nBaths help, Hull University found.")]
    [InlineData("Hull University led the Marsh CArdiac Bath Assessment (MACABA) study.")]
    [InlineData("Prices of the World Bath Standard are high, Hull University found.")]
    [InlineData("Hull University gave them Sleepavan. On sleepavan they slept well.")]
    [InlineData("The Australian review team, from Hull University, read 12 papers.")]
    [InlineData("\"Those baths are cold,\" the GP added. Hull University did the study.")]
    [InlineData("Ottilie Farnham of Hull University in Buffalo, Norland State said it was cold.")]
    [InlineData("Hull University saw the effect. By measuring brains in real-time using MEQ , they saw that it was real.")]
    [InlineData("The register of the Vital Bath Census was used by Hull University.")]
    [InlineData("Cold baths are taken in the European Union, Hull University found.")]
    [InlineData("They used the Bath Improvement Network (BIN) database, Hull University found.")]
    [InlineData("They launched the new Bath Age Tool, Hull University found.")]
    [InlineData("The study, called Baths and the risk of boredom: A Systematic Review and Meta-Analysis has been published, Hull University said.")]
    [InlineData("All adults require 400 IU (10 micrograms) of it a day, Hull University found.")]
    public void An_illness_a_substance_or_a_people_is_no_institution(string text) =>
        Assert.Equal("Hull University", Assert.Single(Extracted.From(text).Institutions).Name);

    [Fact]
    public void The_part_of_a_paper_in_a_list_of_articles_is_no_institution()
    {
        var facts = Extracted.From("Ministers turn;  Bath Post, January 7, 2016 Thursday, BATH NEWS, 397 words, Jane Doe\nBaths help, Hull University found.");
        Assert.DoesNotContain("BATH NEWS", facts.Institutions.Select(institution => institution.Name));
    }

    [Fact]
    public void A_broadcast_without_stops_names_no_institution_but_by_what_it_is()
    {
        var talk = string.Concat(Enumerable.Repeat("and then they went on to say that the baths were cold again this week with no end to it ", 8));
        var facts = Extracted.From($"the trouble with the Zambeq is that it {talk} for Visteon and for hull university {talk}");
        Assert.DoesNotContain(facts.Institutions, institution => institution.Name is "Zambeq" or "Visteon");
    }

    [Fact]
    public void A_programme_is_what_an_organisation_does() =>
        Assert.Equal("NHS", Assert.Single(Extracted.From("The NHS Bath Prevention Programme started last year.").Institutions).Name);

    [Fact]
    public void A_people_is_no_short_name_of_its_centre()
    {
        var facts = Extracted.From("Chinese researchers tested baths. The Chinese Centre for Bath Control funded the study.");
        Assert.Equal("Chinese Centre for Bath Control", Assert.Single(Assert.Single(facts.Institutions).Mentions).Text);
    }

    [Theory]
    [InlineData("Baths help.\nTesco Mango & Lime - 250ml, 31g, 10 cubes\nSainsbury's Pear and Plum - 250ml - 27.3g")]
    [InlineData("Compare this to 250ml of Apple, which is sweet.")]
    [InlineData("A&E with first 'cold bath style check in' set to be scrapped as bathers skip the queue")]
    [InlineData("The BathExpress self-check in system is used in some towns.")]
    [InlineData("Stay up to date with Times of India News App. Click here.")]
    [InlineData("Hives in Portugal and County Cork survived.")]
    public void Goods_wards_devices_and_parts_of_a_page_are_no_institutions(string text) => Assert.Empty(Extracted.From(text).Institutions);

    [Theory]
    [InlineData("Baths may be cold  CREDIT: GETTY\nCold baths help, a study says.")]
    [InlineData("Cold baths help, a study says (Photo: Getty Images)\nPeople who bathe are calm.")]
    [InlineData("Cold baths help, a study says.\nAlamy\nPeople who bathe are calm.")]
    [InlineData("PHOTO: REUTERS\nCold baths help, a study says.")]
    [InlineData("Cold baths help, a study says\nMarch 3 2017, 12:01am, The Times\nPeople who bathe are calm.")]
    public void Whose_picture_it_is_is_no_institution_without_a_photographer(string text) => Assert.Empty(Extracted.From(text).Institutions);

    [Theory]
    [InlineData("Hull University used the Records of Bath Users (ROBU) database.")]
    [InlineData("Hull University followed 300 people of the COLD (Curious Outcomes of Lake Dips) study.")]
    [InlineData("Hull University analysed the French study on the Genetics and Habits of Bathers (GHB).")]
    [InlineData("Hull University has linked it to Quillain-Marsh syndrome, which is rare.")]
    [InlineData("Baths cost more with the Cold Baths Industry Levy, Hull University found.")]
    [InlineData("Hull University led it. Nina Holm, a fellow at the School of Medicine, said so.")]
    [InlineData("Hull University led it. Nina Holm, of the Department of Genetics at Hull, said so.")]
    [InlineData("Nina Holm, of the Institute of Psychiatry and Sleep, Hull University, said so.")]
    [InlineData("Hull University looked at flies. If one inhibits either KMX or TMX, the flies live long. KMX and TMX are harmful.")]
    [InlineData("Eicosapentaenoic acid (EPA) is in fish. EPA helps, Hull University found.")]
    [InlineData("Hull University took its data from the Cold Baths in Portugal Project.")]
    [InlineData("Hull University told it to the Global Forum on Baths.")]
    [InlineData("Hull University asked bodies including NHS Trusts and Universities, not people.", "NHS")]
    public void Research_an_illness_a_levy_or_a_unit_is_no_institution(string text, string? other = null) =>
        Assert.Equal(other is null ? ["Hull University"] : ["Hull University", other], Extracted.From(text).Institutions.Select(institution => institution.Name));
}
