using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Import.Language.Naming.Lists;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Tests.Import.Language.Naming.Lists;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Small = GazetteerBuilder.Build(
    [
        (ListKinds.Country, "Papua New Guinea"), (ListKinds.Country, "Burkina Faso"), (ListKinds.Area, "sub-Saharan Africa"), (ListKinds.People, "Kenyan"),
        (ListKinds.Country, "United Arab Emirates"), (ListKinds.City, "Lincoln"), (ListKinds.Company, "Lincoln"), (ListKinds.Surname, "Lincoln"), (ListKinds.Forename, "Ada"),
    ]);

    [Theory]
    [InlineData("Delegates from Papua New Guinea spoke", "New", nameof(ListKinds.Country))]
    [InlineData("in sub-Saharan Africa today", "Africa", nameof(ListKinds.Area))]
    [InlineData("in sub - Saharan Africa today", "Africa", nameof(ListKinds.Area))]
    [InlineData("The BURKINA FASO team", "FASO", nameof(ListKinds.Country))]
    [InlineData("a Kenyan nurse", "Kenyan", nameof(ListKinds.People))]
    [InlineData("trains to Lincoln", "Lincoln", "City, Company")]
    [InlineData("a nurse from nowhere", "nowhere", nameof(ListKinds.None))]
    public void A_word_knows_the_lists_its_entry_stands_in(string text, string word, string expected) =>
        Assert.Equal(expected, Marked(Small, text).Single(m => m.Word == word).Facts.Listing.Kinds.ToString());

    [Fact]
    public void The_longest_entry_wins_and_its_words_know_their_places()
    {
        var marks = Marked(Small, "the United Arab Emirates said").Where(m => m.Facts.Listing.Length > 0).Select(m => (m.Word, m.Facts.Listing.First, m.Facts.Listing.Last, m.Facts.Listing.Length));
        Assert.Equal([("United", true, false, (byte)3), ("Arab", false, false, (byte)3), ("Emirates", false, true, (byte)3)], marks);
    }

    [Fact]
    public void An_entry_that_is_only_begun_marks_nothing() =>
        Assert.All(Marked(Small, "Papua grass"), m => Assert.Equal(0u, m.Facts.Listing.Value));

    [Theory]
    [InlineData("Ada", nameof(NameParts.Forename))]
    [InlineData("Lincoln", nameof(NameParts.Surname))]
    [InlineData("Kenyan", nameof(NameParts.None))]
    public void A_word_knows_which_parts_of_names_it_can_be(string word, string expected) => Assert.Equal(expected, Marked(Small, word).Single().Facts.Parts.ToString());

    [Fact]
    public void Lists_written_and_read_back_mark_the_same()
    {
        var again = Gazetteer.FromPayload(Small.ToPayload());
        foreach (var text in new[] { "Ada Lincoln of Papua New Guinea", "Kenyan nurses in Burkina Faso", "Papua grass" })
            Assert.Equal(Marked(Small, text).Select(m => (m.Facts.Listing, m.Facts.Parts)), Marked(again, text).Select(m => (m.Facts.Listing, m.Facts.Parts)));
    }

    [Fact]
    public void Lists_whose_bytes_end_early_are_refused() => Assert.Throws<ModelFormatException>(() => Gazetteer.FromPayload(Small.ToPayload().AsSpan()[..^1]));

    [Fact]
    public void The_lists_the_program_carries_are_those_the_project_keeps() =>
        Assert.Equal(GazetteerBuilder.Build(KnowledgeGraph.Training.Lists.NameLists.All()).ToPayload(), LanguageModels.Read(LanguagePipeline.Embedded).Words.Lists.ToPayload());

    private static List<(string Word, WordFacts Facts)> Marked(Gazetteer lists, string text)
    {
        var tokens = TextAnalysis.Tokenize(text);
        var analyser = new WordAnalyser(new WordTable([], [], new NameLikeness(new sbyte[NameLikeness.Kinds << NameLikeness.Bits], 0.01f)).With(lists));
        var analysis = new WordAnalysis();
        var words = new WordFacts[tokens.Tokens.Length];
        for (var i = 0; i < words.Length; i++)
        {
            analyser.Analyse(tokens[i], analysis);
            words[i] = analysis.Facts;
        }

        lists.Mark(words);
        return [.. words.Select((w, i) => (tokens[i].ToString(), w))];
    }
}
