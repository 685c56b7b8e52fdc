namespace KnowledgeGraph.Tests.Import.Relations;

/// <summary>Every usual way of tying somebody to a house, with names of many countries and houses of many kinds: each ties the two, and nothing else.</summary>
public sealed class WaysOfBelongingTests
{
    private static readonly string[] People = ["Lena Marsh", "Henrik Sørby", "Chiamaka Oduya", "Wei Zhang", "Siobhán Kearney", "María del Valle"];

    private static readonly string[] Houses =
    [
        "Hull University", "the University of Leeds", "the Norland Institute of Health", "King’s College London", "the Department of Health", "the University of California, Davis",
        "the Norland Research Council", "St Olav’s Hospital", "the British Bath Association",
    ];

    [Theory]
    [InlineData("{0}, professor of optics at {1}, said baths were cold.")]
    [InlineData("{0}, medical director of {1}, said baths were cold.")]
    [InlineData("{0}, of {1}, said baths were cold.")]
    [InlineData("{0} from {1} said baths were cold.")]
    [InlineData("Professor {0} of {1} said baths were cold.")]
    [InlineData("The director of {1}, {0}, said baths were cold.")]
    [InlineData("Head of research at {1}, {0}, said baths were cold.")]
    [InlineData("{0} is a senior lecturer at {1}.")]
    [InlineData("{0}, who works at {1}, said baths were cold.")]
    [InlineData("“Baths are cold,” said {0}, a professor of optics at {1}.")]
    [InlineData("“Baths are cold,” said Dr {0}, from {1}.")]
    [InlineData("Study leader Dr {0} of {1} said baths were cold.")]
    [InlineData("A team led by {0} at {1} found that baths are cold.")]
    [InlineData("Researchers at {1}, led by {0}, found that baths are cold.")]
    [InlineData("{0} and colleagues at {1} found that baths are cold.")]
    [InlineData("{0}, a spokeswoman for {1}, said baths were cold.")]
    [InlineData("According to {0}, professor of optics at {1}, baths are cold.")]
    [InlineData("{0} and Tom Welby, both of {1}, said baths were cold.")]
    [InlineData("{0} ({1}) said baths were cold.")]
    [InlineData("{0}, from the department of optics at {1}, said baths were cold.")]
    [InlineData("{0}, author of the study and professor of optics at {1}, said baths were cold.")]
    [InlineData("Dr {0}, an expert in optics at {1}, said baths were cold.")]
    [InlineData("{0}, professor of optics at {1} who was not involved in the study, said baths were cold.")]
    [InlineData("In an editorial, {0} of {1} wrote that baths were cold.")]
    [InlineData("{0} of {1} and Tom Welby of Lund University said baths were cold.")]
    [InlineData("Dr {0} said baths were cold. She works at {1}.")]
    public void A_person_is_tied_to_the_house_and_to_no_other(string pattern)
    {
        var missed = new List<string>();
        for (var house = 0; house < Houses.Length; house++)
        {
            var (person, name) = (People[house % People.Length], Houses[house].StartsWith("the ", StringComparison.Ordinal) ? Houses[house][4..] : Houses[house]);
            var sentence = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, person, Houses[house]);
            if (pattern.Contains(" She ", StringComparison.Ordinal) && person == "Henrik Sørby") continue;
            var facts = Extracted.From("Baths in winter\nA new study looked at baths.\n" + sentence);
            if (!facts.Persons.Any(known => known.Name == person) || !facts.InstitutionsOf(facts.Person(person)).SequenceEqual([name])) missed.Add(sentence);
        }

        Assert.Empty(missed);
    }
}
