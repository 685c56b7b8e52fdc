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
                var reaches = StudyScorer.LeastLikeness(sample.lacking, Math.Min(sample.left.Length, sample.right.Length)) is { } least && likeness >= least;
                // Weights are rounded to tenths.
                if (added > sample.lacking + 1) Assert.True(reaches);
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

    [Fact]
    public void Three_contradictions_weigh_more_than_one_by_one()
    {
        uint[] words = [(3u << TellingWords.WeightBits) | 20, (5u << TellingWords.WeightBits) | 30];
        var study = View(words) with { Journal = 1, Institutions = [4], Features = View(words).Features with { SampleSize = 200 } };
        var otherSample = study with { Article = 9, Features = study.Features with { SampleSize = 900 } };
        int Loss(StudyView other) => StudyScorer.Score(study, study with { Article = 9 }, explains: false).Sum - StudyScorer.Score(study, other, explains: false).Sum;
        var oneByOne = Loss(otherSample) + Loss(study with { Article = 9, Journal = 2 }) + Loss(study with { Article = 9, Institutions = [5] });
        Assert.True(Loss(otherSample with { Journal = 2, Institutions = [5] }) > oneByOne);
        Assert.True(StudyScorer.AreOpposed(study, otherSample));
        Assert.False(StudyScorer.AreOpposed(study, study with { Journal = -1, Institutions = [] }));
    }

    [Fact]
    public void A_few_lines_that_are_half_alike_say_less_than_two_long_reports()
    {
        static uint[] Report(int length) => [.. Enumerable.Range(1, length).Select(word => ((uint)word << TellingWords.WeightBits) | 20)];
        static int Alike(int length) => StudyScorer.Score(View(Report(length)), View(Report(length)), explains: false).Sum;
        Assert.True(Alike(10) < Alike(40));
        Assert.Equal(Alike(40), Alike(60));
    }

    private static readonly Gen<uint[]> Words =
        Gen.Select(Gen.UInt[1, 20], Gen.UInt[1, 63], (word, weight) => (word << TellingWords.WeightBits) | weight).Array[0, 12]
            .Select(words => words.DistinctBy(TellingWords.HashOf).Order().ToArray());

    private static StudyView View(uint[] words) =>
        new(new StudyFeatures(-1, [], [], [], "", 0, [], [.. words], IsMain: true), Article: words.Length, Published: 5000, Journal: -1, [], [], []);
}
