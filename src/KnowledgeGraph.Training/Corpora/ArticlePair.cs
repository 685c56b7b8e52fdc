namespace KnowledgeGraph.Training.Corpora;

/// <summary>The text of an article and the annotation beside it.</summary>
/// <param name="Name">What both files are called, without their endings; its beginning tells the style.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Annotation">The annotation, as JSON.</param>
internal sealed record ArticlePair(string Name, string Text, string Annotation)
{
    /// <summary>Reads all NAME.txt that have a NAME.json beside them, in the order of their names, whichever folder holds them; a NAME is taken to stand in one folder only.</summary>
    /// <param name="folders">Folders of annotated articles.</param>
    /// <exception cref="DirectoryNotFoundException">A folder does not exist.</exception>
    public static IEnumerable<ArticlePair> In(IEnumerable<string> folders) => folders
        .SelectMany(folder => Directory.GetFiles(folder, "*.txt"))
        .Where(path => File.Exists(Path.ChangeExtension(path, ".json")))
        .OrderBy(Path.GetFileName, StringComparer.Ordinal)
        .Select(path => new ArticlePair(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), File.ReadAllText(Path.ChangeExtension(path, ".json"))));
}
