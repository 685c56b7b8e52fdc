using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Import.Language.Naming;
using KnowledgeGraph.Import.Language.Tagging;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Chains;

/// <summary>Trains the two chains of the project.</summary>
internal static class ModelTraining
{
    /// <summary>Trains the tagger.</summary>
    public static ChainModel Tagger(WordTable words, IReadOnlyList<LabelledDocument> corpus, ChainOptions options, Action<string> report)
    {
        var encoder = new CorpusEncoder(new WordAnalyser(words), new TagContext(), options.Bits);
        var parameters = new ChainParameters(TagNames.All.Length, options.Bits, (_, _) => true, _ => true, _ => true);
        new ChainTrainer(parameters, options).Train(encoder.Encode(corpus), m => report($"tagger: {m}"));
        return parameters.ToModel(options.Smallest);
    }

    /// <summary>Trains the name recogniser.</summary>
    public static ChainModel Names(WordTable words, IReadOnlyList<LabelledDocument> corpus, ChainOptions options, Action<string> report)
    {
        var half = options with { Epochs = Math.Max(2, options.Epochs / 2) };
        var memory = MemoryJackknife.Of(words, corpus, part => Names(words, part, null, half, m => report($"first reading, {m}")));
        return Names(words, corpus, memory, options, report);
    }

    /// <summary>
    /// Trains several name recognisers, each on copies and made-up sentences of its own, and averages their weights: scores are sums of weights,
    /// so that the average scores as all of them together.
    /// </summary>
    /// <param name="words">The word table.</param>
    /// <param name="corpus">The corpus made from a seed.</param>
    /// <param name="members">How many are averaged.</param>
    /// <param name="options">How each is trained; the seeds count up from the one given.</param>
    /// <param name="report">Told how far it is.</param>
    public static ChainModel AveragedNames(
        WordTable words, Func<ulong, IReadOnlyList<LabelledDocument>> corpus, int members, ChainOptions options, Action<string> report) => ModelAverage.Of(
        [.. Enumerable.Range(0, members).Select(i => options.Seed + (ulong)i).AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Max(1, members))
            .Select(seed => Names(words, corpus(seed), options with { Seed = seed }, m => report($"seed {seed}, {m}")))], options.Smallest);

    /// <summary>
    /// The same weights, slower to see names: copies and made-up sentences hold more names than text does, and this gives the odds of text back
    /// (as for priors that differ between training and use, Saerens, Latinne and Decaestecker 2002).
    /// </summary>
    /// <param name="model">The name recogniser.</param>
    /// <param name="reluctance">Added to the score of "outside" for every token.</param>
    public static ChainModel Reluctant(ChainModel model, float reluctance)
    {
        float[] bias = [.. model.LabelBias];
        bias[NameLabels.Outside] += reluctance;
        return new ChainModel
        {
            Labels = model.Labels,
            Bits = model.Bits,
            Rows = model.Rows,
            RowScale = model.RowScale,
            LabelBias = bias,
            Transitions = model.Transitions,
            Ends = model.Ends,
        };
    }

    private static ChainModel Names(
        WordTable words, IReadOnlyList<LabelledDocument> corpus, Dictionary<LabelledDocument, uint[][][]>? memory, ChainOptions options, Action<string> report)
    {
        var encoder = new CorpusEncoder(new WordAnalyser(words), new NameContext(), options.Bits);
        var parameters = new ChainParameters(NameLabels.Count, options.Bits, NameLabels.MayFollow, NameLabels.MayStart, NameLabels.MayEnd);
        new ChainTrainer(parameters, options).Train(encoder.Encode(corpus, d => memory?.GetValueOrDefault(d)), m => report($"names: {m}"));
        return parameters.ToModel(options.Smallest);
    }
}
