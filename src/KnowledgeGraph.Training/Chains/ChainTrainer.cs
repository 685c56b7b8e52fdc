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
/// <param name="Dropout">
/// Share of a token's features left out at each visit, so that none can lean on the others always being there: overlapping features of which
/// the strongest would starve the rest (Sutton, Sindelar and McCallum 2006) all learn (dropout, Srivastava et al. 2014).
/// </param>
/// <param name="Margin">What each wrong label is better by while learning: the right labels must win by that much (softmax-margin, Gimpel and Smith 2010).</param>
internal sealed record ChainOptions(
    int Epochs, int Bits, ulong Seed, float UnknownWords = 0.3f, float Decay = 2e-4f, float Smallest = 0.02f, float Dropout = 0f, float Margin = 0f);

/// <summary>Maximises the conditional likelihood of the allowed labels, sentence by sentence.</summary>
internal sealed class ChainTrainer(ChainParameters parameters, ChainOptions options)
{
    private const int Batch = 8;
    private const float Settled = 0.004f;
    private readonly SplitMix _random = new(options.Seed);
    private readonly Lattice _wanted = new(parameters.Labels, parameters.Stride), _found = new(parameters.Labels, parameters.Stride);
    private readonly float[] _gradient = new float[parameters.Stride];
    private readonly RowSample _rows = new();
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
        _rows.Clear();
        for (var at = 0; at < length; at++) Score(sentence, at, remember);
        var scores = _scores.AsSpan(0, length * parameters.Stride);
        _wanted.Run(scores, length, sentence.Allowed, _transitions, _ends, sentence.Weight, parameters.Transitions.Gradients, parameters.Ends.Gradients);
        FavourWrong(sentence.Allowed, scores);
        _found.Run(scores, length, default, _transitions, _ends, -sentence.Weight, parameters.Transitions.Gradients, parameters.Ends.Gradients);
        for (var at = 0; at < length; at++) Correct(sentence.Weight, at);
    }

    private void Prepare(EncodedSentence sentence)
    {
        var length = sentence.Allowed.Length;
        if (_scores.Length < length * parameters.Stride) _scores = new float[length * parameters.Stride * 2];
        if (_unknown.Length < sentence.Words.Length) _unknown = new bool[sentence.Words.Length * 2];
        for (var i = 0; i < sentence.Words.Length; i++)
            _unknown[i] = _random.Unit() * (options.UnknownWords + sentence.Words[i].Occurrences) < options.UnknownWords;
    }

    /// <summary>Scores a token by a sample of its features, made up to the sum of all.</summary>
    private void Score(EncodedSentence sentence, int at, bool remember)
    {
        var stride = parameters.Stride;
        var scores = _scores.AsSpan(at * stride, stride);
        var kept = 1f - options.Dropout;
        for (var label = 0; label < stride; label++) scores[label] = parameters.LabelBias.Values[label] * kept;
        Sample(sentence.Context[at]);
        if (remember) Sample(sentence.Memory[at]);
        for (var offset = 0; offset < WordAnalysis.Offsets; offset++) Sample(Rows(sentence.Words[at + offset], offset, _unknown[at + offset]));
        foreach (var row in _rows.EndToken()) FloatRows.Add(parameters.Rows.Values.AsSpan(row * stride, stride), scores);
        for (var label = 0; label < stride; label++) scores[label] /= kept;
    }

    private void Sample(ReadOnlySpan<int> rows)
    {
        foreach (var row in rows)
            if (options.Dropout == 0f || _random.Unit() >= options.Dropout) _rows.Add(row);
    }

    private void FavourWrong(ulong[] allowed, Span<float> scores)
    {
        if (options.Margin == 0f) return;
        for (var at = 0; at < allowed.Length; at++)
            for (var label = 0; label < parameters.Labels; label++)
                if ((allowed[at] >> label & 1) == 0) scores[at * parameters.Stride + label] += options.Margin;
    }

    private void Correct(float weight, int at)
    {
        var stride = parameters.Stride;
        var largest = 0f;
        for (var label = 0; label < stride; label++)
        {
            _gradient[label] = weight * (_wanted.Marginals[at * stride + label] - _found.Marginals[at * stride + label]);
            largest = Math.Max(largest, MathF.Abs(_gradient[label]));
        }

        if (largest < Settled) return;
        FloatRows.Add(_gradient, parameters.LabelBias.Gradients);
        foreach (var row in _rows.Of(at)) Climb(row);
    }

    private void Climb(int row)
    {
        var stride = parameters.Stride;
        FloatRows.Climb(
            _gradient,
            parameters.Rows.Rate,
            options.Decay,
            parameters.Rows.Values.AsSpan(row * stride, stride),
            parameters.Rows.Squares.AsSpan(row * stride, stride));
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
