using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>Merges streams that are each in ordinal order of a key into one that is.</summary>
internal static class OrderedMerge
{
    public static async IAsyncEnumerable<T> ByKeyAsync<T>(IReadOnlyList<IAsyncEnumerable<T>> streams, Func<T, string> key, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var heads = new List<IAsyncEnumerator<T>>();
        try
        {
            foreach (var stream in streams) heads.Add(stream.GetAsyncEnumerator(cancellation));
            // The first pages come together, not one after another.
            var present = await Task.WhenAll(heads.Select(head => head.MoveNextAsync().AsTask())).ConfigureAwait(false);
            var queue = new PriorityQueue<int, string>(StringComparer.Ordinal);
            for (var index = 0; index < present.Length; index++)
            {
                if (present[index]) queue.Enqueue(index, key(heads[index].Current));
            }

            while (queue.TryDequeue(out var index, out _))
            {
                yield return heads[index].Current;
                if (await heads[index].MoveNextAsync().ConfigureAwait(false)) queue.Enqueue(index, key(heads[index].Current));
            }
        }
        finally
        {
            foreach (var head in heads) await head.DisposeAsync().ConfigureAwait(false);
        }
    }
}
