using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace KnowledgeGraph.Import;

/// <summary>Works on all cores and gives the results in the order of the input.</summary>
public static class OrderedExtraction
{
    /// <summary>How many inputs may be under way for each core: enough that one long article does not idle the others.</summary>
    private const int AheadPerCore = 32;

    /// <summary>Maps a lazy input, with a bounded number of inputs in memory.</summary>
    /// <param name="inputs">Read on one thread, lazily.</param>
    /// <param name="work">A pure function, called by several threads at once.</param>
    /// <param name="cancellation">Stops reading and working.</param>
    public static async IAsyncEnumerable<TOut> SelectAsync<TIn, TOut>(
        IEnumerable<TIn> inputs,
        Func<TIn, TOut> work,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(work);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ahead = Channel.CreateBounded<Task<TOut>>(new BoundedChannelOptions(AheadPerCore * Environment.ProcessorCount) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => FeedAsync(inputs, work, ahead.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var result in ahead.Reader.ReadAllAsync(cancellation).ConfigureAwait(false)) yield return await result.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task FeedAsync<TIn, TOut>(IEnumerable<TIn> inputs, Func<TIn, TOut> work, ChannelWriter<Task<TOut>> ahead, CancellationToken stop)
    {
        // As many at once as there are cores: the thread pool alone would answer a busy machine with ever more threads.
        var cores = new TaskFactory(stop, TaskCreationOptions.None, TaskContinuationOptions.None, new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Environment.ProcessorCount).ConcurrentScheduler);
        try
        {
            foreach (var input in inputs)
            {
                // The place in the queue is taken before the work begins: that bounds what is in memory.
                if (!await ahead.WaitToWriteAsync(stop).ConfigureAwait(false)) return;
                await ahead.WriteAsync(cores.StartNew(() => work(input)), stop).ConfigureAwait(false);
            }

            ahead.Complete();
        }
        catch (Exception error)
        {
            // Whoever reads the results gets the error at its place.
            ahead.TryComplete(error);
        }
    }
}
