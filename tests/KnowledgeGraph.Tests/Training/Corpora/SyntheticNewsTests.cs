using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Tests.Training.Corpora;

public sealed class SyntheticNewsTests
{
    private static readonly string Lexicons = Checkout.PathOf("..", "shared", "data", "train", "lexicons");

    [Fact]
    public void Every_template_gives_sentences_and_some_are_in_small_letters_throughout()
    {
        Assert.SkipUnless(Directory.Exists(Lexicons), "The name lists lie outside the repository.");
        var made = new SyntheticNews(new NamePools(Lexicons, ["Harbour Trust of Dunmarrow"]), new SplitMix(3)).Make(3, 0.4f);
        var small = made.Where(d => d.Sentences.Count > 0 && d.Sentences.All(s => !s.Words.Any(w => w.Any(char.IsUpper)))).ToList();
        Assert.All(made, d => Assert.All(d.Sentences, s => Assert.Equal(s.Words.Length, s.Allowed.Length)));
        Assert.InRange(small.Count(d => d.Sentences.Any(s => NameMasks.NamesIn(s.Allowed).Any())), 30, made.Count / 10);
        Assert.InRange(made.Count(d => d.Sentences.Count == 0), 0, made.Count / 20);
    }
}
