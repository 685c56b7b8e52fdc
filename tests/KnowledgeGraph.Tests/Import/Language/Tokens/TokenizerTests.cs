using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Tests.Import.Language.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Dr. J.R.R. Vale met Prof. O'Dowd.", "Dr.|J.R.R.|Vale|met|Prof.|O'Dowd|.")]
    [InlineData("Vale et al. moved to the U.S. in Jan. 2011.", "Vale|et|al.|moved|to|the|U.S.|in|Jan.|2011|.")]
    [InlineData("She has a Ph.D. and an M.Sc., i.e. two degrees.", "She|has|a|Ph.D.|and|an|M.Sc.|,|i.e.|two|degrees|.")]
    [InlineData("He is a Pharm.D., she a Psy.D. now.", "He|is|a|Pharm.D.|,|she|a|Psy.D.|now|.")]
    [InlineData("They took vitamin D. The rest did not.", "They|took|vitamin|D|.|The|rest|did|not|.")]
    public void Titles_initials_and_abbreviations_keep_their_full_stop(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Theory]
    [InlineData("I can't, don’t and won't; he'd say Lund's cannot.", "I|ca|n't|,|do|n’t|and|wo|n't|;|he|'d|say|Lund|'s|can|not|.")]
    [InlineData("the Smiths’ music of the ’90s and the 1990's", "the|Smiths|’|music|of|the|’90s|and|the|1990's")]
    [InlineData("‘We’ve won,’ she said.", "‘|We|’ve|won|,|’|she|said|.")]
    [InlineData("Côte d’Ivoire, O’Brien and Shi'ite", "Côte|d’Ivoire|,|O’Brien|and|Shi'ite")]
    public void Clitics_are_cut_off_and_apostrophes_within_names_are_not(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Theory]
    [InlineData("a long-term, double-blind trial by co-authors", "a|long|-|term|,|double|-|blind|trial|by|co-authors")]
    [InlineData("aged 10-20—or 30–40 -- perhaps", "aged|10|-|20|—|or|30|–|40|--|perhaps")]
    public void Hyphens_stand_alone_except_behind_a_prefix(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Theory]
    [InlineData("3.5% of 10,000 had 225mg at 37°C for $5m", "3.5|%|of|10,000|had|225|mg|at|37|°|C|for|$|5|m")]
    [InlineData("at 10:30pm on 2016-03-15, 9/11, 20th, 555-0100", "at|10:30|pm|on|2016-03-15|,|9/11|,|20th|,|555-0100")]
    public void Numbers_keep_their_inner_marks_and_lose_their_units(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Theory]
    [InlineData("See www.example.org/a_b?c=d, mail to j.doe@example.ac.uk.", "See|www.example.org/a_b?c=d|,|mail|to|j.doe@example.ac.uk|.")]
    [InlineData("(https://example.org/x)", "(|https://example.org/x|)")]
    [InlineData("as told to example.com/news.", "as|told|to|example.com/news|.")]
    public void Addresses_are_one_token_without_the_sentences_marks(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Theory]
    [InlineData("It grew.The rest died... or so?!", "It|grew|.|The|rest|died|...|or|so|?!")]
    [InlineData("• one\n* two", "•|one|*|two")]
    public void Marks_in_a_row_are_one_token_and_a_lost_space_does_not_join_words(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    private static string Cut(string text)
    {
        var analysed = TextAnalysis.Tokenize(text);
        return string.Join('|', analysed.Tokens.Select(token => token.Span.In(text)));
    }
}
