using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Places;

/// <summary>Gathers places: one draft for each name; countries under several names stay several places of one code.</summary>
internal static class PlaceClusters
{
    /// <summary>One draft for each place.</summary>
    public static List<EntityDraft> Gather(LexicalText reading, IReadOnlyList<NameCandidate> candidates)
    {
        var drafts = new Dictionary<string, EntityDraft>(StringComparer.OrdinalIgnoreCase);
        foreach (var candidate in candidates)
        {
            var name = reading.TextOf(candidate.Tokens);
            if (!drafts.TryGetValue(name, out var draft))
            {
                // "PARIS" in a dateline and "london" in a transcript stand where the listed places do.
                draft = new EntityDraft(NameKind.Place, name, candidate.Rule) { Detail = candidate.Detail ?? Geography.CountryOf(name) };
                drafts.Add(name, draft);
            }

            draft.Add(candidate.Tokens, MentionForm.Full, candidate.Confidence);
        }

        return [.. drafts.Values];
    }
}
