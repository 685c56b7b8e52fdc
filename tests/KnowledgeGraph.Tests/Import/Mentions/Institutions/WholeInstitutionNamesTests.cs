namespace KnowledgeGraph.Tests.Import.Mentions.Institutions;

/// <summary>Names of houses of many kinds and countries, in every place of a sentence where they usually stand: each is found whole, and nothing else.</summary>
public sealed class WholeInstitutionNamesTests
{
    private static readonly string[] Names =
    [
        "Norwick State University", "Université de Valmont", "Universität Heldenburg", "Universidad Nacional de Montoro", "Uniwersytet Borowski", "École Normale de Valmont",
        "the Sun Ning-hai University", "the Indian Institute of Technology Sonpur", "Norwick and Saltby NHS Foundation Trust", "Hôpital Saint-Aubin", "the Karlberg Institutet",
        "the Fritz Hollmann Institute", "the Wendell Sanger Centre", "the Directorate of Health", "the Food Hygiene Agency", "the Department of Health and Human Services",
        "the British Bath Association", "the Royal College of Bathers", "Petrel Pharma",
    ];

    [Theory]
    [InlineData("{0} warned bathers that baths are cold.")]
    [InlineData("According to {0}, baths are cold.")]
    [InlineData("Researchers at {0} found that baths are cold.")]
    [InlineData("Scientists from {0} have found that baths are cold.")]
    [InlineData("Lena Marsh, of {0}, said baths are cold.")]
    [InlineData("Lena Marsh, a nutritionist with {0}, said baths are cold.")]
    [InlineData("Lena Marsh works at {0}, where she studies baths.")]
    [InlineData("The study was carried out by {0} and paid for by bathers.")]
    [InlineData("Baths are cold, says {0}")]
    public void A_name_is_found_whole(string pattern)
    {
        var missed = new List<string>();
        foreach (var name in Names)
        {
            var sentence = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, name);
            var facts = Extracted.From("Baths in winter\nA new study looked at baths.\n" + char.ToUpperInvariant(sentence[0]) + sentence[1..]);
            var whole = name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
            if (!facts.Institutions.Select(institution => institution.Name).SequenceEqual([whole])) missed.Add(sentence);
        }

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("Researchers from Lund University, Universität Heldenburg and Ghent University studied baths.", "Lund University|Universität Heldenburg|Ghent University")]
    [InlineData("Researchers from the University of Norwick at Saltby and Ghent University studied baths.", "University of Norwick at Saltby|Ghent University")]
    [InlineData("Researchers from the University of Norwick at Leeds School of Medicine studied baths.", "University of Norwick at Leeds School of Medicine")]
    [InlineData("A team from the Directorate of Health and Ghent University studied baths.", "Directorate of Health|Ghent University")]
    [InlineData("A team at the Oregon Health and Science University studied baths.", "Oregon Health and Science University")]
    [InlineData("Lena Marsh, of the Soap and Towel Association, said baths are cold.", "Soap and Towel Association")]
    [InlineData("The Norland Bathing Academy and Hull University studied baths.", "Norland Bathing Academy|Hull University")]
    public void What_and_joins_is_one_house_or_two(string text, string names) =>
        Assert.Equal(names.Split('|'), Extracted.From(text).Institutions.Select(institution => institution.Name));

    [Theory]
    [InlineData("She told the charity Women on Water that baths are cold and dull.", "Women on Water", "charity")]
    [InlineData("Baths would stay shut, according to Citizens Against Cold Water on Monday.", "Citizens Against Cold Water", "charity")]
    [InlineData("The pills were sent out by Bathers Without Borders, which paid for all of them.", "Bathers Without Borders", "charity")]
    [InlineData("Ida Brandt is a dietitian with Quiet Harbour and swims every day.", "Quiet Harbour", "other")]
    [InlineData("Ida Brandt works for Petrel in the north of the country.", "Petrel", "other")]
    [InlineData("Ida Brandt of fertility clinic Quiet Harbour said that baths help.", "Quiet Harbour", "hospital")]
    public void Common_words_are_a_name_where_only_a_house_can_stand(string text, string name, string kind) =>
        Assert.Equal(kind, Extracted.From(text).Institution(name).Kind);

    [Theory]
    [InlineData("Women with Down's syndrome bathe less often than men with it.")]
    [InlineData("Help for Puerto Rico came late, and most of it was lost.")]
    [InlineData("Action on Cold Water Urged By Doctors Of The North")]
    public void Other_phrases_with_capitals_name_no_house(string text) => Assert.Empty(Extracted.From(text).Institutions);

    [Theory]
    [InlineData("The Swedish government has changed its mind about baths.", "Swedish government")]
    [InlineData("On Tuesday, Brazil’s health ministry said that baths are cold.", "Brazil’s health ministry")]
    [InlineData("It was voted on in the Danish parliament last week.", "Danish parliament")]
    public void A_country_may_write_its_government_small(string text, string name) => Assert.Equal("government", Extracted.From(text).Institution(name).Kind);

    [Theory]
    [InlineData("Baths Are Cold, Says Nurses and Bathers Union", "Nurses and Bathers Union")]
    [InlineData("Baths Are Cold, Says Hull University", "Hull University")]
    public void A_verb_of_a_headline_opens_no_name(string headline, string name) =>
        Assert.Equal([name], Extracted.From(headline + "\nA new study looked at baths and at how people use them in winter.").Institutions.Select(institution => institution.Name));

    [Fact]
    public void Governments_of_nobody_are_no_institution() => Assert.Empty(Extracted.From("Most governments tax baths, but no government likes to. A government-funded bath is cold.").Institutions);

    [Theory]
    [InlineData("{0} Study Finds Baths Are Cold")]
    [InlineData("{0} Researchers Say Baths Are Cold")]
    [InlineData("{0} Warns Of Cold Baths")]
    [InlineData("Baths Are Cold, Says {0}")]
    [InlineData("{0} To Open New Bath")]
    [InlineData("New {0} Report Calls For Cold Baths")]
    [InlineData("{0} and Lund University Test Baths")]
    public void A_headline_that_writes_all_words_with_a_capital_is_no_part_of_a_name(string pattern)
    {
        var missed = new List<string>();
        string[] names = ["Hull University", "University of Leeds", "Norland Institute of Health", "British Bath Association", "St Olav’s Hospital", "Institute for Bath Research", "Department of Health and Human Services"];
        foreach (var name in names.SelectMany(name => new[] { name, name.ToUpperInvariant() }))
        {
            var isShouted = !name.Any(char.IsLower);
            var headline = string.Format(System.Globalization.CultureInfo.InvariantCulture, isShouted ? pattern.ToUpperInvariant() : pattern, name);
            var found = Extracted.From(headline + "\nA new study looked at baths and at how people use them in winter.").Institutions.Select(institution => institution.Name);
            if (!found.Where(other => !other.Equals("Lund University", StringComparison.OrdinalIgnoreCase)).SequenceEqual([name])) missed.Add(headline);
        }

        Assert.Empty(missed);
    }
}
