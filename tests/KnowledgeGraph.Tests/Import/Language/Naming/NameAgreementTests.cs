using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Import.Language.Naming;

namespace KnowledgeGraph.Tests.Import.Language.Naming;

public sealed class NameAgreementTests
{
    [Fact]
    public void A_form_is_of_one_kind_throughout_the_one_that_most_certainty_speaks_for()
    {
        const string Text = "Pelmora agreed . Trains left Pelmora . Nobody saw Pelmora again .";
        Assert.Equal(
            ["Pelmora|Place|0.95", "Pelmora|Place|0.9", "Pelmora|Place|0.6"],
            Settled(Text, Name(0, 1, NameKind.Person, 0.95f), Name(5, 6, NameKind.Place, 0.9f), Name(9, 10, NameKind.Place, 0.6f)));
    }

    [Fact]
    public void One_sure_reading_outweighs_two_doubtful_ones() => Assert.Equal(
        ["Pelmora|Person|0.99", "Pelmora|Person|0.4", "Pelmora|Person|0.4"],
        Settled(
            "Pelmora agreed . Trains left Pelmora . Nobody saw Pelmora again .",
            Name(0, 1, NameKind.Person, 0.99f),
            Name(5, 6, NameKind.Place, 0.4f),
            Name(9, 10, NameKind.Place, 0.4f)));

    [Fact]
    public void Of_kinds_with_as_many_votes_one_is_taken_throughout() => Assert.Equal(
        ["Pelmora|Person|0.8", "Pelmora|Person|0.8"],
        Settled("Pelmora agreed . Trains left Pelmora .", Name(0, 1, NameKind.Place, 0.8f), Name(5, 6, NameKind.Person, 0.8f)));

    [Fact]
    public void An_occurrence_passed_over_is_a_name_where_another_is_one_and_as_sure_as_its_share() => Assert.Equal(
        ["Zarnik Institute|Organisation|0.96", "Zarnik Institute|Organisation|0.48"],
        Settled("The Zarnik Institute is old . Who pays the Zarnik Institute ?", Name(1, 3, NameKind.Organisation, 0.96f)));

    [Theory]
    [InlineData("Gold won . Gold is dear . Gold is soft . Gold is heavy .", 0.95f)]
    [InlineData("Gold won . Gold is dear .", 0.8f)]
    [InlineData("Gold won . Some gold is dear .", 0.95f)]
    public void What_is_seldom_or_doubtfully_a_name_or_written_small_stays_no_name(string text, float confidence) =>
        Assert.Single(Settled(text, Name(0, 1, NameKind.Person, confidence)));

    [Fact]
    public void The_longest_form_is_taken() => Assert.Equal(
        ["Zarnik Institute|Organisation", "Zarnik|Person", "Zarnik Institute|Organisation"],
        Settled(
            "The Zarnik Institute is his . Zarnik sold the Zarnik Institute .",
            Name(1, 3, NameKind.Organisation, 0.96f),
            Name(6, 7, NameKind.Person, 0.96f)).Select(n => n[..n.LastIndexOf('|')]));

    [Fact]
    public void Names_end_where_their_sentence_does() => Assert.Single(
        Settled("The Zarnik Institute is old\nHe met Zarnik\nInstitute staff left", Name(1, 3, NameKind.Organisation, 0.96f)));

    [Fact]
    public void Nothing_is_kept_from_one_document_to_the_next()
    {
        var agreement = new NameAgreement();
        Settled(agreement, "Zarnik spoke .", Name(0, 1, NameKind.Person, 0.96f));
        Assert.Equal(["Belport|Place|0.9"], Settled(agreement, "Zarnik left Belport .", Name(2, 3, NameKind.Place, 0.9f)));
    }

    private static List<string> Settled(string text, params NameSpan[] names) => Settled(new NameAgreement(), text, names);

    /// <summary>Settles the names of sentences that end with a full stop, a question mark or a line; words stand apart.</summary>
    private static List<string> Settled(NameAgreement agreement, string text, params NameSpan[] found)
    {
        var sentences = text.Replace("\n", " \n ", StringComparison.Ordinal).Replace(". ", ". \n ", StringComparison.Ordinal).Split('\n')
            .Select(s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var ranges = new List<TokenRange>();
        foreach (var sentence in sentences) ranges.Add(new TokenRange(ranges.LastOrDefault().End, ranges.LastOrDefault().End + sentence.Length));
        var words = sentences.SelectMany(s => s).ToArray();
        List<NameSpan> names = [.. found];
        agreement.Settle(words.Select(FactsOf).ToArray(), ranges.ToArray(), names);
        return [.. names.Select(n => string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{string.Join(' ', words[n.Tokens.First..n.Tokens.End])}|{n.Kind}|{n.Confidence}"))];
    }

    private static NameSpan Name(int first, int end, NameKind kind, float confidence) => new(new TokenRange(first, end), kind, confidence);

    private static WordFacts FactsOf(string word)
    {
        var analysis = new WordAnalysis();
        new WordAnalyser(new WordTable([], [], new NameLikeness(new sbyte[NameLikeness.Kinds << NameLikeness.Bits], 0.01f))).Analyse(word, analysis);
        return analysis.Facts;
    }
}
