using KnowledgeGraph.Storage.Embedded;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Reports;

/// <summary>Runs reports on the views of the embedded store.</summary>
public static class SqlReports
{
    /// <summary>Runs the SQL of a report. Open the store to read, so that a report cannot change it.</summary>
    /// <returns>The rows, or what SQLite says against the query.</returns>
    public static (ReportTable? Table, string Problem) Run(EmbeddedStore store, ReportQuery query, IReadOnlyDictionary<string, object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(arguments);
        using var command = store.Session.Connection.CreateCommand();
        command.CommandText = query.Text;
        foreach (var (name, value) in arguments) command.Parameters.AddWithValue("$" + name, value ?? DBNull.Value);
        try
        {
            using var reader = command.ExecuteReader();
            return (Read(reader), "");
        }
        catch (SqliteException failure)
        {
            return (null, failure.Message);
        }
        catch (InvalidOperationException missing)
        {
            // A parameter that the query uses and its header does not declare.
            return (null, missing.Message);
        }
    }

    private static ReportTable Read(SqliteDataReader reader)
    {
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<IReadOnlyList<object?>>();
        while (reader.Read())
        {
            var row = new object?[columns.Count];
            for (var column = 0; column < row.Length; column++) row[column] = reader.IsDBNull(column) ? null : reader.GetValue(column);
            rows.Add(row);
        }

        return new(columns, rows);
    }
}
