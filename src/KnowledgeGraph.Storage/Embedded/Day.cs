using System.Globalization;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Calendar days as columns keep them: yyyy-MM-dd.</summary>
internal static class Day
{
    public static string? Write(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    public static DateOnly? Read(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
