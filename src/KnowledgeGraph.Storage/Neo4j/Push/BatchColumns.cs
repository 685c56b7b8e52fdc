using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>The properties that one batch carries, and the values of them that it says once for many rows.</summary>
/// <remarks>
/// Where texts of a column repeat in a batch (the article of sentences, the kind of a claim) they go as a list beside the rows, and the rows hold places in it: the server reads a
/// body byte by byte. Days always do: plain JSON has none, and each of the list is made a date once.
/// </remarks>
internal sealed class BatchColumns
{
    /// <summary>Name of the parameter that lists the days of all columns.</summary>
    public const string Days = "days";

    private const int FewestToShare = 64;
    private const int RowsPerText = 2;
    private readonly ImmutableArray<Dictionary<string, int>?> places;
    private readonly Dictionary<DateOnly, int> placesOfDays = [];

    private BatchColumns(ImmutableArray<Column> columns, ImmutableArray<Dictionary<string, int>?> places)
    {
        Columns = columns;
        this.places = places;
    }

    /// <summary>The columns, in ordinal order of their names.</summary>
    public ImmutableArray<Column> Columns { get; }

    /// <summary>Finds the columns of a batch.</summary>
    /// <param name="rows">Rows of one group, at least one.</param>
    /// <param name="all">Whether all declared properties are wanted, also those that no row has, so that they are removed where they stand.</param>
    public static BatchColumns Of(IReadOnlyList<ElementRow> rows, bool all)
    {
        var declared = DeclaredColumns.Of(rows[0].Group);
        var columns = ImmutableArray.CreateBuilder<Column>(declared.Length);
        var places = ImmutableArray.CreateBuilder<Dictionary<string, int>?>(declared.Length);
        for (var index = 0; index < declared.Length; index++)
        {
            if (!all && !AnyHas(rows, index)) continue;
            var texts = declared[index].Type == ValueType.Text ? Repeated(rows, index) : null;
            var form = texts is not null ? Form.Place : declared[index].Type == ValueType.Date ? Form.Day : Form.Value;
            columns.Add(new(declared[index].Name, index, form));
            places.Add(texts);
        }

        return new(columns.ToImmutable(), places.ToImmutable());
    }

    /// <summary>Puts the row's values under the columns.</summary>
    /// <param name="cells">One for each column.</param>
    /// <param name="row">Whose values.</param>
    public void Fill(Span<object?> cells, ElementRow row)
    {
        for (var column = 0; column < Columns.Length; column++)
        {
            var value = row.Values[Columns[column].Index];
            cells[column] = Columns[column].Form switch
            {
                Form.Place when value is string text => places[column]![text],
                Form.Day when value is DateOnly day => PlaceOf(day),
                _ => value,
            };
        }
    }

    /// <summary>Adds the lists that the rows point into to the parameters of a statement, after all rows were filled.</summary>
    public void AddTo(Dictionary<string, object?> parameters)
    {
        for (var column = 0; column < Columns.Length; column++)
        {
            if (places[column] is { } texts) parameters[Columns[column].Texts] = InOrder(texts, text => text);
        }

        if (Columns.Any(column => column.Form == Form.Day)) parameters[Days] = InOrder(placesOfDays, day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static bool AnyHas(IReadOnlyList<ElementRow> rows, int index)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Values[index] is not null) return true;
        }

        return false;
    }

    // Null where the texts repeat too seldom to be worth a list.
    private static Dictionary<string, int>? Repeated(IReadOnlyList<ElementRow> rows, int index)
    {
        if (rows.Count < FewestToShare) return null;
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Values[index] is not string text || !texts.TryAdd(text, texts.Count)) continue;
            if (texts.Count * RowsPerText > rows.Count) return null;
        }

        return texts;
    }

    private int PlaceOf(DateOnly day)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(placesOfDays, day, out var known);
        if (!known) place = placesOfDays.Count - 1;
        return place;
    }

    private static string[] InOrder<T>(Dictionary<T, int> places, Func<T, string> text)
        where T : notnull
    {
        var texts = new string[places.Count];
        foreach (var (value, place) in places) texts[place] = text(value);
        return texts;
    }

    /// <summary>How the cells of a column say its values.</summary>
    internal enum Form
    {
        /// <summary>As they are.</summary>
        Value,

        /// <summary>As a place in the list of the column's texts, from 0.</summary>
        Place,

        /// <summary>As a place in the list of the batch's days, from 0.</summary>
        Day,
    }

    /// <summary>One property of a batch.</summary>
    /// <param name="Name">The property's name.</param>
    /// <param name="Index">Its place among the group's <see cref="DeclaredColumns"/>.</param>
    /// <param name="Form">How its cells say the values.</param>
    internal readonly record struct Column(string Name, int Index, Form Form)
    {
        /// <summary>Name of the parameter that lists the column's texts, where its cells are places in it.</summary>
        public string Texts => string.Create(CultureInfo.InvariantCulture, $"texts{Index}");
    }
}
