using System.Globalization;

namespace KnowledgeGraph.Storage.Reports;

/// <summary>Values for the parameters of a report.</summary>
public static class ReportArguments
{
    /// <summary>The parameter that says how many rows are wanted at most; below none, SQLite gives all and Neo4j complains.</summary>
    private const string Limit = "limit";

    /// <summary>Reads <c>name=value</c> pairs; parameters that are not named keep their defaults.</summary>
    /// <returns>Values by name, or one line that says what is wrong.</returns>
    public static (IReadOnlyDictionary<string, object?>? Values, string Problem) Read(ReportQuery query, IEnumerable<string> pairs)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(pairs);
        var values = query.Parameters.ToDictionary(parameter => parameter.Name, object? (parameter) => parameter.Default, StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1) return (null, $"--param {pair}: write it as name=value");
            var name = pair[..equals];
            if (query.Parameters.FirstOrDefault(parameter => parameter.Name == name) is not { } parameter)
            {
                return (null, $"--param {pair}: there is no parameter {name}; {Known(query)}");
            }
            if (ReportHeader.ValueLike(parameter.Default, pair[(equals + 1)..]) is not { } value)
                return (null, string.Create(CultureInfo.InvariantCulture, $"--param {pair}: must be like {parameter.Default}"));
            if (name == Limit && value is < 1L) return (null, $"--param {pair}: {Limit} takes 1 or more");
            values[name] = value;
        }

        return (values, "");
    }

    private static string Known(ReportQuery query) =>
        query.Parameters.Length == 0 ? "this report has none" : "it has " + string.Join(", ", query.Parameters.Select(parameter => parameter.Name));
}
