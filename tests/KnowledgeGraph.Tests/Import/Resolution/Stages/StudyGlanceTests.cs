using CsCheck;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Tests.Import.Resolution.Stages;

public sealed class StudyGlanceTests
{
    private static readonly Gen<StudyView> Study =
        from journal in Gen.Int[-1, 2]
        from institutions in Gen.Int[0, 9].Array[0, 2]
        from numbers in Gen.UInt[0, 9].Array[0, 3]
        from sample in Gen.Int[18, 22]
        from day in Gen.Frequency((1, Gen.Const(0)), (3, Gen.Int[6000, 6500]))
        from article in Gen.Int[0, 2]
        from isMain in Gen.Bool
        select new StudyView(
            new StudyFeatures(-1, [], [], [], "", sample, [.. numbers.Distinct().Order()], [], isMain),
            article, day, journal, [.. institutions.Distinct().Order()], [], []);

    [Fact]
    public void A_glance_gives_what_a_closer_look_gives_or_asks_for_one()
    {
        var told = 0;
        (from left in Study from right in Study select (left, right)).Sample(
            pair =>
            {
                if (!StudyGlance.TryScore(StudyGlance.Of(pair.left), StudyGlance.Of(pair.right), out var tenths, out var opposed)) return;
                told++;
                Assert.Equal(StudyScorer.WithoutNamesAndWords(pair.left, pair.right), tenths);
                Assert.Equal(StudyScorer.AreOpposed(pair.left, pair.right), opposed > 0);
            },
            iter: 2000, threads: 1);
        Assert.True(told > 400);
    }
}
