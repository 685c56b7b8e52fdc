using System.Diagnostics;
using KnowledgeGraph.Cli;
using KnowledgeGraph.World;

namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary>Measures an import alone: while the generator makes the next articles, nothing is under way and the clock stands still.</summary>
internal sealed class ImportClock
{
    private const int AtOnce = 1000;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly TimeSpan started = StageTimes.Processor;
    private TimeSpan generated;
    private readonly object gate = new();
    private int finished;
    private int underWay;

    /// <summary>Articles as they are needed; the next are made once the import has written all that it was given.</summary>
    /// <param name="articles">Made lazily.</param>
    /// <param name="import">What they are given to.</param>
    public IEnumerable<WorldArticle> Given(IEnumerable<WorldArticle> articles, StoreImport import)
    {
        import.OnArticles = written => Note(finished, written);
        import.OnBatch = outcome => Note(finished + outcome.Added, 0);
        using var source = articles.GetEnumerator();
        var given = 0;
        while (Next(source) is { Length: > 0 } part)
        {
            foreach (var article in part) yield return article;
            given += part.Length;
            WaitUntilWritten(given);
        }
    }

    /// <summary>What the import took by the clock, and processor time of the whole process, both without the generator.</summary>
    public (TimeSpan Elapsed, TimeSpan Processor) Stop()
    {
        clock.Stop();
        return (clock.Elapsed, StageTimes.Processor - started - generated);
    }

    // Told by the import's thread alone.
    private void Note(int inFinishedBatches, int inThisBatch)
    {
        lock (gate)
        {
            (finished, underWay) = (inFinishedBatches, inThisBatch);
            Monitor.PulseAll(gate);
        }
    }

    private void WaitUntilWritten(int given)
    {
        lock (gate)
        {
            while (finished + underWay < given) Monitor.Wait(gate);
        }
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
