using KnowledgeGraph.Import.Resolution.Scoring;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>The little of a study that tells at a glance whether another one can be the same: plain numbers side by side, as they are compared by the billion.</summary>
/// <param name="Journal">Cluster of its journal; −1 where unknown.</param>
/// <param name="Day">Day of publication of the study an article reports first; 0 where unknown, or where it is another study.</param>
/// <param name="Sample">Number of participants, or 0.</param>
/// <param name="Article">Number of the article.</param>
/// <param name="IsMain">True for the study the article reports first.</param>
/// <param name="HasNumbers">True where it has numbers enough to miss one in common.</param>
/// <param name="Words">Number of its telling words.</param>
/// <param name="Institutions">One bit in 64 for each institution.</param>
/// <param name="Numbers">One bit in 64 for each number.</param>
internal readonly record struct StudyGlance(int Journal, int Day, int Sample, int Article, bool IsMain, bool HasNumbers, byte Words, ulong Institutions, ulong Numbers)
{
    /// <summary>Takes a glance at a study.</summary>
    public static StudyGlance Of(StudyView view)
    {
        ulong institutions = 0, numbers = 0;
        foreach (var institution in view.Institutions) institutions |= 1UL << (int)((uint)institution * 0x9E3779B1u >> 26);
        foreach (var number in view.Features.Numbers) numbers |= 1UL << (int)(number * 0x9E3779B1u >> 26);
        return new StudyGlance(
            view.Journal, view.Features.IsMain ? view.Published : 0, view.Features.SampleSize, view.Article,
            view.Features.IsMain, view.Features.Numbers.Length > 1, (byte)Math.Min(view.Features.Words.Length, byte.MaxValue), institutions, numbers);
    }

    /// <summary>
    /// What <see cref="StudyScorer.WithoutNamesAndWords"/> gives for two studies without an identifier, and how many of journal, institutions and sample are opposed;
    /// false where institutions or numbers may be in common, so that a closer look is needed.
    /// </summary>
    public static bool TryScore(in StudyGlance left, in StudyGlance right, out int tenths, out int opposed)
    {
        (tenths, opposed) = (-90, 0);
        if ((left.Institutions & right.Institutions) != 0 || (left.Numbers & right.Numbers) != 0) return false;
        if (left.Journal >= 0 && right.Journal >= 0)
        {
            if (left.Journal == right.Journal) tenths += 50;
            else
            {
                tenths -= 60;
                opposed++;
            }
        }

        if (left.Institutions != 0 && right.Institutions != 0)
        {
            tenths -= 20;
            opposed++;
        }

        if (left.HasNumbers && right.HasNumbers) tenths -= 20;
        if (left.Sample >= StudyScorer.LeastSample && right.Sample >= StudyScorer.LeastSample)
        {
            if (left.Sample == right.Sample) tenths += 40;
            else
            {
                tenths -= 15;
                opposed++;
            }
        }

        if (left.Day != 0 && right.Day != 0) tenths += 10 * StudyScorer.DayBits(Math.Abs(left.Day - right.Day));
        if (!left.IsMain || !right.IsMain) tenths -= left.IsMain || right.IsMain ? 20 : 40;
        if (opposed >= StudyScorer.ManyOpposed) tenths -= 10 * StudyScorer.OpposedBits;
        if (left.Article == right.Article) tenths -= 120;
        return true;
    }
}
