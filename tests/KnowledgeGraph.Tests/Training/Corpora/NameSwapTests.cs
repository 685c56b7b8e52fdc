using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Tests.Training.Corpora;

public sealed class NameSwapTests
{
    private static readonly string Lexicons = Checkout.PathOf("..", "shared", "data", "train", "lexicons");

    [Fact]
    public void A_list_put_in_place_of_a_name_is_several_names_parted_by_words_outside()
    {
        Assert.SkipUnless(Directory.Exists(Lexicons), "The name lists lie outside the repository.");
        var swap = new NameSwap(new NamePools(Lexicons, ["Harbour Trust of Dunmarrow"]), new SplitMix(3));
        var sentence = new LabelledSentence(["It", "ran", "in", "Annals", "of", "Tides", "."], NameMasks.Of(7, NameMasks.Outside, [new KnownName(3, 6, NameKind.Journal)]));
        var lists = 0;
        for (var round = 0; round < 300; round++)
        {
            var made = swap.Swap(new LabelledDocument("invented", "1", [sentence]), 1).Sentences.Single();
            var names = NameMasks.NamesIn(made.Allowed).ToList();
            Assert.Equal(made.Words.Length, made.Allowed.Length);
            Assert.All(names, name => Assert.Equal(NameKind.Journal, name.Kind));
            Assert.Equal(["It", "ran", "in"], made.Words[..3]);
            if (names.Count == 1) continue;
            lists++;
            foreach (var (before, after) in names.Zip(names.Skip(1)))
                Assert.Contains(string.Join(' ', made.Words[before.End..after.First]), new[] { ",", "and", ", and" });
        }

        Assert.InRange(lists, 5, 100);
    }

    [Fact]
    public void Copies_in_small_letters_and_in_capitals_keep_the_names()
    {
        Assert.SkipUnless(Directory.Exists(Lexicons), "The name lists lie outside the repository.");
        var swap = new NameSwap(new NamePools(Lexicons, ["Harbour Trust of Dunmarrow"]), new SplitMix(3));
        var sentence = new LabelledSentence(["Orvane", "left", "."], NameMasks.Of(3, NameMasks.Outside, [new KnownName(0, 1, NameKind.Person)]));
        var document = new LabelledDocument("invented", "1", [sentence]);
        LabelledDocument small = swap.SmallLetters(document, 1.1f, 0.5f), capitals = swap.Capitals(document, 1.1f, 0.5f);
        Assert.Equal(["orvane", "left", "."], small.Sentences.Single().Words);
        Assert.Equal(["ORVANE", "LEFT", "."], capitals.Sentences.Single().Words);
        foreach (var made in new[] { small, capitals }) Assert.Equal((sentence.Allowed, 0.5f), (made.Sentences.Single().Allowed, made.Weight));
    }
}
