using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Topics;

/// <summary>Picks the few phrases an article's claims are about: those that come back, and those its headline names.</summary>
internal static class TopicFinder
{
    private const int MostTopics = 10;
    private const int FewestMentions = 2;
    private const int HeadlineSentences = 3;

    /// <summary>The topics by first mention, and the claims with the ids of theirs.</summary>
    public static (ImmutableArray<TopicFacts> Topics, ImmutableArray<ClaimFacts> Claims) Find(AttributionText text, ImmutableArray<ClaimFacts> claims)
    {
        if (text.Document.Tags.IsDefaultOrEmpty) return ([], claims);
        var phrases = new Dictionary<string, List<TokenRange>>(StringComparer.Ordinal);
        for (var index = 0; index < text.Document.Sentences.Length; index++)
        {
            var sentence = text.Document.Sentences[index];
            if (sentence.Zone is TextZone.Furniture or TextZone.Byline or TextZone.Timestamp or TextZone.Caption) continue;
            foreach (var phrase in TopicPhrases.In(text, sentence.Tokens))
            {
                if (!phrases.TryGetValue(phrase.Key, out var places)) phrases[phrase.Key] = places = [];
                places.Add(phrase.Tokens);
            }
        }

        var headlineEnd = text.Document.Sentences.Length == 0
            ? 0
            : text.Document.Sentences[Math.Min(HeadlineSentences, text.Document.Sentences.Length) - 1].Tokens.End;
        var repeated = phrases.Where(entry => entry.Value.Count >= FewestMentions).ToArray();
        var chosen = repeated
            .Select(entry => (entry.Key, Places: entry.Value, Weight: TopicWeights.Of(
                entry.Key, entry.Value.Count, Longer(entry.Key, repeated), entry.Value[0].First < headlineEnd)))
            .Where(entry => entry.Weight > 0)
            .OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Places[0].First).ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Take(MostTopics)
            .OrderBy(entry => entry.Places[0].First).ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .ToArray();
        var topics = chosen.Select((entry, index) => new TopicFacts($"t{index + 1}", entry.Key, [.. entry.Places.Select(PlaceOf)])).ToImmutableArray();
        return (topics, [.. claims.Select(claim => claim with { Topics = [.. topics.Where(topic => IsAbout(claim, topic)).Select(topic => topic.Id)] })]);

        Evidence PlaceOf(TokenRange place) => Evidence.Of(text.Document.Tokenized.SpanOf(place), text.Document.Text);
    }

    private static int[] Longer(string key, KeyValuePair<string, List<TokenRange>>[] repeated) =>
        [.. repeated.Where(other => EndsWith(other.Key, key)).Select(other => other.Value.Count)];

    /// <summary>"green tea" ends with "tea", as a word of its own; "steam" does not end with "team".</summary>
    private static bool EndsWith(string longer, string key) =>
        longer.Length > key.Length && longer.EndsWith(key, StringComparison.Ordinal) && longer[^(key.Length + 1)] is ' ' or '-';

    private static bool IsAbout(ClaimFacts claim, TopicFacts topic) => topic.Mentions.Any(mention => mention.Start < claim.End && claim.Start < mention.End);
}
