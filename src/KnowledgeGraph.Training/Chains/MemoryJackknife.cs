using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Import.Language.Naming;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Evaluation;

namespace KnowledgeGraph.Training.Chains;

/// <summary>
/// Features of the second reading for training documents: each half of the documents is read first by a model trained on the other
/// half, so that the second reading learns how far a first reading can be trusted.
/// </summary>
internal static class MemoryJackknife
{
    /// <summary>Features of each token of each sentence, by document; documents of one sentence have none.</summary>
    public static Dictionary<LabelledDocument, uint[][][]> Of(
        WordTable words, IReadOnlyList<LabelledDocument> corpus, Func<IReadOnlyList<LabelledDocument>, ChainModel> train)
    {
        var features = new Dictionary<LabelledDocument, uint[][][]>(ReferenceEqualityComparer.Instance);
        for (var half = 0; half < 2; half++)
        {
            var model = train([.. corpus.Where((_, i) => i % 2 != half)]);
            var reader = new SentenceReader(new WordCache(words, model));
            var recogniser = new NameRecogniser(model, 0);
            foreach (var document in corpus.Where((d, i) => i % 2 == half && d.Sentences.Count > 1)) features[document] = Read(document, reader, recogniser);
        }

        return features;
    }

    private static uint[][][] Read(LabelledDocument document, SentenceReader reader, NameRecogniser recogniser)
    {
        var text = GoldTokens.Join(document);
        var facts = new List<WordFacts[]>();
        foreach (var sentence in text.Sentences)
        {
            reader.Read(text, sentence.Tokens);
            facts.Add(reader.Facts.ToArray());
            recogniser.Read(new SentenceWords(reader.Facts, sentence.Zone), reader.Words, sentence.Tokens.First);
        }

        var labels = recogniser.Labels.ToArray();
        recogniser.Forget();
        var memory = new DocumentMemory();
        for (var s = 0; s < facts.Count; s++) memory.Read(facts[s], labels.AsSpan(text.Sentences[s].Tokens.First, facts[s].Length));
        foreach (var sentence in facts) memory.ReadLowerCase(sentence);
        return [.. facts.Select((words, s) => Features(memory, words, labels.AsSpan(text.Sentences[s].Tokens.First, words.Length).ToArray()))];
    }

    private static uint[][] Features(DocumentMemory memory, WordFacts[] words, byte[] labels)
    {
        var into = new uint[DocumentMemory.Max];
        return [.. Enumerable.Range(0, words.Length).Select(at => into[..memory.Write(words, labels, at, into)])];
    }
}
