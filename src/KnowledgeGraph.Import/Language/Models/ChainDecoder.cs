namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Finds the best label sequence (Viterbi) and the probability of each label of it; scratch space, belongs to one thread at a time.</summary>
internal sealed class ChainDecoder(ChainModel model)
{
    private byte[] _back = [];
    private float[] _forward = [], _backward = [];
    private readonly float[] _best = new float[model.Stride], _next = new float[model.Stride];
    private readonly float[] _exponentials = [.. model.Transitions.Select(StableMath.Exp)];
    private readonly float[] _ends = [.. model.Ends.Select(StableMath.Exp)];

    /// <summary>Writes the best label of each token.</summary>
    public void Best(ReadOnlySpan<float> scores, Span<byte> labels)
    {
        int length = labels.Length, stride = model.Stride, count = model.Labels;
        if (length == 0) return;
        if (_back.Length < length * stride) _back = new byte[length * stride * 2];
        var starts = model.Transitions.AsSpan(count * stride, stride);
        for (var label = 0; label < count; label++) _best[label] = starts[label] + scores[label];
        for (var at = 1; at < length; at++) Step(scores.Slice(at * stride, stride), _back.AsSpan(at * stride, stride));
        var last = 0;
        for (var label = 0; label < count; label++)
            if (_best[label] + model.Ends[label] > _best[last] + model.Ends[last]) last = label;
        for (var at = length - 1; at >= 0; at--)
        {
            labels[at] = (byte)last;
            if (at > 0) last = _back[at * stride + last];
        }
    }

    private void Step(ReadOnlySpan<float> scores, Span<byte> back)
    {
        int stride = model.Stride, count = model.Labels;
        Array.Fill(_next, float.NegativeInfinity);
        for (var from = 0; from < count; from++)
        {
            var score = _best[from];
            var transitions = model.Transitions.AsSpan(from * stride, stride);
            for (var to = 0; to < count; to++)
            {
                var candidate = score + transitions[to];
                if (candidate <= _next[to]) continue;
                _next[to] = candidate;
                back[to] = (byte)from;
            }
        }

        for (var to = 0; to < count; to++) _best[to] = _next[to] + scores[to];
    }

    /// <summary>Writes the marginal probability of the label chosen for each token (forward-backward, scaled at each step).</summary>
    public void Marginals(ReadOnlySpan<float> scores, ReadOnlySpan<byte> labels, Span<float> probabilities)
    {
        int length = labels.Length, stride = model.Stride, count = model.Labels;
        if (_forward.Length < length * stride) (_forward, _backward) = (new float[length * stride * 2], new float[length * stride * 2]);
        for (var at = 0; at < length; at++)
        {
            var here = _forward.AsSpan(at * stride, stride);
            if (at == 0) _exponentials.AsSpan(count * stride, stride).CopyTo(here);
            else Push(_forward.AsSpan((at - 1) * stride, stride), here);
            Weigh(scores.Slice(at * stride, stride), here);
        }

        for (var at = length - 1; at >= 0; at--)
        {
            var here = _backward.AsSpan(at * stride, stride);
            if (at == length - 1)
            {
                _ends.CopyTo(here);
            }
            else
            {
                var next = _backward.AsSpan((at + 1) * stride, stride);
                for (var label = 0; label < count; label++) _next[label] = next[label];
                Weigh(scores.Slice((at + 1) * stride, stride), _next);
                Pull(_next, here);
            }

            var total = 0f;
            for (var label = 0; label < count; label++) total += _forward[at * stride + label] * here[label];
            probabilities[at] = total > 0 ? _forward[at * stride + labels[at]] * here[labels[at]] / total : 0;
        }
    }

    private void Push(ReadOnlySpan<float> from, Span<float> to)
    {
        to.Clear();
        for (var label = 0; label < model.Labels; label++)
        {
            var value = from[label];
            if (value == 0f) continue;
            var row = _exponentials.AsSpan(label * model.Stride, model.Stride);
            for (var next = 0; next < to.Length; next++) to[next] += value * row[next];
        }
    }

    private void Pull(ReadOnlySpan<float> next, Span<float> to)
    {
        to.Clear();
        for (var label = 0; label < model.Labels; label++)
        {
            var row = _exponentials.AsSpan(label * model.Stride, model.Stride);
            var sum = 0f;
            for (var i = 0; i < model.Labels; i++) sum += row[i] * next[i];
            to[label] = sum;
        }
    }

    private void Weigh(ReadOnlySpan<float> scores, Span<float> values)
    {
        var top = float.NegativeInfinity;
        for (var label = 0; label < model.Labels; label++) top = Math.Max(top, scores[label]);
        var total = 0f;
        for (var label = 0; label < model.Labels; label++) total += values[label] *= StableMath.Exp(scores[label] - top);
        if (total <= 0f) return;
        for (var label = 0; label < model.Labels; label++) values[label] /= total;
    }
}
