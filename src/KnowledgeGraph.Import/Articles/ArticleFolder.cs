namespace KnowledgeGraph.Import.Articles;

/// <summary>Finds the article files of a folder.</summary>
internal static class ArticleFolder
{
    /// <summary>Relative paths with forward slashes, in ordinal order. Links to folders are not followed, so that a loop of links ends.</summary>
    public static IReadOnlyList<string> Files(string folder, Func<string, bool> isArticle, ICollection<ArticleReading> problems)
    {
        var found = new List<string>();
        var pending = new Stack<string>([string.Empty]);
        while (pending.TryPop(out var relative))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(Path.Combine(folder, relative)).EnumerateFileSystemInfos())
                {
                    var path = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
                    if (entry is DirectoryInfo)
                    {
                        if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) pending.Push(path);
                    }
                    else if (isArticle(entry.Name))
                    {
                        found.Add(path);
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                problems.Add(InputTrouble.Refuse(Path.Combine(folder, relative), exception));
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }
}
