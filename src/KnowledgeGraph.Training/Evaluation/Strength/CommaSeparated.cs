using System.Text;

namespace KnowledgeGraph.Training.Evaluation.Strength;

/// <summary>Reads comma-separated values whose fields may be quoted (RFC 4180).</summary>
internal static class CommaSeparated
{
    /// <summary>The rows of a file, each as its fields; a quoted field may hold line breaks.</summary>
    public static IEnumerable<string[]> Rows(string text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (isQuoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter is ',' or '\n')
            {
                fields.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (letter == ',') continue;
                yield return [.. fields];
                fields.Clear();
            }
            else
            {
                field.Append(letter);
            }
        }

        if (field.Length == 0 && fields.Count == 0) yield break;
        fields.Add(field.ToString());
        yield return [.. fields];
    }
}
