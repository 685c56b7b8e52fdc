using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Storage.Reports;

/// <summary>Reads the comment at the top of a query file.</summary>
/// <remarks>
/// The first line is the title, as Neo4j Browser has it for saved queries. Then, each behind <c>//</c> or <c>--</c>:
/// the question; <c>Parameter: name = default, what it does</c> as often as needed; <c>Columns: a, b, c</c>.
/// </remarks>
internal static partial class ReportHeader
{
    /// <summary>Reads a file's text, or says what its header lacks.</summary>
    public static (ReportQuery? Query, string Problem) Read(string text, ReportLanguage language)
    {
        var mark = language == ReportLanguage.Cypher ? "//" : "--";
        var lines = text.Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .TakeWhile(line => line.StartsWith(mark, StringComparison.Ordinal))
            .Select(line => line[mark.Length..].Trim())
            .ToList();
        if (lines.Count == 0 || lines[0].Length == 0) return (null, $"has no title: begin its first line with \"{mark} \" and the title");
        var parameters = ImmutableArray.CreateBuilder<ReportParameter>();
        var columns = ImmutableArray<string>.Empty;
        var question = new List<string>();
        foreach (var line in lines.Skip(1))
        {
            if (line.StartsWith("Columns:", StringComparison.Ordinal))
            {
                columns = [.. line["Columns:".Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
            }
            else if (!line.StartsWith("Parameter:", StringComparison.Ordinal)) question.Add(line);
            else if (ParameterOf(line) is { } parameter) parameters.Add(parameter);
            else return (null, $"has a parameter that cannot be read (\"{line}\"): write \"{mark} Parameter: name = 'default', what it does\"");
        }

        return (new ReportQuery(text, lines[0], string.Join(' ', question).Trim(), parameters.ToImmutable(), columns), "");
    }

    /// <summary>Reads a given value as the type of a default; null where it is not one.</summary>
    public static object? ValueLike(object standard, string text) => standard switch
    {
        long => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        double => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : null,
        bool => bool.TryParse(text, out var flag) ? flag : null,
        _ => text,
    };

    private static ReportParameter? ParameterOf(string line)
    {
        var match = ParameterLine().Match(line);
        if (!match.Success) return null;
        var standard = match.Groups["text"].Success
            ? match.Groups["text"].Value.Replace("''", "'", StringComparison.Ordinal)
            : Bare(match.Groups["bare"].Value);
        return standard is null ? null : new(match.Groups["name"].Value, standard, match.Groups["what"].Value.Trim());
    }

    private static object? Bare(string text) => ValueLike(0L, text) ?? ValueLike(0.0, text) ?? ValueLike(false, text);

    [GeneratedRegex(@"^Parameter:\s*\$?(?<name>[A-Za-z]\w*)\s*=\s*(?:'(?<text>(?:[^']|'')*)'|(?<bare>[^\s,]+))\s*(?:,(?<what>.*))?$")]
    private static partial Regex ParameterLine();
}
