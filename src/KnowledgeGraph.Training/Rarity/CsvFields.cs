using System.Text;

namespace KnowledgeGraph.Training.Rarity;

/// <summary>Splits one line of comma-separated values; quoted fields may hold commas and doubled quotes.</summary>
internal static class CsvFields
{
    /// <summary>The fields of a line.</summary>
    public static string[] Of(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var character = line[i];
            if (character == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (character == '"')
            {
                quoted = !quoted;
            }
            else if (character == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(character);
            }
        }

        fields.Add(field.ToString());
        return [.. fields];
    }
}
