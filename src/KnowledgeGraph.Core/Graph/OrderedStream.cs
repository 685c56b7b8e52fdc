using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Core.Graph;

/// <summary>What is held in memory, as a stream like that of a store.</summary>
public static class OrderedStream
{
    /// <summary>The items in their order. Unlike .NET's own <c>ToAsyncEnumerable</c> it stops between two items when asked to.</summary>
    public static async IAsyncEnumerable<T> Of<T>(ImmutableArray<T> items, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
