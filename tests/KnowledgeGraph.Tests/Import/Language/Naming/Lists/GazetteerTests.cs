using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Import.Language.Naming.Lists;

namespace KnowledgeGraph.Tests.Import.Language.Naming.Lists;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("Delegates from Papua New Guinea spoke", "New", nameof(ListKinds.Country))]
    [InlineData("in sub-Saharan Africa today", "Africa", nameof(ListKinds.Area))]
    [InlineData("in sub - Saharan Africa today", "Africa", nameof(ListKinds.Area))]
    [InlineData("The BURKINA FASO team", "FASO", nameof(ListKinds.Country))]
    [InlineData("a Kenyan nurse", "Kenyan", nameof(ListKinds.People))]
    [InlineData("a nurse from nowhere", "nowhere", nameof(ListKinds.None))]
    public void A_word_knows_the_list_its_entry_stands_in(string text, string word, string expected) =>
        Assert.Contains(expected, Marked(text).Single(m => m.Word == word).Listing.Kinds.ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_longest_entry_wins_and_its_ends_are_marked()
    {
        var marks = Marked("the United Arab Emirates said").Where(m => m.Listing.Kinds != ListKinds.None).Select(m => (m.Word, m.Listing.First, m.Listing.Last));
        Assert.Equal([("United", true, false), ("Arab", false, false), ("Emirates", false, true)], marks);
    }

    [Fact]
    public void An_entry_that_is_only_begun_marks_nothing() =>
        Assert.All(Marked("Papua grass").Skip(1), m => Assert.Equal(0u, m.Listing.Value));

    private static List<(string Word, Listing Listing)> Marked(string text)
    {
        var tokens = TextAnalysis.Tokenize(text);
        var analyser = new WordAnalyser(new WordTable([], [], new NameLikeness(new sbyte[NameLikeness.Kinds << NameLikeness.Bits], 0.01f)));
        var analysis = new WordAnalysis();
        var words = new WordFacts[tokens.Tokens.Length];
        for (var i = 0; i < words.Length; i++)
        {
            analyser.Analyse(tokens[i], analysis);
            words[i] = analysis.Facts;
        }

        Gazetteer.World.Mark(words);
        return [.. words.Select((w, i) => (tokens[i].ToString(), w.Listing))];
    }
}
