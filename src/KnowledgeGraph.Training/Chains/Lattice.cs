using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Training.Chains;

/// <summary>
/// Forward-backward over all label sequences of a sentence, or only over those its allowed labels permit: the difference of the two
/// is the gradient of the likelihood of partly labelled sentences (Tsuboi et al. 2008).
/// </summary>
internal sealed class Lattice(int labels, int stride)
{
    private float[] _forward = [], _backward = [], _weights = [];
    private readonly float[] _next = new float[stride];

    /// <summary>Probability of each label of each token: [token][label].</summary>
    public float[] Marginals { get; private set; } = [];

    /// <summary>Runs over a sentence and adds the expected transitions, times <paramref name="sign"/>, to the gradients.</summary>
    /// <param name="scores">[token][label].</param>
    /// <param name="length">Number of tokens.</param>
    /// <param name="allowed">Allowed labels, or empty for all.</param>
    /// <param name="transitions">Exponentials of transition scores, start row last.</param>
    /// <param name="ends">Exponentials of end scores.</param>
    /// <param name="sign">Plus for what should be, minus for what is.</param>
    /// <param name="transitionGradients">Gradients of the transitions.</param>
    /// <param name="endGradients">Gradients of the ends.</param>
    public void Run(
        ReadOnlySpan<float> scores, int length, ReadOnlySpan<ulong> allowed, float[] transitions, float[] ends, float sign, float[] transitionGradients, float[] endGradients)
    {
        if (Marginals.Length < length * stride)
            (_forward, _backward, _weights, Marginals) = (
                new float[length * stride * 2], new float[length * stride * 2], new float[length * stride * 2], new float[length * stride * 2]);
        for (var at = 0; at < length; at++)
        {
            Weigh(scores.Slice(at * stride, stride), allowed.IsEmpty ? ulong.MaxValue : allowed[at], _weights.AsSpan(at * stride, stride));
        }
        Forward(length, transitions);
        Backward(length, transitions, ends);
        Expect(length, transitions, ends, sign, transitionGradients, endGradients);
    }

    private void Weigh(ReadOnlySpan<float> scores, ulong allowed, Span<float> weights)
    {
        var top = float.NegativeInfinity;
        for (var label = 0; label < labels; label++) if ((allowed >> label & 1) != 0) top = Math.Max(top, scores[label]);
        weights.Clear();
        for (var label = 0; label < labels; label++) if ((allowed >> label & 1) != 0) weights[label] = StableMath.Exp(scores[label] - top);
    }

    private void Forward(int length, float[] transitions)
    {
        for (var at = 0; at < length; at++)
        {
            var here = _forward.AsSpan(at * stride, stride);
            if (at == 0)
            {
                transitions.AsSpan(labels * stride, stride).CopyTo(here);
            }
            else
            {
                here.Clear();
                var before = _forward.AsSpan((at - 1) * stride, stride);
                for (var from = 0; from < labels; from++)
                {
                    if (before[from] != 0f) FloatRows.AddScaled(transitions.AsSpan(from * stride, stride), before[from], here);
                }
            }

            Normalise(here, _weights.AsSpan(at * stride, stride));
        }
    }

    private void Backward(int length, float[] transitions, float[] ends)
    {
        for (var at = length - 1; at >= 0; at--)
        {
            var here = _backward.AsSpan(at * stride, stride);
            if (at == length - 1)
            {
                ends.CopyTo(here);
                continue;
            }

            _backward.AsSpan((at + 1) * stride, stride).CopyTo(_next);
            Normalise(_next, _weights.AsSpan((at + 1) * stride, stride));
            for (var from = 0; from < labels; from++) here[from] = FloatRows.Dot(transitions.AsSpan(from * stride, stride), _next);
        }
    }

    private void Expect(int length, float[] transitions, float[] ends, float sign, float[] transitionGradients, float[] endGradients)
    {
        for (var at = 0; at < length; at++)
        {
            var marginal = Marginals.AsSpan(at * stride, stride);
            var forward = _forward.AsSpan(at * stride, stride);
            var backward = _backward.AsSpan(at * stride, stride);
            var total = 0f;
            for (var label = 0; label < stride; label++) total += marginal[label] = forward[label] * backward[label];
            if (total <= 0f) total = 1f;
            for (var label = 0; label < stride; label++) marginal[label] /= total;
            if (at == 0) FloatRows.AddScaled(marginal, sign, transitionGradients.AsSpan(labels * stride, stride));
            else Pairs(at, transitions, sign, transitionGradients);
            if (at == length - 1) FloatRows.AddScaled(marginal, sign, endGradients);
        }
    }

    private void Pairs(int at, float[] transitions, float sign, float[] gradients)
    {
        var before = _forward.AsSpan((at - 1) * stride, stride);
        var weights = _weights.AsSpan(at * stride, stride);
        var after = _backward.AsSpan(at * stride, stride);
        for (var to = 0; to < stride; to++) _next[to] = weights[to] * after[to];
        var total = 0f;
        for (var from = 0; from < labels; from++)
            if (before[from] != 0f) total += before[from] * FloatRows.Dot(transitions.AsSpan(from * stride, stride), _next);
        if (total <= 0f) return;
        for (var from = 0; from < labels; from++)
            if (before[from] > 1e-7f)
            {
                FloatRows.AddProduct(transitions.AsSpan(from * stride, stride), _next, sign * before[from] / total, gradients.AsSpan(from * stride, stride));
            }
    }

    private static void Normalise(Span<float> values, ReadOnlySpan<float> weights)
    {
        var total = 0f;
        for (var i = 0; i < values.Length; i++) total += values[i] *= weights[i];
        if (total <= 0f) return;
        var scale = 1f / total;
        for (var i = 0; i < values.Length; i++) values[i] *= scale;
    }
}
