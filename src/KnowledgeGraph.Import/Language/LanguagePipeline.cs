using System.Collections.Concurrent;
using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Import.Language;

/// <summary>The second layer of language analysis: from tokens and sentences to tags and names, by models trained for this project.</summary>
/// <remarks>Safe for any number of threads; the same text always gives the same tags and names. Linear in the length of the text.</remarks>
public sealed class LanguagePipeline
{
    private readonly LanguageModels _models;
    private readonly WordCache _words;
    private readonly ConcurrentBag<DocumentAnalyser> _idle = [];

    internal LanguagePipeline(LanguageModels models) => (_models, _words) = (models, new WordCache(models.Words, models.Tagger, models.Names));

    /// <summary>Hashes of the word table, the tagger and the name recogniser: what an engine version has to name.</summary>
    public string ModelVersion => _models.Version;

    /// <summary>Loads the weights that the program carries.</summary>
    /// <exception cref="ModelFormatException">The weights are torn or made for another version of the program.</exception>
    public static LanguagePipeline Load() => new(LanguageModels.Read(Embedded));

    /// <summary>Tags every token and finds the names of a text.</summary>
    public LanguageDocument Analyse(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var analyser = _idle.TryTake(out var idle) ? idle : new DocumentAnalyser(_models, _words);
        var document = analyser.Analyse(text);
        _idle.Add(analyser);
        return document;
    }

    /// <summary>Opens a file of weights that the program carries.</summary>
    internal static Stream Embedded(string name) =>
        typeof(LanguagePipeline).Assembly.GetManifestResourceStream(typeof(LanguageModels), name)
        ?? throw new ModelFormatException($"{name}: the program was built without weights; train them first.");
}
