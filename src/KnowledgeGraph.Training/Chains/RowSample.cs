namespace KnowledgeGraph.Training.Chains;

/// <summary>The rows that were drawn for each token of a sentence, so that those that scored it are those that learn from it.</summary>
internal sealed class RowSample
{
    private readonly List<int> _ends = [];
    private int[] _rows = new int[1024];
    private int _count;

    /// <summary>Forgets the sentence.</summary>
    public void Clear()
    {
        _ends.Clear();
        _count = 0;
    }

    /// <summary>Adds a row to the token at hand; the same row may come twice.</summary>
    public void Add(int row)
    {
        if (_count == _rows.Length) Array.Resize(ref _rows, _count * 2);
        _rows[_count++] = row;
    }

    /// <summary>Ends the token at hand and returns its rows, good until the next is added.</summary>
    public ReadOnlySpan<int> EndToken()
    {
        _ends.Add(_count);
        return Of(_ends.Count - 1);
    }

    /// <summary>Rows of a token that was ended, in the order they were added.</summary>
    public ReadOnlySpan<int> Of(int token)
    {
        var start = token == 0 ? 0 : _ends[token - 1];
        return _rows.AsSpan(start, _ends[token] - start);
    }
}
