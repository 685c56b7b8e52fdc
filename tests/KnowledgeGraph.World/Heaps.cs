namespace KnowledgeGraph.World;

/// <summary>How the kinds of things in the news grow with the news: ever more of them, and ever more slowly (Heaps, 1978).</summary>
/// <param name="articles">How many articles the world is meant for.</param>
/// <param name="exponent">How fast kinds grow with articles; 0 for a world that has the same ones however large it is.</param>
internal sealed class Heaps(int articles, double exponent)
{
    /// <summary>The exponent that texts show: four times the text has twice the words.</summary>
    public const double OfTexts = 0.5;

    private const int Base = 10_000;

    /// <summary>How many kinds there are where a world of ten thousand articles has some; smaller worlds have as many.</summary>
    /// <param name="kinds">Kinds in ten thousand articles.</param>
    public int Grown(int kinds) => Grown(kinds, Base);

    /// <summary>How many kinds there are where a smaller world has some.</summary>
    /// <param name="kinds">Kinds in the smaller world.</param>
    /// <param name="first">Articles of the smaller world.</param>
    public int Grown(int kinds, int first) => (int)Math.Round(kinds * Math.Pow(Math.Max(1, articles / (double)first), exponent));

    /// <summary>One of the kinds of a world: those that small worlds have come up far more often than any later one.</summary>
    /// <param name="dice">Rolled once.</param>
    /// <param name="further">Dice of their own, so that a small world is the same with and without growth.</param>
    /// <param name="kinds">Kinds in ten thousand articles.</param>
    public int Pick(ref Dice dice, ref Dice further, int kinds)
    {
        var grown = Grown(kinds);
        var old = dice.Next(kinds);
        return further.Chance(Math.Pow(kinds / (double)grown, Skew)) ? old : kinds + further.Next(grown - kinds);
    }

    // The share of all news that the first kinds keep: that of Dice.PickCommon.
    private const double Skew = 1 / Dice.CommonPower;
}
