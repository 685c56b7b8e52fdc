using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Rarity;
using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Tests.Query.Loading;

public sealed class NamePatternTests
{
    [Theory]
    [InlineData("Eva Šimková", "Eva Šimková", NameFit.Exact)]
    [InlineData("eva simkova", "Eva Šimková", NameFit.Name)]
    [InlineData("EVA ŠIMKOVÁ", "Eva Šimková", NameFit.Name)]
    [InlineData("šimková", "Eva Šimková", NameFit.Words)]
    [InlineData("åsa", "Åsa Lindqvist", NameFit.Words)]
    [InlineData("JÜRGEN", "Jürgen Vogt", NameFit.Words)]
    [InlineData("siobhan", "Siobhán Daly", NameFit.Words)]
    [InlineData("zoe", "Zoë Hart", NameFit.Words)]
    [InlineData("O'Connor", "Maeve O’Connor", NameFit.Words)]
    [InlineData("muirhead", "Ravi Muirhead-Pillai", NameFit.Words)]
    [InlineData("muir", "Ravi Muirhead-Pillai", NameFit.Part)]
    [InlineData("++", "C++", NameFit.Part)]
    [InlineData("+-", "C++", NameFit.None)]
    public void Spellings_of_one_name_meet(string typed, string name, NameFit fit) =>
        Assert.Equal(fit, new NamePattern(typed, Folding.Fold).Of(name, []));

    [Fact]
    public void An_alias_counts_less_than_a_name_and_more_than_a_word()
    {
        Assert.Equal(NameFit.Alias, new NamePattern("NHS", Folding.Fold).Of("National Health Service", ["NHS", "the NHS"]));
        Assert.Equal(NameFit.Name, new NamePattern("nhs", Folding.Fold).Of("NHS", ["NHS"]));
    }

    [Fact]
    public void A_full_name_in_its_own_case_is_taken_before_another_case()
    {
        Assert.Equal(["Cell"], Meant("Cell", ("cell", NodeKind.Topic, []), ("Cell", NodeKind.Journal, [])));
        Assert.Equal(["cell", "Cell"], Meant("CELL", ("cell", NodeKind.Topic, []), ("Cell", NodeKind.Journal, [])));
    }

    [Fact]
    public void An_alias_of_one_that_is_the_surname_of_others_means_all_of_them() =>
        Assert.Equal(
            ["Alasdair Muirhead", "Lindsay Muirhead", "Ravi Muirhead-Pillai"],
            Meant(
                "Muirhead",
                ("Alasdair Muirhead", NodeKind.Person, ["Muirhead"]),
                ("Lindsay Muirhead", NodeKind.Person, []),
                ("Ravi Muirhead-Pillai", NodeKind.Person, []),
                ("study led by Alasdair Muirhead", NodeKind.Study, [])));

    [Fact]
    public void What_an_institution_is_called_for_short_is_its_own_though_longer_names_hold_it() =>
        Assert.Equal(
            ["Tarnbridge University"],
            Meant("TBU", ("Tarnbridge University", NodeKind.Institution, ["TBU"]), ("TBU Moss Institute", NodeKind.Institution, [])));

    private static IEnumerable<string> Meant(string typed, params (string Name, NodeKind Kind, string[] Aliases)[] things)
    {
        var pattern = new NamePattern(typed, Folding.Fold);
        return NameChoice.Meant(things, thing => pattern.Of(thing.Name, thing.Aliases), thing => thing.Kind).Select(thing => thing.Name);
    }
}
