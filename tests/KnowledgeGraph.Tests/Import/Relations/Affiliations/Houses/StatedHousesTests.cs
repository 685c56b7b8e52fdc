namespace KnowledgeGraph.Tests.Import.Relations.Affiliations.Houses;

/// <summary>Constructions of one sentence that give somebody a house in so many words.</summary>
public sealed class StatedHousesTests
{
    [Theory]
    [InlineData("Dr Lena Marsh, who works at Ghent University, said baths were cold.", "Ghent University")]
    [InlineData("Dr Lena Marsh, who ran the tests at Ghent University, has a cold.", "Ghent University")]
    [InlineData("Dr Lena Marsh, who advises the Norland Bath Council, has a cold.", "Norland Bath Council")]
    [InlineData("Dr Lena Marsh, who sits on the council of the Norland Bath Society, has a cold.", "Norland Bath Society")]
    [InlineData("Dr Lena Marsh, who holds a chair at Ghent University, has a cold.", "Ghent University")]
    [InlineData("\"It was a joke,\" said Lena Marsh, who moved to Ghent University last year.", "Ghent University")]
    [InlineData("The work was checked by Lena Marsh, MD, of Ghent University.", "Ghent University")]
    [InlineData("At Ghent University in Belgium, principal scientist Lena Marsh has been filling baths.", "Ghent University")]
    [InlineData("At the Norland Bath Museum, Lena Marsh, the director, has been filling baths.", "Norland Bath Museum")]
    [InlineData("Fisheries Agency section chief Lena Marsh has been filling baths.", "Fisheries Agency")]
    [InlineData("A Fisheries Agency official, Lena Marsh, said baths were cold.", "Fisheries Agency")]
    [InlineData("The regional director of the Norland Water Agency (NWA), Lena Marsh, asked for warm baths.", "Norland Water Agency")]
    [InlineData("Tests done at Ghent University in Belgium by Lena Marsh show that baths are cold.", "Ghent University")]
    [InlineData("We spoke to Ghent University's Dr Lena Marsh about baths.", "Ghent University")]
    [InlineData("We met Ghent University's professor Lena Marsh in the bath.", "Ghent University")]
    public void A_construction_ties_somebody_to_the_house(string sentence, string house) => Assert.Equal([house], Houses(sentence, "Lena Marsh"));

    [Fact]
    public void A_second_house_joined_to_the_first_is_theirs_too() =>
        Assert.Equal(
            ["Ghent University", "Norland Bath Institute"],
            Houses("Dr Lena Marsh, of Ghent University and the Norland Bath Institute, said baths were cold.", "Lena Marsh"));

    [Theory]
    [InlineData("Dr Lena Marsh, who was treated at Ghent Hospital, has a cold.")]
    [InlineData("At Ghent Hospital, Lena Marsh lay in a cold bath.")]
    [InlineData("At Ghent University, scientists said that Lena Marsh lay in a cold bath.")]
    public void Who_only_was_there_belongs_to_no_house(string sentence) => Assert.Empty(Houses(sentence, "Lena Marsh"));

    [Theory]
    [InlineData("Dr Lena Marsh, a surgeon at Ghent Hospital, part of the Norland Health Trust, said baths were cold.", "Ghent Hospital")]
    [InlineData("Lena Marsh and her co-author Tom Welby, a chemist at Ghent University, said baths were cold.")]
    [InlineData("Lena Marsh disclosed relationships with the Norland Bath Institute.")]
    public void Another_house_beside_is_not_theirs(string sentence, params string[] houses) => Assert.Equal(houses, Houses(sentence, "Lena Marsh"));

    private static string[] Houses(string sentence, string person)
    {
        var facts = Extracted.From("Baths in winter\nA new study looked at baths.\n" + sentence);
        return [.. facts.InstitutionsOf(facts.Person(person)).Order(StringComparer.Ordinal)];
    }
}
