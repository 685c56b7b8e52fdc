using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Writing;

namespace KnowledgeGraph.Tests.Import.Writing;

public sealed class EntityProfileTests
{
    private static string NameOf(NodeKind kind, params string[] names)
    {
        var tally = new EntityTally();
        foreach (var name in names) tally.Add(new LocalEntity { Key = "k", Kind = kind, Id = "e1", Name = name }, 1);
        tally.AddArticles(names.Length);
        return EntityProfile.Of("id", tally, Array.Empty<(string, string)>().ToLookup(entry => entry.Item1, entry => entry.Item2)).Name;
    }

    [Fact]
    public void A_study_is_called_as_most_of_its_articles_agree_in_words() => Assert.Equal(
        "Peat Letters study led by Orla Fenwick, Tarnbridge University",
        NameOf(
            NodeKind.Study,
            "Peat Letters study led by Orla Fenwick, Board of Bogs and Meadows of Lesser Norland",
            "Peat Letters study led by Orla Fenwick, Tarnbridge University",
            "Study at Tarnbridge University",
            "Peat Letters study"));

    [Fact]
    public void A_study_of_two_articles_is_called_by_the_longer_name() =>
        Assert.Equal("Peat Letters study at Tarnbridge University", NameOf(NodeKind.Study, "Peat Letters study", "Peat Letters study at Tarnbridge University"));

    [Fact]
    public void An_institution_is_called_as_most_articles_call_it() =>
        Assert.Equal("Tarnbridge University", NameOf(NodeKind.Institution, "University of Tarnbridge", "Tarnbridge University", "Tarnbridge University"));
}
