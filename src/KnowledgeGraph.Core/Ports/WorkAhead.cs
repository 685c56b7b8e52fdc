namespace KnowledgeGraph.Core.Ports;

/// <summary>Lets other cores make what one thread writes: a store is written by one thread only.</summary>
public static class WorkAhead
{
    private const int AheadPerCore = 4;

    /// <summary>Works on parts of an input on all cores and gives the results in the order of the input, while the caller uses former ones.</summary>
    /// <param name="inputs">Read on the caller's thread, lazily: a bounded number of parts is under way.</param>
    /// <param name="size">How many inputs make up a part: enough that a part is worth a task of its own.</param>
    /// <param name="work">A pure function, called by several threads at once.</param>
    public static IEnumerable<TOut> Select<TIn, TOut>(IEnumerable<TIn> inputs, int size, Func<TIn[], IReadOnlyList<TOut>> work)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(work);
        var waiting = new Queue<Task<IReadOnlyList<TOut>>>();
        foreach (var part in inputs.Chunk(size))
        {
            waiting.Enqueue(Task.Run(() => work(part)));
            if (waiting.Count < AheadPerCore * Environment.ProcessorCount) continue;
            foreach (var result in waiting.Dequeue().GetAwaiter().GetResult()) yield return result;
        }

        while (waiting.TryDequeue(out var last))
        {
            foreach (var result in last.GetAwaiter().GetResult()) yield return result;
        }
    }
}
