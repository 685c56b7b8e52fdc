using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Registers;

namespace KnowledgeGraph.Tests.Import.Resolution.Registers;

public sealed class RegisterLinksTests
{
    [Fact]
    public void The_name_itself_goes_before_an_alias()
    {
        var links = Links(("Skerry College", ""));
        links.Consider(Entry("a", "", ("Skerry College", RegisteredForm.Alias)));
        links.Consider(Entry("b", "", ("Skerry College", RegisteredForm.Name)));
        Assert.Equal("b", Assert.Single(links.Found()).Id);
    }

    [Fact]
    public void The_country_that_articles_state_decides()
    {
        var links = Links(("Skerry College", "IE"));
        links.Consider(Entry("a", "GB", ("Skerry College", RegisteredForm.Name)));
        links.Consider(Entry("b", "IE", ("Skerry College", RegisteredForm.Name)));
        Assert.Equal("b", Assert.Single(links.Found()).Id);
    }

    [Fact]
    public void Two_entries_that_fit_equally_well_are_left_alone()
    {
        var links = Links(("Skerry College", ""));
        links.Consider(Entry("a", "GB", ("Skerry College", RegisteredForm.Name)));
        links.Consider(Entry("b", "IE", ("Skerry College", RegisteredForm.Name)));
        Assert.Empty(links.Found());
        Assert.Equal(1, links.Ambiguous);
    }

    [Fact]
    public void An_acronym_counts_only_where_the_country_agrees()
    {
        var unknown = Links(("QRXZ", ""));
        var stated = Links(("QRXZ", "IE"));
        var entry = Entry("a", "IE", ("QRXZ", RegisteredForm.Acronym));
        unknown.Consider(entry);
        stated.Consider(entry);
        Assert.Empty(unknown.Found());
        Assert.Equal("a", Assert.Single(stated.Found()).Id);
    }

    [Fact]
    public void A_name_that_any_country_may_have_is_not_looked_up() => Assert.Equal(0, Links(("National Institute of Medicine", "")).Names);

    [Fact]
    public void The_same_entry_under_two_of_its_names_is_no_doubt()
    {
        var links = Links(("Skerry College", ""));
        links.Consider(Entry("a", "", ("Skerry College", RegisteredForm.Name), ("College of Skerry", RegisteredForm.Name)));
        Assert.Equal("a", Assert.Single(links.Found()).Id);
    }

    private static RegisterLinks Links(params (string Name, string Country)[] names) => new(NodeKind.Institution, names);

    private static RegisterEntry Entry(string id, string country, params (string Text, RegisteredForm Form)[] names) => new([id], [.. names], country);
}
