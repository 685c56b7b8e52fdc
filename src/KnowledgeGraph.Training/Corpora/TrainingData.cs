using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>All that is learnt from: what stands under one folder, and further annotated articles.</summary>
/// <param name="Folder">The folder of training data; see its README for sources and licences.</param>
/// <param name="Articles">Folders of annotated articles beside the folder's own.</param>
internal sealed record TrainingData(string Folder, IReadOnlyList<string> Articles)
{
    /// <summary>All folders of annotated articles.</summary>
    public string[] ArticleFolders => [Path.Combine(Folder, "articles"), .. Articles];

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
    public List<LabelledDocument> WholeArticles() => AnnotatedArticles.Read("articles", ArticleFolders, 1.5f);

    /// <summary>All that the name recogniser learns from: the corpora, the articles, and what is made from them and from templates.</summary>
    public List<LabelledDocument> AllNames(IReadOnlyList<LabelledDocument> corpora, IReadOnlyList<LabelledDocument> articles, ulong seed)
    {
        var random = new SplitMix(seed);
        var relations = KnowledgeNet.Read(Path.Combine(Folder, "affiliation", "knowledgenet-folds-1-3.jsonl"), 0.5f);
        var pools = new NamePools(Path.Combine(Folder, "lexicons"), Organisations([.. corpora, .. relations]));
        var swap = new NameSwap(pools, random);
        var made = new List<LabelledDocument>();
        foreach (var article in articles)
        {
            made.Add(swap.Swap(article, 0.6f));
            made.Add(HyphenSplit.Of(swap.Swap(article, 0.6f), random, 0.5f));
            made.Add(swap.Headlines(article, 0.12f, 0.5f));
            made.Add(swap.SmallLetters(article, 0.08f, 0.4f));
            made.Add(swap.Capitals(article, 0.08f, 0.4f));
        }

        foreach (var document in corpora)
        {
            if (document.Source != "gum") made.Add(HyphenSplit.Of(swap.Swap(document, 0.4f), random, 0.7f));
            made.Add(swap.Headlines(document, 0.04f, 0.4f));
            made.Add(swap.SmallLetters(document, document.Source == "uner-ewt" ? 0.25f : 0.04f, 0.4f));
            if (document.Source != "gum") made.Add(swap.Capitals(document, 0.04f, 0.4f));
        }

        var news = new SyntheticNews(pools, random);
        made.AddRange(news.Make(30, 0.4f).Select(d => HyphenSplit.Of(d, random, 0.4f)));
        made.AddRange(news.Make(2, 0.4f).Select(d => swap.SmallLetters(d, 1f, 0.4f)));
        made.AddRange(news.Make(2, 0.4f).Select(d => swap.Capitals(d, 1f, 0.4f)));
        return [.. corpora, .. articles, .. relations, .. made.Where(d => d.Sentences.Count > 0)];
    }

    private static IEnumerable<string> Organisations(IEnumerable<LabelledDocument> documents) => documents.SelectMany(d => d.Sentences)
        .SelectMany(s => NameMasks.NamesIn(s.Allowed).Where(n => n.Kind == NameKind.Organisation).Select(n => string.Join(' ', s.Words[n.First..n.End])))
        .Where(n => n.Length > 2 && char.IsUpper(n[0]));

    /// <summary>The words name likeness is learnt from.</summary>
    public List<(string Word, LikenessKind Kind)> NameWords() =>
        Lexicons.Read(Path.Combine(Folder, "lexicons"), Tags().SelectMany(d => d.Sentences).SelectMany(s => s.Words).Where(w => w.All(char.IsLower)));
}
