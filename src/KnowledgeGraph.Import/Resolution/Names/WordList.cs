namespace KnowledgeGraph.Import.Resolution.Names;

/// <summary>Reads the lists of words that stand beside the rules.</summary>
internal static class WordList
{
    /// <summary>The lines of a list in this folder, without comments (#) and empty lines.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        var assembly = typeof(WordList).Assembly;
        using var stream = assembly.GetManifestResourceStream($"{typeof(WordList).Namespace}.{file}")
            ?? throw new InvalidOperationException($"The list {file} is not embedded in {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
