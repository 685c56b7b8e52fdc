using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Core.Graph;

/// <summary>Types of property values; all that GraphML, SQLite and Neo4j can carry alike.</summary>
public enum ValueType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A 64-bit integer.</summary>
    Integer,

    /// <summary>A double.</summary>
    Real,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A list of texts.</summary>
    TextList,
}

/// <summary>One property value of one of the <see cref="ValueType"/>s.</summary>
/// <remarks>Equality is by value. The default value is the empty text.</remarks>
public readonly struct PropertyValue : IEquatable<PropertyValue>
{
    private readonly object? reference;
    private readonly long bits;

    private PropertyValue(ValueType type, object? reference, long bits)
    {
        Type = type;
        this.reference = reference;
        this.bits = bits;
    }

    /// <summary>What this value is.</summary>
    public ValueType Type { get; }

    /// <summary>The text; only where <see cref="Type"/> is <see cref="ValueType.Text"/>.</summary>
    public string AsText => Type == ValueType.Text ? (string?)reference ?? "" : throw Mismatch();

    /// <summary>The integer; only where <see cref="Type"/> is <see cref="ValueType.Integer"/>.</summary>
    public long AsInteger => Type == ValueType.Integer ? bits : throw Mismatch();

    /// <summary>The number; only where <see cref="Type"/> is <see cref="ValueType.Real"/>.</summary>
    public double AsReal => Type == ValueType.Real ? BitConverter.Int64BitsToDouble(bits) : throw Mismatch();

    /// <summary>The flag; only where <see cref="Type"/> is <see cref="ValueType.Flag"/>.</summary>
    public bool AsFlag => Type == ValueType.Flag ? bits != 0 : throw Mismatch();

    /// <summary>The day; only where <see cref="Type"/> is <see cref="ValueType.Date"/>.</summary>
    public DateOnly AsDate => Type == ValueType.Date ? DateOnly.FromDayNumber((int)bits) : throw Mismatch();

    /// <summary>The texts; only where <see cref="Type"/> is <see cref="ValueType.TextList"/>.</summary>
    public ImmutableArray<string> AsTextList => Type == ValueType.TextList ? (ImmutableArray<string>)reference! : throw Mismatch();

    /// <summary>A text.</summary>
    public static PropertyValue Of(string value) => new(ValueType.Text, value, 0);

    /// <summary>An integer.</summary>
    public static PropertyValue Of(long value) => new(ValueType.Integer, null, value);

    /// <summary>A number; negative zero becomes zero, so that equal numbers have equal bits.</summary>
    public static PropertyValue Of(double value) => new(ValueType.Real, null, BitConverter.DoubleToInt64Bits(value == 0 ? 0.0 : value));

    /// <summary>A flag.</summary>
    public static PropertyValue Of(bool value) => new(ValueType.Flag, null, value ? 1 : 0);

    /// <summary>A calendar day.</summary>
    public static PropertyValue Of(DateOnly value) => new(ValueType.Date, null, value.DayNumber);

    /// <summary>A list of texts.</summary>
    public static PropertyValue Of(ImmutableArray<string> value) => new(ValueType.TextList, value.IsDefault ? [] : value, 0);

    /// <inheritdoc/>
    public bool Equals(PropertyValue other) =>
        Type == other.Type && bits == other.bits && (Type == ValueType.TextList
            ? AsTextList.AsSpan().SequenceEqual(other.AsTextList.AsSpan())
            : Type != ValueType.Text || AsText == other.AsText);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PropertyValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Type switch
    {
        ValueType.Text => HashCode.Combine(Type, AsText),
        ValueType.TextList => AsTextList.Aggregate(HashCode.Combine(Type), HashCode.Combine),
        _ => HashCode.Combine(Type, bits),
    };

    /// <summary>Equality by value.</summary>
    public static bool operator ==(PropertyValue left, PropertyValue right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(PropertyValue left, PropertyValue right) => !left.Equals(right);

    /// <summary>Invariant text of the value: dates as yyyy-MM-dd, numbers round-trip, lists joined by "; ".</summary>
    public override string ToString() => Type switch
    {
        ValueType.Text => AsText,
        ValueType.Integer => bits.ToString(CultureInfo.InvariantCulture),
        ValueType.Real => AsReal.ToString("R", CultureInfo.InvariantCulture),
        ValueType.Flag => AsFlag ? "true" : "false",
        ValueType.Date => AsDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => string.Join("; ", AsTextList),
    };

    private InvalidOperationException Mismatch() => new($"The property value is {Type}.");
}
