using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Import.Resolution.Scoring;

/// <summary>One thing that speaks for or against two entities being one.</summary>
/// <param name="Name">What was compared: "surname", "institutions" …</param>
/// <param name="Value">What was found, in words a reader understands.</param>
/// <param name="Weight">Tenths of a bit; positive speaks for one entity.</param>
public readonly record struct Feature(string Name, string Value, int Weight);

/// <summary>How much speaks for two entities being one, and why.</summary>
/// <remarks>A sum of log-likelihood ratios in tenths of a bit (Fellegi and Sunter, 1969): 30 means eight to one.</remarks>
/// <param name="Features">What was compared, in the order of comparison.</param>
/// <param name="Contradicts">True where the two can never be one, whatever else speaks for it.</param>
public sealed record PairScore(ImmutableArray<Feature> Features, bool Contradicts)
{
    /// <summary>Score from which two entities are joined, in tenths of a bit.</summary>
    public const int Threshold = 30;

    /// <summary>Sum of the weights, in tenths of a bit.</summary>
    public int Score => Features.Sum(feature => feature.Weight);

    /// <summary>True where the two are joined as far as scores go.</summary>
    public bool Joins => !Contradicts && Score >= Threshold;

    /// <summary>Probability that the two are one, as far as the weights are right.</summary>
    public double Probability => Contradicts ? 0 : 1 / (1 + Math.Pow(2, -Score / 10.0));
}

/// <summary>Adds up features; keeps their words only where somebody wants to read them.</summary>
internal ref struct ScoreSheet(bool explains)
{
    private List<Feature>? features = explains ? [] : null;

    /// <summary>True where the words are kept.</summary>
    public readonly bool Explains => features is not null;

    /// <summary>Sum so far, in tenths of a bit.</summary>
    public int Score { get; private set; }

    /// <summary>True once something rules the pair out.</summary>
    public bool Contradicts { get; private set; }

    /// <summary>Adds a weight in bits.</summary>
    public void Add(string name, string value, double bits)
    {
        var weight = (int)Math.Round(bits * 10, MidpointRounding.AwayFromZero);
        Score += weight;
        features?.Add(new Feature(name, value, weight));
    }

    /// <summary>Adds a weight in bits, with words that are put together only where they are kept.</summary>
    public void Add(string name, [InterpolatedStringHandlerArgument("")] Wording value, double bits) => Add(name, value.ToText(), bits);

    /// <summary>Rules the pair out.</summary>
    public void RuleOut(string name, string value)
    {
        Contradicts = true;
        features?.Add(new Feature(name, value, 0));
    }

    /// <summary>Rules the pair out, with words that are put together only where they are kept.</summary>
    public void RuleOut(string name, [InterpolatedStringHandlerArgument("")] Wording value) => RuleOut(name, value.ToText());

    /// <summary>The sum without words; the least number where the pair is ruled out.</summary>
    public readonly int Sum => Contradicts ? int.MinValue : Score;

    /// <summary>The sum with its words.</summary>
    public readonly PairScore ToScore() => new([.. features ?? []], Contradicts);
}
