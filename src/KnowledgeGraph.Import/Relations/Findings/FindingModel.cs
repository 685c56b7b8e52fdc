using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Tells the sentences that state a result of a study from aims, methods, background and advice.</summary>
/// <param name="model">Weights over <see cref="FindingFeatures"/>.</param>
/// <param name="threshold">Smallest probability of a finding.</param>
internal sealed class FindingModel(LinearModel model, float threshold)
{
    private const float EmbeddedThreshold = 0.30f;
    private const float MostQuoted = 0.6f;

    // Annotated findings have up to 55 words; a broadcast written down without stops is no sentence.
    private const int MostWords = 90;

    // News of real studies states its result in the first two sentences more often (66 of 100 such sentences) than the articles the model learnt from (60):
    // the difference in log-odds is added there, as for any class whose share differs between training and use (Saerens, Latinne and Decaestecker 2002).
    private const int LeadSentences = 2;
    private const float LeadOdds = 0.3f;

    // Whatever the words around say of aims and methods: nine of ten such sentences are findings.
    private const float LeastOfStated = 0.6f;
    private const float Comparable = 0.5f;
    private const float FewestOdds = 0.1f;
    private const int MostUnsure = 3;

    /// <summary>The model trained on annotated articles written for the project.</summary>
    public static FindingModel Embedded { get; } = new(LinearModel.Embedded(typeof(FindingModel), "findings.bin"), EmbeddedThreshold);

    /// <summary>Probability per sentence that it states a result; 0 for furniture, for sentences that are wholly speech, and for those whose grammar rules a result out.</summary>
    public float[] Score(AttributionText text)
    {
        var features = new FindingFeatures(text);
        var scores = new float[text.Document.Sentences.Length];
        var prose = 0;
        for (var index = 0; index < scores.Length; index++)
        {
            if (!IsCandidate(text, index) && !IsQuotedResult(text, index)) continue;
            var isLead = text.Document.Sentences[index].Zone == TextZone.Prose && prose++ < LeadSentences;
            var isNews = isLead || text.Document.Sentences[index].Zone == TextZone.Headline;
            if (NoResult.Is(text, text.Document.Sentences[index].Tokens, isNews)) continue;
            var odds = model.Score(features.Of(index));
            scores[index] = 1 / (1 + MathF.Exp(-(isLead ? odds + LeadOdds : odds)));
            if (StatedResult.Is(text, text.Document.Sentences[index].Tokens, isNews)) scores[index] = MathF.Max(scores[index], LeastOfStated);
        }

        return scores;
    }

    /// <summary>Which sentences are findings: those that reach the threshold.</summary>
    /// <remarks>
    /// News of a study states its result somewhere, mostly in headline, lead and body: where nothing reaches the threshold, the three likeliest sentences stand,
    /// as far as they are at least half as likely as the first; the name of a station or a heading without a verb is none of them.
    /// </remarks>
    public bool[] Choose(AttributionText text, float[] scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.Any(score => score >= threshold)) return Array.ConvertAll(scores, score => score >= threshold);
        scores = [.. scores.Select((score, index) => IsClause(text, index) ? score : 0)];
        var ranked = scores.OrderDescending().Take(MostUnsure).ToArray();
        if (ranked.Length == 0) return [];
        var enough = MathF.Max(MathF.Max(ranked[0] * Comparable, FewestOdds), ranked[^1]);
        return Array.ConvertAll(scores, score => score >= enough);
    }

    // "They concluded that naps “mend the wings of old bees”": most of it stands in marks, and yet the writer tells it as a result.
    private static bool IsQuotedResult(AttributionText text, int index)
    {
        var sentence = text.Document.Sentences[index];
        return sentence.Zone == TextZone.Prose && sentence.Tokens.Count <= MostWords && StatedResult.IsQuoted(text, sentence.Tokens);
    }

    private static bool IsClause(AttributionText text, int index)
    {
        var sentence = text.Document.Sentences[index].Tokens;
        for (var token = sentence.First; token < sentence.End; token++)
            if (text.IsFinite(token)) return true;
        return false;
    }

    /// <summary>True for sentences of the article's own prose that are not mostly somebody's direct speech.</summary>
    public static bool IsCandidate(AttributionText text, int index)
    {
        var sentence = text.Document.Sentences[index];
        if (sentence.Zone is TextZone.Furniture or TextZone.Byline or TextZone.Timestamp) return false;
        int words = 0, own = 0;
        for (var token = sentence.Tokens.First; token < sentence.Tokens.End; token++)
        {
            if (!char.IsLetterOrDigit(text[token][0])) continue;
            words++;
            if (!text.IsSpoken(token)) own++;
        }

        return words is >= 3 and <= MostWords && own >= 3 && words - own < MostQuoted * words;
    }
}
