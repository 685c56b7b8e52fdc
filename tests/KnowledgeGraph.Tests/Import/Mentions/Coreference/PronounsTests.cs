using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Tests.Import.Mentions.Coreference;

public sealed class PronounsTests
{
    private static readonly LanguagePipeline Pipeline = LanguagePipeline.Load();

    /// <summary>The name that a text's only pronoun in question speaks of, or null.</summary>
    private static string? Speaks(string text, string pronoun)
    {
        var document = Pipeline.Analyse(TextAnalysis.Tokenize(text));
        var entities = EntityFinder.Find(new LexicalText(document));
        foreach (var mention in entities.Mentions)
        {
            if (mention.Form == MentionForm.Pronoun && document.Tokenized.SpanOf(mention.Tokens).In(text) == pronoun) return entities.Entities[mention.Entity].Name;
        }

        return null;
    }

    [Fact]
    public void She_is_the_woman_of_two_people_named() =>
        Assert.Equal("Maria Keller", Speaks("Maria Keller met David Thornton in Leeds. She showed the hive to the visitors.", "She"));

    [Fact]
    public void He_is_the_man_of_two_people_named() =>
        Assert.Equal("David Thornton", Speaks("Maria Keller met David Thornton in Leeds. He showed the hive to the visitors.", "He"));

    [Fact]
    public void A_title_outweighs_what_a_forename_sounds_like() =>
        Assert.Equal("Andrea Keller", Speaks("Mr Andrea Keller met Susan Thornton in Leeds. He showed the hive to the visitors.", "He"));

    [Fact]
    public void A_possessive_takes_up_the_subject_of_its_clause() =>
        Assert.Equal("Susan Thornton", Speaks("Maria Keller left Leeds. Susan Thornton showed her hive to the visitors.", "her"));

    [Fact]
    public void A_pronoun_in_an_opening_phrase_may_look_forward() =>
        Assert.Equal("David Thornton", Speaks("In his second book, David Thornton describes the sleep of bees.", "his"));

    [Fact]
    public void A_noun_beside_a_later_mention_tells_who_she_is_before() =>
        Assert.Equal("Sam Thornton", Speaks("Sam Thornton met Robin Keller in Leeds. She showed the hive to the visitors. Robin Keller, her husband, was late.", "She"));

    [Fact]
    public void Whoever_says_things_as_he_throughout_is_not_her_once() =>
        Assert.Null(Speaks("According to her, hives cool down. Robin Weld keeps bees in Leeds. He said the bees slept well. He added that he was lucky. “They slept,” he said.", "her"));

    [Fact]
    public void Who_wrote_the_article_is_not_she() =>
        Assert.Null(Speaks("Bees sleep at noon\nBy Maria Keller, Science Reporter\nThe bees slept. She showed the hive to the visitors.", "She"));

    [Fact]
    public void Where_nobody_is_named_a_pronoun_speaks_of_nobody() =>
        Assert.Null(Speaks("The bees slept. She showed the hive to the visitors.", "She"));
}
