namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Finds the best label sequence (Viterbi) and the probability of each label of it; scratch space, belongs to one thread at a time.</summary>
internal sealed class ChainDecoder(ChainModel model)
{
    private readonly int _stride = model.Stride, _labels = model.Labels;
    private readonly float[] _best = new float[model.Stride], _next = new float[model.Stride];
    private readonly float[] _exponentials = [.. model.Transitions.Select(StableMath.Exp)];
    private readonly float[] _ends = [.. model.Ends.Select(StableMath.Exp)];

    /// <summary>A label this much worse than the best one cannot lie on the best path, whatever the transitions: their range.</summary>
    private readonly float _reach = model.Transitions.Chunk(model.Stride).SelectMany(row => row.Take(model.Labels)).Max()
        - model.Transitions.Chunk(model.Stride).SelectMany(row => row.Take(model.Labels)).Min();

    private int[] _back = [];
    private float[] _forward = [], _backward = [], _weights = [];

    /// <summary>Writes the best label of each token.</summary>
    public void Best(ReadOnlySpan<float> scores, Span<byte> labels)
    {
        var length = labels.Length;
        if (length == 0) return;
        if (_back.Length < length * _stride) _back = new int[length * _stride * 2];
        for (var label = 0; label < _stride; label++) _best[label] = model.Transitions[_labels * _stride + label] + scores[label];
        for (var at = 1; at < length; at++)
        {
            var hopeless = Top(_best.AsSpan(0, _labels)) - _reach;
            Lanes.MaxPlus(_best.AsSpan(0, _labels), model.Transitions.AsSpan(0, _labels * _stride), hopeless, _next, _back.AsSpan(at * _stride, _stride));
            var here = scores.Slice(at * _stride, _stride);
            for (var label = 0; label < here.Length; label++) _best[label] = _next[label] + here[label];
        }

        var last = 0;
        for (var label = 0; label < _labels; label++)
            if (_best[label] + model.Ends[label] > _best[last] + model.Ends[last]) last = label;
        for (var at = length - 1; at >= 0; at--)
        {
            labels[at] = (byte)last;
            if (at > 0) last = _back[at * _stride + last];
        }
    }

    /// <summary>Writes the marginal probability of the label chosen for each token (forward-backward, scaled at each step).</summary>
    public void Marginals(ReadOnlySpan<float> scores, ReadOnlySpan<byte> labels, Span<float> probabilities)
    {
        var length = labels.Length;
        if (_forward.Length < length * _stride)
            (_forward, _backward, _weights) = (new float[length * _stride * 2], new float[length * _stride * 2], new float[length * _stride * 2]);
        for (var at = 0; at < length; at++)
        {
            var row = scores.Slice(at * _stride, _stride);
            Lanes.Exp(row, Top(row[.._labels]), _weights.AsSpan(at * _stride, _stride));
        }

        Forward(length);
        Backward(length);
        for (var at = 0; at < length; at++)
        {
            var forward = _forward.AsSpan(at * _stride, _stride);
            var backward = _backward.AsSpan(at * _stride, _stride);
            var total = Lanes.Dot(forward, backward);
            probabilities[at] = total > 0 ? Math.Min(1f, forward[labels[at]] * backward[labels[at]] / total) : 0;
        }
    }

    private void Forward(int length)
    {
        for (var at = 0; at < length; at++)
        {
            var here = _forward.AsSpan(at * _stride, _stride);
            if (at == 0)
            {
                _exponentials.AsSpan(_labels * _stride, _stride).CopyTo(here);
            }
            else
            {
                here.Clear();
                var before = _forward.AsSpan((at - 1) * _stride, _stride);
                for (var label = 0; label < _labels; label++)
                    if (before[label] != 0f) Lanes.AddScaled(_exponentials.AsSpan(label * _stride, _stride), before[label], here);
            }

            Lanes.Multiply(_weights.AsSpan(at * _stride, _stride), here);
            Normalise(here);
        }
    }

    private void Backward(int length)
    {
        _ends.CopyTo(_backward.AsSpan((length - 1) * _stride));
        for (var at = length - 2; at >= 0; at--)
        {
            _backward.AsSpan((at + 1) * _stride, _stride).CopyTo(_next);
            Lanes.Multiply(_weights.AsSpan((at + 1) * _stride, _stride), _next);
            Normalise(_next);
            var here = _backward.AsSpan(at * _stride, _stride);
            for (var label = 0; label < _labels; label++) here[label] = Lanes.Dot(_exponentials.AsSpan(label * _stride, _stride), _next);
            here[_labels..].Clear();
        }
    }

    private static void Normalise(Span<float> values)
    {
        var total = 0f;
        foreach (var value in values) total += value;
        if (total <= 0f) return;
        var scale = 1f / total;
        for (var i = 0; i < values.Length; i++) values[i] *= scale;
    }

    private static float Top(ReadOnlySpan<float> scores)
    {
        var top = float.NegativeInfinity;
        foreach (var score in scores) if (score > top) top = score;
        return top;
    }
}
