using System.Diagnostics;
using KnowledgeGraph.Cli;
using KnowledgeGraph.World;

namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary>Measures an import alone: while the generator makes the next articles, nothing is under way and the clock stands still.</summary>
internal sealed class ImportClock
{
    private const int AtOnce = 1000;
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(1);
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly TimeSpan started = StageTimes.Processor;
    private TimeSpan generated;
    private volatile int underWay;

    /// <summary>Articles as they are needed; the next are made once the import has written all that it was given.</summary>
    /// <param name="articles">Made lazily.</param>
    /// <param name="import">What they are given to.</param>
    public IEnumerable<WorldArticle> Given(IEnumerable<WorldArticle> articles, StoreImport import)
    {
        var before = 0;
        import.OnArticles = written => underWay = written;
        import.OnBatch = outcome =>
        {
            underWay = 0;
            Volatile.Write(ref before, before + outcome.Added);
        };
        using var source = articles.GetEnumerator();
        var given = 0;
        while (Next(source) is { Length: > 0 } part)
        {
            foreach (var article in part) yield return article;
            given += part.Length;
            while (Volatile.Read(ref before) + underWay < given) Thread.Sleep(Pace);
        }
    }

    /// <summary>What the import took by the clock, and processor time of the whole process, both without the generator.</summary>
    public (TimeSpan Elapsed, TimeSpan Processor) Stop()
    {
        clock.Stop();
        return (clock.Elapsed, StageTimes.Processor - started - generated);
    }

    private WorldArticle[] Next(IEnumerator<WorldArticle> source)
    {
        clock.Stop();
        var busy = StageTimes.Processor;
        var part = new List<WorldArticle>(AtOnce);
        while (part.Count < AtOnce && source.MoveNext()) part.Add(source.Current);
        generated += StageTimes.Processor - busy;
        clock.Start();
        return [.. part];
    }
}
