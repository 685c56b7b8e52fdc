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

    private static ChainModel Names(
        WordTable words, IReadOnlyList<LabelledDocument> corpus, Dictionary<LabelledDocument, uint[][][]>? memory, ChainOptions options, Action<string> report)
    {
        var encoder = new CorpusEncoder(new WordAnalyser(words), new NameContext(), options.Bits);
        var parameters = new ChainParameters(NameLabels.Count, options.Bits, NameLabels.MayFollow, NameLabels.MayStart, NameLabels.MayEnd);
        new ChainTrainer(parameters, options).Train(encoder.Encode(corpus, d => memory?.GetValueOrDefault(d)), m => report($"names: {m}"));
        return parameters.ToModel(options.Smallest);
    }
}
