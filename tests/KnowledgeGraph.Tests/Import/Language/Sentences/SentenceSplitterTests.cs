using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Tests.Import.Language.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Dr. Lund of the U.S. Navy met Prof. Vale at 5 p.m. on Jan. 5. They spoke.", 2)]
    [InlineData("She moved to the U.S. The rest stayed.", 2)]
    [InlineData("He works for Acme Inc. The firm makes pumps, valves etc. Nobody else does.", 3)]
    [InlineData("Smith et al. found it first, e.g. The Lancet said so.", 1)]
    [InlineData("It cost 3.5 million. No. 7 was cheaper.", 2)]
    [InlineData("They took vitamin D. It did not help J. R. Lund.", 2)]
    [InlineData("The drug helps people with MS. The trial goes on. Ms. Lund leads it.", 3)]
    [InlineData("Anna Vale (b. March 1951) was a chemist.", 1)]
    public void A_full_stop_of_an_abbreviation_ends_a_sentence_only_where_another_one_begins(string text, int sentences) =>
        Assert.Equal(sentences, Split(text).Length);

    [Theory]
    [InlineData("“It works,” she said. “We know.” That was all.", "“It works,” she said.|“We know.”|That was all.")]
    [InlineData("She said: \"It works. We saw it.\" Others doubt it.", "She said: \"It works.|We saw it.\"|Others doubt it.")]
    [InlineData("‘Is it safe?’ Dr Hale asked. ‘I hope so!’ she added.", "‘Is it safe?’ Dr Hale asked.|‘I hope so!’ she added.")]
    [InlineData("(They did not say why.) The trial ends soon.", "(They did not say why.)|The trial ends soon.")]
    public void Marks_that_close_a_quotation_stay_with_its_sentence(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Split(text)));

    [Theory]
    [InlineData("We waited ... and it came.", 1)]
    [InlineData("We waited... The result came.", 2)]
    [InlineData("It grew.The rest died.", 2)]
    [InlineData("The iPS cells grew. iPS cells are rare. p53 is not.", 3)]
    [InlineData("It was shown. siRNA did it. non-Western diets did not.", 2)]
    [InlineData("She heads the Arnold I. duVale Hospital.", 1)]
    [InlineData("It was proved in 2004. [12] Others followed. [13]", 2)]
    [InlineData("1. Wash your hands. 2. Sit down.", 2)]
    public void Ellipses_lost_spaces_small_initials_citations_and_numbers_are_read_as_people_read_them(string text, int sentences) =>
        Assert.Equal(sentences, Split(text).Length);

    [Theory]
    [InlineData("Mice in the maze Image: Ada Lund The team fed them.", "Mice in the maze|Image: Ada Lund The team fed them.")]
    [InlineData("They met in Washington D.C. Photo: Ada Lund", "They met in Washington D.C.|Photo: Ada Lund")]
    [InlineData("A mouse (Photo: Ada Lund) ran.", "A mouse (Photo: Ada Lund) ran.")]
    [InlineData("It gives the whole Picture: a mouse ran.", "It gives the whole Picture: a mouse ran.")]
    public void The_credit_of_a_picture_does_not_run_on_from_the_caption(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Split(text)));

    [Fact]
    public void A_line_break_ends_a_headline_that_has_no_full_stop() =>
        Assert.Equal(["Mice live longer", "The team found it.", "It is new."], Split("Mice live longer\nThe team found it. It is new.\n"));

    [Fact]
    public void In_text_wrapped_at_a_column_only_a_blank_line_ends_a_paragraph()
    {
        const string wrapped = "MICE LIVE LONGER\n\nThe team at the institute found that mice which ate less than the\nothers lived for three weeks longer, and that they were healthier in\nevery way that could be measured in the laboratory by the group.\n\nMore work is needed before anybody can say whether the same holds\nfor people, who live longer.";
        var text = TextAnalysis.Tokenize(wrapped);
        Assert.Equal([0, 1, 2], text.Sentences.Select(sentence => sentence.Paragraph));
    }

    [Fact]
    public void A_headline_wider_than_the_column_does_not_make_its_short_lines_paragraphs()
    {
        const string wrapped = "Mice that eat less live longer than the others, and keep their fur in every corner of the laboratory\nBy A. Writer\n\nThe team at the institute found that mice which ate less than the\nothers lived longer.\nThey were healthier in every way that could be measured in the\nlaboratory by the group.\nNobody can say yet whether the same holds for people, who eat as\nmuch as they like.";
        Assert.Equal(
            ["The team at the institute found that mice which ate less than the\nothers lived longer.", "They were healthier in every way that could be measured in the\nlaboratory by the group.", "Nobody can say yet whether the same holds for people, who eat as\nmuch as they like."],
            Split(wrapped)[^3..]);
    }

    private static string[] Split(string text)
    {
        var analysed = TextAnalysis.Tokenize(text);
        return [.. analysed.Sentences.Select(sentence => analysed.SpanOf(sentence.Tokens).In(text))];
    }
}
