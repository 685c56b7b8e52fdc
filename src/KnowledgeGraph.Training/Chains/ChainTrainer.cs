using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Training.Chains;

/// <summary>How a chain is trained.</summary>
/// <param name="Epochs">Passes over the data; the weights shipped are the average of the second half's.</param>
/// <param name="Bits">Bits of a row number.</param>
/// <param name="Seed">Everything random follows from it.</param>
/// <param name="UnknownWords">A word met n times loses its identity with probability u/(u+n), as an unknown word would (Kiperwasser and Goldberg 2016).</param>
/// <param name="Decay">Pull of every touched weight towards zero.</param>
/// <param name="Smallest">Sparse weights below are cut.</param>
internal sealed record ChainOptions(
    int Epochs, int Bits, ulong Seed, float UnknownWords = 0.3f, float Decay = 2e-4f, float Smallest = 0.02f);

/// <summary>Maximises the conditional likelihood of the allowed labels, sentence by sentence.</summary>
internal sealed class ChainTrainer(ChainParameters parameters, ChainOptions options)
{
    private const int Batch = 8;
    private const float Settled = 0.004f;
    private readonly SplitMix _random = new(options.Seed);
    private readonly Lattice _wanted = new(parameters.Labels, parameters.Stride), _found = new(parameters.Labels, parameters.Stride);
    private readonly float[] _gradient = new float[parameters.Stride];
    private float[] _scores = [], _transitions = [], _ends = [];
    private bool[] _unknown = [];

    /// <summary>Trains on all sentences.</summary>
    public void Train(List<EncodedSentence> sentences, Action<string> report)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        Refresh();
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            var batch = 0;
            foreach (var index in order)
            {
                Learn(sentences[index]);
                if (++batch % Batch == 0) ClimbDense();
            }

            ClimbDense();
            if (epoch * 2 > options.Epochs) foreach (var weights in parameters.All) weights.Snapshot();
            report($"epoch {epoch} of {options.Epochs}");
        }
    }

    private void Learn(EncodedSentence sentence)
    {
        var length = sentence.Allowed.Length;
        Prepare(sentence);
        var remember = sentence.Memory.Length > 0 && _random.Unit() < 0.6f;
        for (var at = 0; at < length; at++) Score(sentence, at, remember);
        var scores = _scores.AsSpan(0, length * parameters.Stride);
        _wanted.Run(scores, length, sentence.Allowed, _transitions, _ends, sentence.Weight, parameters.Transitions.Gradients, parameters.Ends.Gradients);
        _found.Run(scores, length, default, _transitions, _ends, -sentence.Weight, parameters.Transitions.Gradients, parameters.Ends.Gradients);
        for (var at = 0; at < length; at++) Correct(sentence, at, remember);
    }

    private void Prepare(EncodedSentence sentence)
    {
        var length = sentence.Allowed.Length;
        if (_scores.Length < length * parameters.Stride) _scores = new float[length * parameters.Stride * 2];
        if (_unknown.Length < sentence.Words.Length) _unknown = new bool[sentence.Words.Length * 2];
        for (var i = 0; i < sentence.Words.Length; i++)
            _unknown[i] = _random.Unit() * (options.UnknownWords + sentence.Words[i].Occurrences) < options.UnknownWords;
    }

    private void Score(EncodedSentence sentence, int at, bool remember)
    {
        var stride = parameters.Stride;
        var scores = _scores.AsSpan(at * stride, stride);
        parameters.LabelBias.Values.CopyTo(scores);
        foreach (var row in sentence.Context[at]) FloatRows.Add(parameters.Rows.Values.AsSpan(row * stride, stride), scores);
        if (remember) foreach (var row in sentence.Memory[at]) FloatRows.Add(parameters.Rows.Values.AsSpan(row * stride, stride), scores);
        for (var offset = 0; offset < WordAnalysis.Offsets; offset++)
            foreach (var row in Rows(sentence.Words[at + offset], offset, _unknown[at + offset])) FloatRows.Add(parameters.Rows.Values.AsSpan(row * stride, stride), scores);
    }

    private void Correct(EncodedSentence sentence, int at, bool remember)
    {
        var stride = parameters.Stride;
        var largest = 0f;
        for (var label = 0; label < stride; label++)
        {
            _gradient[label] = sentence.Weight * (_wanted.Marginals[at * stride + label] - _found.Marginals[at * stride + label]);
            largest = Math.Max(largest, MathF.Abs(_gradient[label]));
        }

        if (largest < Settled) return;
        foreach (var row in sentence.Context[at]) Climb(row);
        if (remember) foreach (var row in sentence.Memory[at]) Climb(row);
        FloatRows.Add(_gradient, parameters.LabelBias.Gradients);
        for (var offset = 0; offset < WordAnalysis.Offsets; offset++)
            foreach (var row in Rows(sentence.Words[at + offset], offset, _unknown[at + offset])) Climb(row);
    }

    private void Climb(int row)
    {
        var stride = parameters.Stride;
        FloatRows.Climb(_gradient, parameters.Rows.Rate, options.Decay, parameters.Rows.Values.AsSpan(row * stride, stride), parameters.Rows.Squares.AsSpan(row * stride, stride));
    }

    private void ClimbDense()
    {
        foreach (var weights in parameters.All.Skip(1)) weights.Climb(options.Decay);
        Refresh();
    }

    /// <summary>Exponentials of the transition scores, which move only with a batch.</summary>
    private void Refresh()
    {
        _transitions = [.. parameters.Transitions.Values.Select(StableMath.Exp)];
        _ends = [.. parameters.Ends.Values.Select(StableMath.Exp)];
    }

    private static ReadOnlySpan<int> Rows(EncodedWord word, int offset, bool unknown) =>
        unknown ? word.Rows[offset].AsSpan(word.Identities[offset]) : word.Rows[offset];
}
