using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Evaluation;

/// <summary>Scores tokens and sentences on running text: a unit is right where its first and its last character are.</summary>
internal static class SentenceScore
{
    /// <summary>Sentences of all documents of a genre, paragraphs given.</summary>
    public static PrecisionRecall Sentences(IEnumerable<RawDocument> documents, Action<RawDocument, List<(int Start, int End)>>? inspect = null) =>
        Score(documents, document => document.Sentences, SentencesOf, inspect);

    /// <summary>Tokens of all documents of a genre.</summary>
    public static PrecisionRecall Tokens(IEnumerable<RawDocument> documents, Action<RawDocument, List<(int Start, int End)>>? inspect = null) =>
        Score(documents, document => document.Words, text => [.. text.Tokens.Select(token => (token.Start, token.End))], inspect);

    private static PrecisionRecall Score(
        IEnumerable<RawDocument> documents,
        Func<RawDocument, List<(int Start, int End)>> given,
        Func<TokenizedText, List<(int Start, int End)>> find,
        Action<RawDocument, List<(int Start, int End)>>? inspect)
    {
        int right = 0, found = 0, all = 0;
        foreach (var document in documents)
        {
            var units = find(TextAnalysis.Tokenize(document.Text));
            right += units.Intersect(given(document)).Count();
            found += units.Count;
            all += given(document).Count;
            inspect?.Invoke(document, units);
        }

        return new PrecisionRecall(right, found, all);
    }

    private static List<(int Start, int End)> SentencesOf(TokenizedText text) =>
        [.. text.Sentences.Select(sentence => text.SpanOf(sentence.Tokens)).Select(span => (span.Start, span.End))];
}
