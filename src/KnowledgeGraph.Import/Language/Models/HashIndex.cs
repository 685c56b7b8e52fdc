namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Finds a hash among many that lie in ascending order: by its upper bits the few that it can be, then one by one.</summary>
internal sealed class HashIndex
{
    private const int UpperBits = 16;
    private readonly uint[] _hashes;
    private readonly int[] _starts = new int[(1 << UpperBits) + 1];

    /// <summary>Takes distinct hashes in ascending order.</summary>
    public HashIndex(uint[] hashes)
    {
        _hashes = hashes;
        foreach (var hash in hashes) _starts[(hash >> (32 - UpperBits)) + 1]++;
        for (var i = 1; i < _starts.Length; i++) _starts[i] += _starts[i - 1];
    }

    /// <summary>The hashes, ascending.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes;

    /// <summary>Place of a hash, or -1.</summary>
    public int Find(uint hash)
    {
        var upper = hash >> (32 - UpperBits);
        for (var at = _starts[upper]; at < _starts[upper + 1] && _hashes[at] <= hash; at++)
            if (_hashes[at] == hash)
                return at;
        return -1;
    }
}
