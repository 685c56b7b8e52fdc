using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Core.Graph;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands.Walking;

/// <summary>What a query found, in a form that every format is made of.</summary>
/// <param name="Columns">Names of the columns; camelCase in JSON and CSV.</param>
/// <param name="Rows">One cell a column: text, a number, a day, a list of texts, or null.</param>
internal sealed record Answer(ImmutableArray<string> Columns, ImmutableArray<object?[]> Rows)
{
    /// <summary>A line above tables: what the answer is, or why it is empty.</summary>
    public string Heading { get; init; } = "";

    /// <summary>The answer as a graph; null where it is a list alone.</summary>
    public MemoryGraph? Graph { get; init; }

    /// <summary>Draws the answer for people; null for a plain table.</summary>
    public Action<IAnsiConsole>? Drawing { get; init; }

    /// <summary>A cell as text: numbers with at most six digits behind the point, lists joined by "; ".</summary>
    public static string Text(object? cell) => cell switch
    {
        null => "",
        double number => number.ToString("0.######", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> texts => string.Join("; ", texts),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
