using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Attribution.Sources;

/// <summary>Whoever the first verb of speech of a sentence belongs to: the verbs behind it stand in what is said.</summary>
/// <param name="text">The article.</param>
/// <param name="sources">The searches for who speaks.</param>
internal sealed class MainSource(AttributionText text, SourceFinder sources)
{
    /// <summary>The source; null where nobody speaks.</summary>
    /// <param name="start">First token of the sentence.</param>
    /// <param name="end">Token behind its last.</param>
    public Source? Of(int start, int end)
    {
        for (var verb = start; verb < end; verb++)
        {
            if (text.QuotationAt(verb) >= 0 || text.MentionAt(verb) >= 0 || text.CueAt(verb) is CueKind.None or CueKind.Result || text.IsNounForm(verb) || text.IsPassive(verb)) continue;
            if ((sources.Before(verb, start, SourceSearch.TakingUp) ?? sources.After(verb, end, SourceSearch.TakingUp)) is { } source) return source with { Cue = verb };
        }

        return null;
    }
}
