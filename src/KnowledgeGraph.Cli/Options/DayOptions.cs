using System.CommandLine;
using System.Globalization;

namespace KnowledgeGraph.Cli.Options;

/// <summary>Options that take a day.</summary>
internal static class DayOptions
{
    /// <summary>Takes days of the form 2021-03-05 only: 05/03/2021 is another day to every other reader.</summary>
    public static Option<DateOnly?> IsoDay(this Option<DateOnly?> option)
    {
        option.CustomParser = result =>
        {
            var typed = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"{option.Name} takes a day as yyyy-MM-dd, such as 2021-03-05, not “{typed}”.");
            return null;
        };
        return option;
    }
}
