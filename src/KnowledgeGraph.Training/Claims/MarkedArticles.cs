using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Training.Evaluation.Claims;

namespace KnowledgeGraph.Training.Claims;

/// <summary>Reads articles in which nothing but findings is annotated: one sentence a line, "+ " before each that states a finding, an empty line between paragraphs.</summary>
internal static class MarkedArticles
{
    private const string Mark = "+ ";
    private const string Closers = "\"”’')";

    /// <summary>Folders of such articles.</summary>
    public static Option<string[]> Option() => new("--marked")
    {
        Description = "Folders of articles in which nothing but findings is marked, to learn from as well.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    /// <summary>All articles of the folders, in the order of their names.</summary>
    /// <exception cref="DirectoryNotFoundException">A folder does not exist.</exception>
    public static ImmutableArray<GoldArticle> ReadFolders(IEnumerable<string> folders) =>
    [
        .. folders.SelectMany(folder => Directory.GetFiles(folder, "*.txt"))
            .OrderBy(Path.GetFileName, StringComparer.Ordinal)
            .Select(path => Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
    ];

    /// <summary>An article as outlets print it, and the findings marked in it.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="marked">Its lines with their marks.</param>
    public static GoldArticle Parse(string name, string marked)
    {
        var findings = ImmutableArray.CreateBuilder<string>();
        var paragraphs = new List<string>();
        foreach (var paragraph in marked.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var text = "";
            foreach (var line in paragraph.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var isFinding = line.StartsWith(Mark, StringComparison.Ordinal);
                var sentence = isFinding ? line[Mark.Length..].Trim() : line;
                if (isFinding) findings.Add(sentence);
                if (text.Length > 0) text += EndsSentence(text) ? " " : "\n";
                text += sentence;
            }

            if (text.Length > 0) paragraphs.Add(text);
        }

        return new GoldArticle(name, string.Join("\n\n", paragraphs) + "\n", [], [], findings.ToImmutable());
    }

    // Headlines, captions and transcripts without stops go on in a line of their own.
    private static bool EndsSentence(string text) => text.TrimEnd([.. Closers]) is [.., '.' or '!' or '?'];
}
