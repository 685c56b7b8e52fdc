using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Sources;
using KnowledgeGraph.Import.Relations.Findings;
using KnowledgeGraph.Import.Relations.Quotes;
using KnowledgeGraph.Import.Relations.Statements;
using KnowledgeGraph.Import.Relations.Topics;

namespace KnowledgeGraph.Import.Relations;

/// <summary>The claims of an article and what they are about.</summary>
/// <param name="Claims">In text order.</param>
/// <param name="Topics">By first mention.</param>
public sealed record ClaimSheet(ImmutableArray<ClaimFacts> Claims, ImmutableArray<TopicFacts> Topics);

/// <summary>Reads every claim of an article: speech, reported statements and findings.</summary>
public static class ClaimReader
{
    /// <summary>The claims and topics of an article whose entities are known.</summary>
    public static ClaimSheet Read(LanguageDocument document, ArticleEntities entities)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        var text = new AttributionText(document, entities, QuotationFinder.Find(document.Text));
        var sources = new SourceFinder(text);
        var claims = new List<ClaimFacts>();
        foreach (var utterance in new QuoteReader(text, sources).Read()) claims.Add(ClaimDraft.Quoted(text, utterance));
        AddStatementsAndFindings(text, sources, claims);
        claims.Sort(static (a, b) => a.Start != b.Start
            ? a.Start.CompareTo(b.Start)
            : a.End != b.End ? a.End.CompareTo(b.End) : string.CompareOrdinal(a.Form, b.Form));
        var (topics, about) = TopicFinder.Find(text, [.. claims.Select((claim, index) => claim with { Id = $"c{index + 1}" })]);
        return new ClaimSheet(about, topics);
    }

    // A finding that a source is reported to state is that source's claim; others are the journalist's own sentences.
    private static void AddStatementsAndFindings(AttributionText text, SourceFinder sources, List<ClaimFacts> claims)
    {
        var model = FindingModel.Embedded;
        var scores = model.Score(text);
        var chosen = model.Choose(text, scores);
        var stated = new HashSet<int>();
        foreach (var statement in new StatementReader(text, sources).Read())
        {
            if (!statement.Source.IsNamed) continue;
            if (chosen[statement.Sentence]) stated.Add(statement.Sentence);
            claims.Add(ClaimDraft.Reported(text, statement) with { Finding = chosen[statement.Sentence] });
        }

        for (var sentence = 0; sentence < scores.Length; sentence++)
            if (chosen[sentence] && !stated.Contains(sentence)) claims.Add(ClaimDraft.Narrated(text, sentence, scores[sentence]));
    }
}
