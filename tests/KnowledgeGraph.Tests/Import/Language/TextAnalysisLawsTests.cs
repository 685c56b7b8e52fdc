using CsCheck;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Tokens;

namespace KnowledgeGraph.Tests.Import.Language;

public sealed class TextAnalysisLawsTests
{
    private static readonly string[] Pieces =
    [
        ".", "..", "...", "…", "!", "?", "\"", "“", "”", "‘", "’", "'", "''", "`", "-", "--", "–", "—", "/", "@", "#", "&", ":", "://", "www.", "http://", "a@b.c",
        "Dr", "U.S.", "J.R.R.", "n't", "'s", "can't", "O’Brien", "’90s", "3.5", "1,000", "2016-03-15", "225mg", "Ph.D.", "e.g.", "etc.", "non-", "foo.com",
        "\n", "\r\n", "\r", "\u2028", "\u00A0", " ", "\t", "\0", "\uFEFF", "\u200B", "\u200D", "\uD83D\uDE00", "\uD83D", "\uDE00", "\uFFFD", "e\u0301", "中文", "שלום", "مرحبا", "𝒳",
        "The", "Smith", "said", "study", "(", ")", "[", "]", "I", "a", "B",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.Char.Array[0, 60].Select(chars => new string(chars)),
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(pick => Pieces[pick]))));

    [Fact]
    public void Tokens_hold_every_character_that_is_not_white_space_exactly_once() => AnyText.Sample(
        text =>
        {
            var position = 0;
            foreach (var token in TextAnalysis.Tokenize(text).Tokens)
            {
                if (token.Length <= 0 || token.Start < position || !text[position..token.Start].All(CharClasses.IsSpace)) return false;
                if (token.Span.In(text).Any(CharClasses.IsSpace)) return false;
                position = token.End;
            }

            return text[position..].All(CharClasses.IsSpace);
        },
        iter: 4_000);

    [Fact]
    public void Sentences_hold_every_token_exactly_once_and_paragraphs_never_go_back() => AnyText.Sample(
        text =>
        {
            var analysed = TextAnalysis.Tokenize(text);
            int next = 0, paragraph = 0;
            foreach (var sentence in analysed.Sentences)
            {
                if (sentence.Tokens.First != next || sentence.Tokens.Count <= 0 || sentence.Paragraph < paragraph) return false;
                next = sentence.Tokens.End;
                paragraph = sentence.Paragraph;
            }

            return next == analysed.Tokens.Length;
        },
        iter: 4_000);

    [Fact]
    public void No_token_cuts_a_character_beyond_the_basic_plane_in_two() => AnyText.Sample(
        text => TextAnalysis.Tokenize(text).Tokens.All(token =>
            token.Start == 0 || !char.IsSurrogatePair(text[token.Start - 1], text[token.Start])),
        iter: 4_000);
}
