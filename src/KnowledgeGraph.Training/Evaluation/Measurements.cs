using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Evaluation;

/// <summary>Runs models over corpora with known labels.</summary>
internal static class Measurements
{
    /// <summary>Share of tokens with the right tag, and the number of tokens.</summary>
    public static (double Accuracy, int Tokens) TagAccuracy(LanguagePipeline pipeline, IEnumerable<LabelledDocument> documents)
    {
        int right = 0, all = 0;
        foreach (var document in documents)
        {
            var analysed = pipeline.Analyse(GoldTokens.Join(document));
            var at = 0;
            foreach (var allowed in document.Sentences.SelectMany(s => s.Allowed))
            {
                var tag = analysed.Tags[at++];
                if (!ulong.IsPow2(allowed)) continue;
                all++;
                if (1UL << ((int)tag - 1) == allowed) right++;
            }
        }

        return ((double)right / all, all);
    }

    /// <summary>Scores of names, each kind; names that touch tokens of uncertain label are left out.</summary>
    public static NameScore Names(
        LanguagePipeline pipeline,
        IEnumerable<LabelledDocument> documents,
        Action<LabelledSentence, List<KnownName>, List<KnownName>>? inspect = null)
    {
        var score = new NameScore();
        Names(pipeline, documents, score, inspect);
        return score;
    }

    /// <summary>Adds the names of more documents to a score.</summary>
    public static void Names(
        LanguagePipeline pipeline, IEnumerable<LabelledDocument> documents, NameScore score, Action<LabelledSentence, List<KnownName>, List<KnownName>>? inspect = null)
    {
        foreach (var document in documents)
        {
            var analysed = pipeline.Analyse(GoldTokens.Join(document));
            for (var s = 0; s < document.Sentences.Count; s++)
            {
                var sentence = document.Sentences[s];
                var range = analysed.Sentences[s].Tokens;
                var given = NameMasks.NamesIn(sentence.Allowed).ToList();
                var found = analysed.Names.Where(n => range.First <= n.Tokens.First && n.Tokens.End <= range.End)
                    .Select(n => new KnownName(n.Tokens.First - range.First, n.Tokens.End - range.First, n.Kind))
                    .Where(n => given.Contains(n) || !Excused(sentence, n)).ToList();
                score.Add(found, given);
                inspect?.Invoke(sentence, found, given);
            }
        }
    }

    /// <summary>The corpus leaves open whether this is such a name.</summary>
    private static bool Excused(LabelledSentence sentence, KnownName name) =>
        Enumerable.Range(name.First, name.End - name.First).Any(i => sentence.Allowed[i] == NameMasks.Any)
        || Enumerable.Range(name.First, name.End - name.First).All(i => (sentence.Allowed[i] & NameMasks.AllOf(name.Kind!.Value)) != 0
            && !ulong.IsPow2(sentence.Allowed[i]));
}
