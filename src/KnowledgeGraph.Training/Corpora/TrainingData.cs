using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>All that is learnt from, found under one folder.</summary>
/// <param name="Folder">The folder of training data; see its README for sources and licences.</param>
internal sealed record TrainingData(string Folder)
{
    /// <summary>Folder of the word vectors.</summary>
    public string Vectors => Path.Combine(Folder, "embeddings");

    /// <summary>Treebanks to train the tagger on.</summary>
    public List<LabelledDocument> Tags() =>
    [
        .. TagCorpus.Read("ewt", Path.Combine(Folder, "pos", "ewt-train.conllu")),
        .. TagCorpus.Read("gum", Path.Combine(Folder, "gum", "gum-train.conllu")),
    ];

    /// <summary>Corpora to train the name recogniser on, whole articles apart.</summary>
    public List<LabelledDocument> Names() =>
    [
        .. ColumnCorpus.UniversalNer.Read(Path.Combine(Folder, "ner", "uner-ewt-train.iob2")),
        .. ColumnCorpus.Wikigold.Read(Path.Combine(Folder, "ner", "wikigold.conll")),
        .. ColumnCorpus.CrossScience.Read(Path.Combine(Folder, "ner", "crossner-science-train.txt")),
        .. GumNames.Read(Path.Combine(Folder, "gum", "gum-train.conllu")),
    ];

    /// <summary>Science-news articles annotated whole.</summary>
    public List<LabelledDocument> Articles() => AnnotatedArticles.Read("articles", Path.Combine(Folder, "articles"), 1.5f);

    /// <summary>The words name likeness is learnt from.</summary>
    public List<(string Word, LikenessKind Kind)> NameWords() =>
        Lexicons.Read(Path.Combine(Folder, "lexicons"), Tags().SelectMany(d => d.Sentences).SelectMany(s => s.Words).Where(w => w.All(char.IsLower)));
}
