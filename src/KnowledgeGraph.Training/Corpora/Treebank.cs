using System.Globalization;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>Reads CoNLL-U files.</summary>
internal static class Treebank
{
    /// <summary>All sentences of a file, in order, with the document each belongs to.</summary>
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        var document = "";
        var rows = new List<TreebankToken>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal)) document = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();
            if (line.Length == 0 && rows.Count > 0)
            {
                yield return new TreebankSentence(document, [.. rows]);
                rows.Clear();
            }

            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            if (!int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)) continue;
            rows.Add(new TreebankToken(fields[1], fields[4], fields[9]));
        }

        if (rows.Count > 0) yield return new TreebankSentence(document, [.. rows]);
    }
}

/// <summary>One sentence of a treebank.</summary>
internal sealed record TreebankSentence(string Document, TreebankToken[] Tokens);

/// <summary>One token of a treebank: form, XPOS tag and the MISC column.</summary>
internal readonly record struct TreebankToken(string Form, string Tag, string Misc);
