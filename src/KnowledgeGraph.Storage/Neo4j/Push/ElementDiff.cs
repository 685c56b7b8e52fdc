using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Storage.Neo4j.Push;

/// <summary>What has to happen to one element.</summary>
internal enum Change
{
    /// <summary>It stands as it should.</summary>
    None,

    /// <summary>It is missing.</summary>
    Create,

    /// <summary>It stands with other content.</summary>
    Update,

    /// <summary>It is no longer supported.</summary>
    Remove,
}

/// <summary>One step of a comparison: <see cref="Row"/> for what should stand, <see cref="Stored"/> for what does.</summary>
internal readonly record struct Difference(Change Change, ElementRow? Row, StoredElement Stored);

/// <summary>Compares two streams in ordinal order of ids, in constant memory.</summary>
internal static class ElementDiff
{
    public static async IAsyncEnumerable<Difference> CompareAsync(
        IAsyncEnumerable<ElementRow> wanted, IAsyncEnumerable<StoredElement> stored, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var left = wanted.GetAsyncEnumerator(cancellation);
        await using var right = stored.GetAsyncEnumerator(cancellation);
        var hasLeft = await left.MoveNextAsync().ConfigureAwait(false);
        var hasRight = await right.MoveNextAsync().ConfigureAwait(false);
        while (hasLeft || hasRight)
        {
            var order = !hasLeft ? 1 : !hasRight ? -1 : string.CompareOrdinal(left.Current.Id, right.Current.Id);
            yield return order switch
            {
                < 0 => new(Change.Create, left.Current, default),
                > 0 => new(Change.Remove, null, right.Current),
                _ => new(left.Current.Hash == right.Current.Hash ? Change.None : Change.Update, left.Current, right.Current),
            };
            if (order <= 0) hasLeft = await left.MoveNextAsync().ConfigureAwait(false);
            if (order >= 0) hasRight = await right.MoveNextAsync().ConfigureAwait(false);
        }
    }
}
