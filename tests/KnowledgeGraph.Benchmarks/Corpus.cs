using KnowledgeGraph.Import.Articles;

namespace KnowledgeGraph.Benchmarks;

/// <summary>The texts benchmarks run over: real science news where it is at hand, else the project's seeds.</summary>
internal static class Corpus
{
    /// <summary>All texts.</summary>
    public static string[] Texts()
    {
        var path = Find("shared/data/dev/insciout.jsonl") ?? Find("seeds") ?? throw new InvalidOperationException("There is neither a corpus nor the seeds above the working directory.");
        return [.. ArticleSource.Read([path], new ArticleSourceOptions { AnyLanguage = true }).OfType<ArticleRead>().Select(read => read.Article.Text)];
    }

    private static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, relative);
            if (File.Exists(path) || Directory.Exists(path)) return path;
        }

        return null;
    }
}
