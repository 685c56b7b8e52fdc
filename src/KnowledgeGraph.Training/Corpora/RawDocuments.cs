using System.Text;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>A document of a treebank as its reader saw it: running text, a line a paragraph, and where sentences and words stand in it.</summary>
/// <param name="Name">Name of the document.</param>
/// <param name="Genre">News, academic, interview …; for GUM the genre of the document, else the first part of its name.</param>
/// <param name="Text">The text.</param>
/// <param name="Sentences">Start and end of every sentence.</param>
/// <param name="Words">Start and end of every word.</param>
internal sealed record RawDocument(string Name, string Genre, string Text, List<(int Start, int End)> Sentences, List<(int Start, int End)> Words);

/// <summary>Builds running text from a CoNLL-U file: sentences from their <c># text</c>, paragraphs from <c># newpar</c>, spaces from <c>SpaceAfter</c>.</summary>
internal static class RawDocuments
{
    /// <summary>All documents of a file.</summary>
    public static List<RawDocument> Read(string path)
    {
        var documents = new List<RawDocument>();
        var builder = new Builder();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                builder.Finish(documents);
                builder = new Builder { Name = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim() };
            }
            else if (line.StartsWith("# meta::genre = ", StringComparison.Ordinal))
            {
                builder.Genre = line["# meta::genre = ".Length..];
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                builder.NewParagraph = true;
            }
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                builder.Sentence(line["# text = ".Length..]);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                builder.Row(line.Split('\t'));
            }
        }

        builder.Finish(documents);
        return documents;
    }

    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<(int Start, int End)> _sentences = [];
        private readonly List<(int Start, int End)> _words = [];
        private string _sentence = string.Empty;
        private int _at;
        private bool _space = true;
        private int _heldTo;

        public string Name { get; init; } = string.Empty;

        public string? Genre { get; set; }

        public bool NewParagraph { get; set; }

        public void Sentence(string text)
        {
            if (_text.Length > 0) _text.Append(NewParagraph ? "\n" : _space ? " " : string.Empty);
            NewParagraph = false;
            _sentences.Add((_text.Length, _text.Length + text.Length));
            _at = _text.Length;
            _sentence = text;
            _text.Append(text);
            _heldTo = 0;
        }

        /// <summary>Finds the row's word in the sentence; words that are written otherwise than they stand (contractions spelt out) are passed over.</summary>
        public void Row(string[] fields)
        {
            var range = fields[0].Split('-');
            if (range.Length == 2) _heldTo = int.Parse(range[1], System.Globalization.CultureInfo.InvariantCulture);
            var inside = range.Length == 1 && int.TryParse(fields[0], out var number) && number <= _heldTo;
            if (!inside) _space = !fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            if (range.Length == 2 || fields[0].Contains('.', StringComparison.Ordinal)) return;
            var from = _at - _sentences[^1].Start;
            while (from < _sentence.Length && char.IsWhiteSpace(_sentence[from])) from++;
            if (string.CompareOrdinal(_sentence, from, fields[1], 0, fields[1].Length) != 0) return;
            _at = _sentences[^1].Start + from + fields[1].Length;
            _words.Add((_at - fields[1].Length, _at));
        }

        public void Finish(List<RawDocument> documents)
        {
            if (_text.Length > 0) documents.Add(new RawDocument(Name, Genre ?? Name.Split('-')[0], _text.ToString(), _sentences, _words));
        }
    }
}
