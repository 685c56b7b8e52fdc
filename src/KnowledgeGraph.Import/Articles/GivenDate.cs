using System.Globalization;

namespace KnowledgeGraph.Import.Articles;

/// <summary>Reads a date that was given as data: ISO 8601, with or without a time, or day, month name and year.</summary>
internal static class GivenDate
{
    private static readonly string[] Forms =
        ["yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "ddd, d MMM yyyy", "dddd, d MMMM yyyy"];

    /// <summary>The day, as written; a time zone behind it does not move it.</summary>
    public static bool TryParse(string text, out DateOnly day)
    {
        text = text.Trim();
        if (text.Length > 10 && text[4] == '-' && text[10] is 'T' or ' ') text = text[..10];
        return DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
