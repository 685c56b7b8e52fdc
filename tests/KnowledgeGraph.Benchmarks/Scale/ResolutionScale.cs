using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.World;

namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary><c>world-resolve N … [--fixed]</c>: resolves generated worlds of growing size in memory, facts straight from the generator, and prints the cost per article.</summary>
/// <remarks>With <c>--fixed</c> the worlds write of the same subjects in the same outlets and journals, and draw from the same lists of names, however large they are.</remarks>
internal static class ResolutionScale
{
    /// <summary>Runs the command.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        int[] given = [.. arguments.Where(argument => argument != "--fixed").Select(size => int.Parse(size, CultureInfo.InvariantCulture))];
        int[] sizes = given.Length > 0 ? given : [10_000, 100_000];
        var growth = arguments.Contains("--fixed") ? 0 : Heaps.OfTexts;
        double? first = null;
        foreach (var size in sizes)
        {
            using var stages = new StageTimes();
            var articles = Read(size, growth);
            GC.Collect();
            var (clock, busy) = (Stopwatch.StartNew(), StageTimes.Processor);
            var result = Resolver.Resolve(articles, []);
            var (elapsed, processor) = (clock.Elapsed, StageTimes.Processor - busy);
            first ??= processor.TotalMilliseconds / size;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{size:N0} articles resolved in {elapsed.TotalSeconds:F1} s, {processor.TotalSeconds:F1} CPU s, {processor.TotalMilliseconds / size:F3} CPU ms/article ({processor.TotalMilliseconds / size / first:F2} of the first), peak {StageTimes.Peak >> 20} MB, {result.Claims.Length} claim links"));
            stages.Print(size);
        }

        return 0;
    }

    // In parts, so that both cores read while no more than one part waits. Names that many articles use stand in memory once, as in an import.
    private static List<ResolvedArticle> Read(int size, double growth)
    {
        var shared = new SharedTexts();
        return [.. WorldStream.Articles(1, size, growth).Chunk(2000).SelectMany(part => part.AsParallel().AsOrdered().Select(article => ResolvedArticle.New(ArticleReading.Of(SheetBuilder.Build(article.Facts), shared))))];
    }
}
