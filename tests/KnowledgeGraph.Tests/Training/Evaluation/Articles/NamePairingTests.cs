using KnowledgeGraph.Training.Evaluation.Articles;
using KnowledgeGraph.Training.Relations;

namespace KnowledgeGraph.Tests.Training.Evaluation.Articles;

public sealed class NamePairingTests
{
    [Fact]
    public void A_title_and_an_accent_make_no_other_person() =>
        Assert.Equal("p1", Pair([("p1", ["Dr Zoë Lund"])], [("a", "Zoe Lund")], loosely: false)["a"]);

    [Fact]
    public void Nobody_is_found_twice() =>
        Assert.Single(Pair([("p1", ["Zoë Lund", "Lund"])], [("a", "Zoë Lund"), ("b", "Lund")], loosely: false));

    [Fact]
    public void Bodies_that_share_most_words_are_one_and_people_are_not()
    {
        (string, string[])[] given = [("i1", ["Northfield Royal Eye Hospital"])];
        (string, string)[] found = [("a", "Northfield Eye Hospital")];
        Assert.Equal("i1", Pair(given, found, loosely: true)["a"]);
        Assert.Empty(Pair(given, found, loosely: false));
    }

    [Fact]
    public void An_equal_name_goes_before_a_like_one()
    {
        var pairs = Pair([("i1", ["Northfield Eye Hospital"])], [("a", "Northfield Royal Eye Hospital"), ("b", "Northfield Eye Hospital")], loosely: true);
        Assert.Equal("i1", Assert.Contains("b", pairs));
        Assert.DoesNotContain("a", pairs);
    }

    private static Dictionary<string, string> Pair((string Id, string[] Forms)[] given, (string, string)[] found, bool loosely) =>
        NamePairing.Of([.. given.Select(known => (known.Id, known.Forms.Select(GoldFacts.Fold).ToHashSet()))], found, loosely);
}
