using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Tests.Training.Corpora;

public sealed class HyphenSplitTests
{
    [Fact]
    public void A_hyphened_name_is_split_and_stays_one_name()
    {
        var sentence = Split("Dr Brannoch-Vale met Tilsek al-Orvane .", new KnownName(1, 2, NameKind.Person), new KnownName(3, 5, NameKind.Person));
        Assert.Equal(["Dr", "Brannoch", "-", "Vale", "met", "Tilsek", "al", "-", "Orvane", "."], sentence.Words);
        Assert.Equal([new KnownName(1, 4, NameKind.Person), new KnownName(5, 9, NameKind.Person)], NameMasks.NamesIn(sentence.Allowed));
    }

    [Fact]
    public void Words_with_digits_or_a_hyphen_at_an_end_stay_whole()
    {
        var sentence = Split("the Covid-19 ward of mid- size");
        Assert.Equal(["the", "Covid-19", "ward", "of", "mid-", "size"], sentence.Words);
    }

    private static LabelledSentence Split(string text, params KnownName[] names)
    {
        var words = text.Split(' ');
        var sentence = new LabelledSentence(words, NameMasks.Of(words.Length, NameMasks.Outside, names));
        return HyphenSplit.Of(new LabelledDocument("invented", "1", [sentence]), new SplitMix(1), 1f).Sentences.Single();
    }
}
