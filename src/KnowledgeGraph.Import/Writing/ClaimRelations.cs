using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Who stated a claim, which study found it, and what it is about.</summary>
internal static class ClaimRelations
{
    /// <summary>Adds the facts of all claims.</summary>
    public static void Add(FactList found, SheetKeys keys, ArticleFacts facts)
    {
        var topics = facts.Topics.ToDictionary(topic => topic.Id, StringComparer.Ordinal);
        foreach (var claim in facts.Claims)
        {
            var key = keys.Find(claim.Id);
            var words = new Evidence(claim.Start, claim.End, claim.Text);
            if (claim.SpeakerStated is { } speaker) AddSpeaker(found, keys, claim, key, words, speaker);
            foreach (var further in claim.FurtherSpeakers) AddSpeaker(found, keys, claim, key, words, further);
            if (claim.Finding && claim.Study is not null) found.Add(RelationKind.Found, keys.Find(claim.Study), key, claim.Rule, claim.Confidence, words);
            foreach (var id in claim.Topics)
            {
                // The topic's own words where they stand in the claim show best what it is about.
                var spans = topics.TryGetValue(id, out var topic) ? topic.Mentions.Where(mention => words.ToSpan().Contains(mention.ToSpan())).ToArray() : [];
                found.Add(RelationKind.About, key, keys.Find(id), "topic-of-claim", claim.Confidence, spans.Length > 0 ? spans : [words]);
            }
        }
    }

    private static void AddSpeaker(FactList found, SheetKeys keys, ClaimFacts claim, string? key, Evidence words, Attested speaker)
    {
        var source = speaker.Value == Speakers.Study ? keys.Find(claim.Study) : keys.Find(speaker.Value);
        Evidence[] spans = claim.Cue is { } cue ? [words, speaker.Evidence, cue] : [words, speaker.Evidence];
        found.Add(RelationKind.Stated, source, key, speaker.Rule, speaker.Confidence, spans);
    }
}
