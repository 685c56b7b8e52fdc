using CsCheck;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Tests.Import.Resolution.Scoring;

public sealed class StudyScorerTests
{
    [Fact]
    public void A_likeness_below_the_least_one_never_adds_what_is_lacking()
    {
        (from left in Words from right in Words from lacking in Gen.Int[-120, 200] select (left, right, lacking)).Sample(
            sample =>
            {
                var (left, right) = (View(sample.left), View(sample.right));
                if (TellingWords.Likeness(sample.left, sample.right) is not { } likeness) return;
                var added = StudyScorer.Score(left, right, explains: false).Sum - StudyScorer.WithoutNamesAndWords(left, right);
                var reaches = StudyScorer.LeastLikeness(sample.lacking) is { } least && likeness >= least;
                // Weights are rounded to tenths.
                if (Math.Abs(added - sample.lacking) > 1) Assert.Equal(added > sample.lacking, reaches);
            },
            threads: 1);
    }

    [Fact]
    public void A_score_that_explains_itself_is_the_score_that_does_not()
    {
        (from left in Words from right in Words from days in Gen.Int[0, 500] select (left, right, days)).Sample(
            sample =>
            {
                var (left, right) = (View(sample.left), View(sample.right) with { Published = 5000 + sample.days });
                Assert.Equal(StudyScorer.Score(left, right, explains: true).ToScore().Score, StudyScorer.Score(left, right, explains: false).Sum);
                Assert.Equal(StudyScorer.Score(right, left, explains: false).Sum, StudyScorer.Score(left, right, explains: false).Sum);
            },
            threads: 1);
    }

    private static readonly Gen<uint[]> Words =
        Gen.Select(Gen.UInt[1, 20], Gen.UInt[1, 63], (word, weight) => (word << TellingWords.WeightBits) | weight).Array[0, 12]
            .Select(words => words.DistinctBy(TellingWords.HashOf).Order().ToArray());

    private static StudyView View(uint[] words) =>
        new(new StudyFeatures(-1, [], [], [], "", 0, [], [.. words], IsMain: true), Article: words.Length, Published: 5000, Journal: -1, [], [], []);
}
