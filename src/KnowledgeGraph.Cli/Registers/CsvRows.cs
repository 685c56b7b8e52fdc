using System.Text;

namespace KnowledgeGraph.Cli.Registers;

/// <summary>Reads rows of comma-separated values (RFC 4180): fields in double quotes may hold commas, line ends and doubled quotes.</summary>
internal static class CsvRows
{
    /// <summary>The rows with the number of the line each begins at, counted from 1; empty lines are left out.</summary>
    public static IEnumerable<(int Line, List<string> Fields)> Read(TextReader reader)
    {
        var line = 0;
        while (reader.ReadLine() is { } text)
        {
            line++;
            var first = line;
            if (text.Length == 0) continue;
            while (IsOpen(text) && reader.ReadLine() is { } more)
            {
                line++;
                text = $"{text}\n{more}";
            }

            yield return (first, Fields(text));
        }
    }

    private static bool IsOpen(string text) => text.Count(character => character == '"') % 2 == 1;

    private static List<string> Fields(string text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                if (isQuoted && i + 1 < text.Length && text[i + 1] == '"') field.Append(text[i++]);
                else isQuoted = !isQuoted;
            }
            else if (text[i] == ',' && !isQuoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(text[i]);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
