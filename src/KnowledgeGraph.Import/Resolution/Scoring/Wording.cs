using System.Globalization;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Import.Resolution.Scoring;

/// <summary>Words of a <see cref="Feature"/>, put together only where the sheet explains itself: pairs are scored by the million and read one at a time.</summary>
[InterpolatedStringHandler]
internal ref struct Wording
{
    private DefaultInterpolatedStringHandler words;
    private readonly bool isWanted;

    /// <summary>Called by the compiler for an interpolated string.</summary>
    public Wording(int literalLength, int formattedCount, scoped ScoreSheet sheet, out bool isWanted)
    {
        this.isWanted = isWanted = sheet.Explains;
        if (isWanted) words = new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture);
    }

    /// <summary>Adds words as they stand.</summary>
    public void AppendLiteral(string text) => words.AppendLiteral(text);

    /// <summary>Adds a value.</summary>
    public void AppendFormatted<T>(T value) => words.AppendFormatted(value);

    /// <summary>Adds a value in a format.</summary>
    public void AppendFormatted<T>(T value, string? format) => words.AppendFormatted(value, format);

    /// <summary>The words; empty where nobody wants them.</summary>
    public string ToText() => isWanted ? words.ToStringAndClear() : "";
}
