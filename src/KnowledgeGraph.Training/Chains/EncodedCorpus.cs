using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Chains;

/// <summary>A word form with the rows it contributes at each offset.</summary>
/// <param name="Facts">What context features need.</param>
/// <param name="Rows">Rows for each offset; the word's identity first.</param>
/// <param name="Identities">For each offset, how many of the rows name the word itself.</param>
internal sealed record EncodedWord(WordFacts Facts, int[][] Rows, int[] Identities)
{
    /// <summary>How often the form occurs in the training sentences.</summary>
    public int Occurrences { get; set; }
}

/// <summary>A sentence as the trainer sees it.</summary>
/// <param name="Words">Its words, with two boundary words at each end.</param>
/// <param name="Context">Rows of each token that join words.</param>
/// <param name="Memory">Rows of each token that come from the rest of its document; may be empty.</param>
/// <param name="Allowed">Labels allowed.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record EncodedSentence(EncodedWord[] Words, int[][] Context, int[][] Memory, ulong[] Allowed, float Weight);

/// <summary>Turns sentences into rows of a hashed weight table, leaving out rows met only once in training.</summary>
internal sealed class CorpusEncoder(WordAnalyser analyser, ContextFeatures context, int bits)
{
    private const int Boundary = 2;
    private readonly Dictionary<string, EncodedWord> _words = new(StringComparer.Ordinal);
    private readonly WordAnalysis _scratch = new();
    private readonly uint[] _features = new uint[ContextFeatures.Max];

    /// <summary>Encodes all sentences and drops the rows that occur once only.</summary>
    public List<EncodedSentence> Encode(IEnumerable<LabelledDocument> documents, Func<LabelledDocument, uint[][][]?>? memory = null)
    {
        var sentences = new List<EncodedSentence>();
        foreach (var document in documents)
        {
            var remembered = memory?.Invoke(document);
            for (var s = 0; s < document.Sentences.Count; s++) sentences.Add(Encode(document.Sentences[s], document.Weight, remembered?[s]));
        }

        Prune(sentences);
        return sentences;
    }

    private EncodedSentence Encode(LabelledSentence sentence, float weight, uint[][]? memory)
    {
        var words = new EncodedWord[sentence.Words.Length + Boundary * 2];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Word(i < Boundary ? WordBoundary.Start : i >= words.Length - Boundary ? WordBoundary.End : sentence.Words[i - Boundary]);
            words[i].Occurrences++;
        }

        var facts = words.Skip(Boundary).Take(sentence.Words.Length).Select(w => w.Facts).ToArray();
        analyser.Lists.Mark(facts);
        var view = new SentenceWords(facts, sentence.Zone);
        var rows = new int[sentence.Words.Length][];
        for (var at = 0; at < rows.Length; at++)
        {
            var count = context.Write(view, at, _features);
            rows[at] = [.. _features.Take(count).Select(f => FeatureHash.Row(f, 0, bits))];
        }

        var remembered = memory?.Select(token => token.Select(f => FeatureHash.Row(f, 0, bits)).ToArray()).ToArray() ?? [];
        return new EncodedSentence(words, rows, remembered, sentence.Allowed, weight);
    }

    private EncodedWord Word(string form)
    {
        if (_words.TryGetValue(form, out var word)) return word;
        analyser.Analyse(form, _scratch);
        var rows = new int[WordAnalysis.Offsets][];
        var identities = new int[WordAnalysis.Offsets];
        for (var offset = 0; offset < rows.Length; offset++)
        {
            var list = new List<int>();
            for (var f = 0; f < _scratch.Count; f++)
            {
                if ((_scratch.Masks[f] >> offset & 1) == 0) continue;
                list.Add(FeatureHash.Row(_scratch.Features[f], offset - 2, bits));
                if (f < _scratch.Identities) identities[offset]++;
            }

            rows[offset] = [.. list];
        }

        return _words[form] = new EncodedWord(_scratch.Facts, rows, identities);
    }

    private void Prune(List<EncodedSentence> sentences)
    {
        var counts = new byte[1 << bits];
        foreach (var sentence in sentences)
        {
            for (var at = 0; at < sentence.Context.Length; at++)
            {
                foreach (var row in sentence.Context[at]) Count(counts, row);
                for (var offset = 0; offset < WordAnalysis.Offsets; offset++)
                    foreach (var row in sentence.Words[at + offset].Rows[offset]) Count(counts, row);
            }
        }

        foreach (var sentence in sentences)
            for (var at = 0; at < sentence.Context.Length; at++) sentence.Context[at] = [.. sentence.Context[at].Where(r => counts[r] > 1)];
        foreach (var word in _words.Values)
            for (var offset = 0; offset < WordAnalysis.Offsets; offset++)
            {
                var kept = word.Rows[offset].Take(word.Identities[offset]).Where(r => counts[r] > 1).ToArray();
                word.Rows[offset] = [.. kept, .. word.Rows[offset].Skip(word.Identities[offset]).Where(r => counts[r] > 1)];
                word.Identities[offset] = kept.Length;
            }
    }

    private static void Count(byte[] counts, int row)
    {
        if (counts[row] < 2) counts[row]++;
    }
}
