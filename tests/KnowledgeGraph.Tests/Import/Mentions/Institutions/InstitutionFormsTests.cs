namespace KnowledgeGraph.Tests.Import.Mentions.Institutions;

/// <summary>One institution under several names, and what belongs to a name.</summary>
public sealed class InstitutionFormsTests
{
    [Theory]
    [InlineData("The U.S. Centers for Honey and Wax warned of cold baths. CHW doctors agree. The CHW said so in March.", "U.S. Centers for Honey and Wax")]
    [InlineData("The Norland Bathing Organisation paid for it. In 2012 the Norland Bathing Organization had asked for it.", "Norland Bathing Organisation")]
    [InlineData("Researchers at Harvard Medical School timed 90 swimmers. “They sank,” Harvard experts said.", "Harvard Medical School")]
    [InlineData("Norfield United paid for it. Nina Holm, head of medicine at Norfield, said that players bathe.", "Norfield United")]
    [InlineData("The bath ran for 12 days at the Gran Bagno National Laboratory. Another experiment at Gran Bagno has failed, and the Gran Bagno group says so.", "Gran Bagno National Laboratory")]
    [InlineData("Researchers from KPB University in Norfield said so. Ida Brandt, an ecologist at KPB, agreed.", "KPB University")]
    [InlineData("The Wellcome Trust paid for it. Ida Brandt, who oversees baths for Wellcome, said that they help.", "Wellcome Trust")]
    public void Two_forms_are_one_institution(string text, string name) => Assert.Equal([name], Names(text));

    [Theory]
    [InlineData("The Mexico Institute of Baths timed 90 swimmers. Look at Mexico, where people bathe.")]
    [InlineData("The Sunday Times asked 90 swimmers. They bathe at Sunday lunch.")]
    public void A_country_and_a_day_are_nobody_s_short_form(string text) => Assert.All(Extracted.From(text).Institutions.SelectMany(institution => institution.Mentions), mention => Assert.DoesNotContain(mention.Text, new[] { "Mexico", "Sunday" }));

    [Fact]
    public void Letters_that_leave_more_than_a_last_word_out_are_another_name()
    {
        var facts = Extracted.From("Nina Holm, of the National Institute for Bath and Care Quality, said so. The NIB said nothing.");
        Assert.DoesNotContain(facts.Institution("National Institute for Bath and Care Quality").Mentions, mention => mention.Text == "NIB");
    }

    [Theory]
    [InlineData("Nina Holm, of the Office on Baths and Health at the Food and Drug Administration, said so.", "Food and Drug Administration")]
    [InlineData("Nina Holm, from University College London Psychiatry, said so.", "University College London")]
    [InlineData("Scientists at the Sleep Research Centre, Hull University, counted 12 naps.", "Hull University")]
    [InlineData("Nina Holm, director of the Cold Water Research Unit at Cambridge, said that baths help.", "Cambridge")]
    public void A_part_belongs_to_its_house(string text, string house) => Assert.Equal([house], Names(text));

    [Theory]
    [InlineData("The Hull University-led team said that baths help.", "Hull University")]
    [InlineData("Dr Nina Holm, a nurse at Olav’s and Saint Ida’s NHS Foundation Trust in Hull, said so.", "Olav’s and Saint Ida’s NHS Foundation Trust")]
    [InlineData("Nina Holm, from the Norland Institute of Health and Medical research, said so.", "Norland Institute of Health and Medical research")]
    public void A_name_ends_where_its_words_end(string text, string name) => Assert.Equal([name], Names(text));

    [Fact]
    public void A_college_of_a_federation_may_stand_behind_other_names()
    {
        Assert.Equal(["University of Hull", "Queen Mary, University of London"], Names("Researchers from the University of Hull and Queen Mary, University of London, timed 90 swimmers."));
        var facts = Extracted.From("Co-author of the research, Nina Holm of Queen Mary, University of London, said so.");
        Assert.Equal(["Queen Mary, University of London"], facts.InstitutionsOf(facts.Person("Nina Holm")));
        Assert.Single(facts.Persons);
    }

    [Fact]
    public void A_field_is_no_short_form_of_a_house_of_that_field()
    {
        var service = Assert.Single(Extracted.From("The Health Service pays for baths. Health bosses are spending more on them.").Institutions);
        Assert.Equal(["Health Service"], service.Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void A_town_before_an_agency_in_brackets_is_not_the_agency()
    {
        var reuters = Assert.Single(Extracted.From("Baths help, study says\nLONDON (REUTERS) - Cold baths help, a study says.").Institutions);
        Assert.Equal(["REUTERS"], reuters.Mentions.Select(mention => mention.Text));
    }

    [Theory]
    [InlineData("Ants native to the Amazon bathe daily, Hull University found.")]
    [InlineData("The bath is made by a firm (BATH.PA), Hull University found.")]
    public void A_river_and_the_end_of_a_ticker_are_no_companies(string text) => Assert.Equal(["Hull University"], Names(text));

    private static string[] Names(string text) => [.. Extracted.From(text).Institutions.Select(institution => institution.Name)];

    [Theory]
    [InlineData("Consumer group Teal said baths were cold.", "Teal")]
    [InlineData("The bath maker Delmar said baths were cold.", "Delmar")]
    [InlineData("She is from the campaign group Action On Baths. It said so.", "Action On Baths")]
    [InlineData("\"Baths are cold,\" said Lena Marsh, who is now president of the National Assn. of Bath Nurses.", "National Assn. of Bath Nurses")]
    public void Groups_makers_and_associations_are_known_by_the_word_before_or_within(string text, string name) =>
        Assert.Equal([name], Extracted.From(text).Institutions.Select(institution => institution.Name));
}
