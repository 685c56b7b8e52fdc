using CsCheck;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Tests.Import.Language;

public sealed class LanguagePipelineTests
{
    private static readonly LanguagePipeline Pipeline = LanguagePipeline.Load();

    [Theory]
    [InlineData("Dr Ngozi Adebayo-Lindqvist, a cardiologist at the University of Tromsdal, led the study.", "Ngozi Adebayo-Lindqvist|Person", "University of Tromsdal|Organisation")]
    [InlineData("“We were surprised,” said Hiroshi Tanabe of Kitamori University in Sapporo.", "Hiroshi Tanabe|Person", "Kitamori University|Organisation", "Sapporo|Place")]
    [InlineData("The findings by Priya Raghunathan were published in the Journal of Coastal Medicine.", "Priya Raghunathan|Person", "Journal of Coastal Medicine|Journal")]
    [InlineData("Professor Mateus de Oliveira told Reuters that the drug works.", "Mateus de Oliveira|Person", "Reuters|Organisation")]
    public void Names_from_many_countries_are_found(string text, params string[] expected) =>
        Assert.Superset(expected.ToHashSet(StringComparer.Ordinal), Names(text));

    [Theory]
    [InlineData("American and Japanese volunteers ate more vegetables on Monday.")]
    public void Measures_illnesses_drugs_and_nationalities_are_neither_people_nor_institutions(string text) =>
        Assert.DoesNotContain(Names(text), n => n.EndsWith("|Person", StringComparison.Ordinal) || n.EndsWith("|Organisation", StringComparison.Ordinal));

    [Theory]
    [InlineData("Professor Helen Marsh from University College London told the BBC that the findings were a surprise.", "helen marsh|Person", "university college london|Organisation", "bbc|Organisation")]
    [InlineData("The NHS said it would look at the results.", "nhs|Organisation")]
    [InlineData("A new study from UCL suggests that people who sleep less have high blood pressure.", "ucl|Organisation")]
    [InlineData("Dr Omar Haddad of the University of Leeds, who was not involved, said the work was careful.", "omar haddad|Person", "university of leeds|Organisation")]
    [InlineData("Researchers in Manchester and in France will repeat the work, according to Reuters.", "manchester|Place", "france|Place", "reuters|Organisation")]
    public void Names_are_found_in_transcripts_without_capitals_and_in_text_all_in_capitals(string text, params string[] expected)
    {
        foreach (var written in new[] { text, text.ToLowerInvariant(), text.ToUpperInvariant() })
            Assert.Superset(expected.ToHashSet(StringComparer.OrdinalIgnoreCase), Names(written).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_surname_alone_is_a_person_where_the_full_name_stands_in_another_sentence()
    {
        const string Text = "Wexmoor agreed.\nThe trial was run by Dr Ilse Wexmoor, a geneticist at Ostrevik University. Wexmoor said it was a start.";
        var document = Pipeline.Analyse(TextAnalysis.Tokenize(Text));
        Assert.Equal(3, document.Names.Count(n => n.Kind == NameKind.Person && document.Tokenized.SpanOf(n.Tokens).In(Text).EndsWith("Wexmoor", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_form_is_a_name_of_one_kind_throughout_an_article()
    {
        foreach (var path in Directory.GetFiles(Checkout.PathOf("seeds"), "*.txt"))
        {
            var text = File.ReadAllText(path);
            var document = Pipeline.Analyse(TextAnalysis.Tokenize(text));
            Assert.NotEmpty(document.Names);
            foreach (var form in document.Names.GroupBy(n => document.Tokenized.SpanOf(n.Tokens).In(text).ToString(), StringComparer.Ordinal))
                Assert.True(form.Select(n => n.Kind).Distinct().Count() == 1, $"{path}: {form.Key}");
        }
    }

    [Fact]
    public void Tags_follow_the_treebank()
    {
        var document = Pipeline.Analyse(TextAnalysis.Tokenize("She quickly told the two smallest hospitals that it hadn't been Vale's fault."));
        PosTag[] expected =
        [
            PosTag.PRP, PosTag.RB, PosTag.VBD, PosTag.DT, PosTag.CD, PosTag.JJS, PosTag.NNS, PosTag.IN, PosTag.PRP, PosTag.VBD, PosTag.RB, PosTag.VBN,
            PosTag.NNP, PosTag.POS, PosTag.NN, PosTag.Period,
        ];
        Assert.Equal(expected, document.Tags.AsEnumerable());
    }

    [Fact]
    public void Any_text_gives_one_tag_a_token_and_names_that_neither_overlap_nor_leave_the_tokens() => Gen.String.Sample(
        text =>
        {
            var document = Pipeline.Analyse(TextAnalysis.Tokenize(text));
            Assert.Equal(document.Tokens.Length, document.Tags.Length);
            var end = 0;
            foreach (var name in document.Names)
            {
                Assert.InRange(name.Tokens.First, end, name.Tokens.End - 1);
                Assert.InRange(name.Confidence, 0f, 1f);
                end = name.Tokens.End;
            }

            Assert.InRange(end, 0, document.Tokens.Length);
        },
        iter: 2_000);

    [Fact]
    public void All_threads_see_the_same_names()
    {
        const string Text = "Hanna Lindholm of Uppsala University met Chidi Okafor in Lagos. Okafor works for the World Health Organization.";
        var alone = Names(Text);
        Parallel.For(0, 64, _ => Assert.Equal(alone, Names(Text)));
    }

    private static HashSet<string> Names(string text)
    {
        var document = Pipeline.Analyse(TextAnalysis.Tokenize(text));
        return [.. document.Names.Select(n => $"{document.Tokenized.SpanOf(n.Tokens).In(text)}|{n.Kind}")];
    }
}
