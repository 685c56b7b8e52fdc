using CsCheck;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Tests.Import.Resolution.Reading;

public sealed class TellingWordsTests
{
    private const string Otters = "Otters sleep in kelp. The otters hold paws, and kelp keeps the otters from drifting, marine biologists reported.";
    private const string MoreOtters = "Kelp forests let otters sleep without drifting apart. Otters were filmed at night in the kelp.";
    private const string Bridges = "Engineers found rust in suspension bridges. Cables of the bridges corrode where drainage fails.";

    [Fact]
    public void Two_reports_of_one_thing_are_more_alike_than_reports_of_two()
    {
        Assert.True(Likeness(Otters, MoreOtters) > 0.5);
        Assert.True(Likeness(Otters, Bridges) < 0.1);
    }

    [Fact]
    public void A_word_that_comes_often_weighs_more()
    {
        var once = Assert.Single(TellingWords.Of("otters", "", 60));
        var thrice = Assert.Single(TellingWords.Of("otters otters otters", "", 60));
        Assert.Equal(TellingWords.HashOf(once), TellingWords.HashOf(thrice));
        Assert.True(TellingWords.WeightOf(thrice) > TellingWords.WeightOf(once));
    }

    [Fact]
    public void Names_do_not_count()
    {
        Assert.Empty(TellingWords.Of("Kvaratskhelia and Kvaratskhelia", "Mzia Kvaratskhelia", 60));
    }

    [Fact]
    public void A_text_without_telling_words_is_like_nothing()
    {
        Assert.Null(TellingWords.Likeness(TellingWords.Of("the people said so", "", 60).AsSpan(), TellingWords.Of(Otters, "", 60).AsSpan()));
    }

    [Fact]
    public void Likeness_is_symmetric_and_greatest_for_equal_texts()
    {
        string[] words = ["otter", "kelp", "bridge", "rust", "kayak", "lichen", "glacier", "the", "vaccine", "placebo"];
        var text = Gen.Int[0, words.Length - 1].Select(position => words[position]).Array[3, 40].Select(chosen => string.Join(' ', chosen.Append("quokka")));
        Gen.Select(text, text).Sample((left, right) =>
        {
            Assert.Equal(Likeness(left, right), Likeness(right, left));
            Assert.Equal(1.0, Likeness(left, left), 6);
            Assert.InRange(Likeness(left, right), 0, 1.000001);
        });
    }

    private static double Likeness(string left, string right) =>
        TellingWords.Likeness(TellingWords.Of(left, "", 60).AsSpan(), TellingWords.Of(right, "", 60).AsSpan()) ?? throw new InvalidOperationException("nothing to compare");
}
