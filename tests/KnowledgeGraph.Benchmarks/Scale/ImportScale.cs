using System.Globalization;
using KnowledgeGraph.Cli;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.World;

namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary>
/// <c>world-import N … [--text] [--check]</c>: imports generated worlds into stores of their own, then a hundred articles more, and prints what it takes.
/// Facts are given, and the clock stands still while the generator makes them; with <c>--text</c> they are extracted from the articles' words. With <c>--check</c> all of them are imported into
/// a second store at once, whose graph has to be the same.
/// </summary>
internal static class ImportScale
{
    private const int Further = 100;

    /// <summary>Runs the command.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var sizes = arguments.Where(argument => !argument.StartsWith('-')).Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToList();
        var extracts = arguments.Contains("--text");
        var isSame = true;
        foreach (var size in sizes.DefaultIfEmpty(10_000))
        {
            var (path, second) = (Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".kg"), Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".kg"));
            try
            {
                var world = WorldStream.Articles(1, size + Further);
                await ImportAsync(path, world.Take(size), size, extracts);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  store: {new FileInfo(path).Length / (double)size / 1000:F1} kB/article, {new FileInfo(path).Length >> 20} MB"));
                await ImportAsync(path, world.Skip(size), Further, extracts);
                if (!arguments.Contains("--check")) continue;
                await ImportAsync(second, world, size + Further, extracts);
                var (piecemeal, atOnce) = (await HashAsync(path), await HashAsync(second));
                isSame &= piecemeal == atOnce;
                Console.WriteLine(piecemeal == atOnce ? "  one graph" : $"  TWO GRAPHS: {piecemeal} and {atOnce}");
            }
            finally
            {
                foreach (var file in new[] { path, second }.SelectMany(store => new[] { store, store + "-wal", store + "-shm" })) File.Delete(file);
            }
        }

        return isSame ? 0 : 1;
    }

    private static async Task<string> HashAsync(string path)
    {
        using var store = EmbeddedStore.OpenToRead(path);
        return await GraphHash.OfAsync(store.ReadGraph());
    }

    private static async Task ImportAsync(string path, IEnumerable<WorldArticle> articles, int count, bool extracts)
    {
        using var stages = new StageTimes();
        var clock = new ImportClock();
        using (var store = EmbeddedStore.OpenOrCreate(path))
        {
            Func<WorldArticle, FactSheet> sheet = static article => SheetBuilder.Build(article.Facts);
            if (extracts)
            {
                var extractor = new ArticleExtractor();
                sheet = article => Extracted(article, extractor);
            }

            var import = new StoreImport(store);
            await import.RunAsync(OrderedExtraction.SelectAsync(clock.Given(articles, import), sheet));
        }

        var (elapsed, processor) = clock.Stop();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count:N0} articles imported in {elapsed.TotalSeconds:F1} s ({count / elapsed.TotalSeconds:F0}/s), {processor.TotalSeconds:F1} CPU s ({processor.TotalMilliseconds / count:F2} CPU ms/article), peak {StageTimes.Peak >> 20} MB"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"    so far {GC.GetTotalAllocatedBytes() >> 20} MB of objects made, {GC.CollectionCount(0)}, {GC.CollectionCount(1)} and {GC.CollectionCount(2)} collections, {GC.GetTotalPauseDuration().TotalSeconds:F1} s of pauses"));
        stages.Print(count);
    }

    private static FactSheet Extracted(WorldArticle article, ArticleExtractor extractor)
    {
        var header = article.Facts.Article;
        var read = new Article { Source = header.Source!, Path = header.Path, Text = header.Text!, Id = header.Id, Publisher = header.Publisher, Published = header.Published };
        var found = extractor.Extract(read);
        return SheetBuilder.Build(found with { Article = found.Article with { Text = read.Text } }, read);
    }
}
