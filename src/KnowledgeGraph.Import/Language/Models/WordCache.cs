
namespace KnowledgeGraph.Import.Language.Models;

/// <summary>
/// What a word form contributes to the scores of each model, computed when it is first met and kept in a table of fixed size.
/// Belongs to one thread at a time.
/// </summary>
internal sealed class WordCache
{
    private const int SlotBits = 12;
    private readonly WordAnalyser _analyser;
    private readonly ChainModel[] _models;
    private readonly WordAnalysis _scratch = new();
    private readonly ulong[] _keys = new ulong[1 << SlotBits];
    private readonly WordFacts[] _facts = new WordFacts[1 << SlotBits];
    private readonly short[] _values;
    private readonly float[] _hidden;
    private readonly int[] _starts;

    /// <summary>Makes an empty cache for some models over one word table.</summary>
    public WordCache(WordAnalyser analyser, params ChainModel[] models)
    {
        (_analyser, _models) = (analyser, models);
        _starts = new int[models.Length];
        var width = 0;
        for (var m = 0; m < models.Length; m++)
        {
            _starts[m] = width;
            width += models[m].Width * WordAnalysis.Offsets;
        }

        Width = width;
        _values = new short[width << SlotBits];
        _hidden = new float[models.Max(m => m.Hidden)];
    }

    /// <summary>Length of all that is kept of one word form.</summary>
    public int Width { get; }

    /// <summary>The facts of a form, from the cache or computed.</summary>
    public void Read(ReadOnlySpan<char> form, ref WordFacts facts, Span<short> contributions)
    {
        var key = FeatureHash.OfForm(form) | 1;
        var slot = (int)(key >> (64 - SlotBits));
        var values = _values.AsSpan(slot * Width, Width);
        if (_keys[slot] != key)
        {
            _analyser.Analyse(form, _scratch);
            for (var m = 0; m < _models.Length; m++) Contribute(_models[m], values.Slice(_starts[m], _models[m].Width * WordAnalysis.Offsets));
            _facts[slot] = _scratch.Facts;
            _keys[slot] = key;
        }

        facts = _facts[slot];
        values.CopyTo(contributions);
    }

    /// <summary>Where the contributions to a model begin.</summary>
    public int StartOf(int model) => _starts[model];

    private void Contribute(ChainModel model, Span<short> into)
    {
        into.Clear();
        int stride = model.Stride, width = model.Width, hiddenUnits = model.Hidden;
        var hidden = _hidden.AsSpan(0, hiddenUnits);
        for (var offset = 0; offset < WordAnalysis.Offsets; offset++)
        {
            var sums = into.Slice(offset * width, width);
            for (var f = 0; f < _scratch.Count; f++)
                if ((_scratch.Masks[f] >> offset & 1) != 0)
                    AddRow(model, FeatureHash.Row(_scratch.Features[f], offset - 2, model.Bits), sums[..stride]);

            hidden.Clear();
            var weights = model.Input.AsSpan(offset * WordAnalysis.Inputs * hiddenUnits, WordAnalysis.Inputs * hiddenUnits);
            for (var input = 0; input < WordAnalysis.Inputs; input++)
                if (_scratch.Dense[input] is var x and not 0f)
                    Lanes.AddScaled(weights.Slice(input * hiddenUnits, hiddenUnits), x, hidden);
            for (var unit = 0; unit < hiddenUnits; unit++)
                sums[stride + unit] = (short)Math.Clamp(MathF.Round(hidden[unit] * model.InputScale * ChainModel.HiddenSteps), short.MinValue, short.MaxValue);
        }
    }

    /// <summary>Adds a row of sparse weights to sums.</summary>
    public static void AddRow(ChainModel model, int row, Span<short> sums) => Lanes.Add(model.Rows.AsSpan(row * model.Stride, model.Stride), sums);
}
