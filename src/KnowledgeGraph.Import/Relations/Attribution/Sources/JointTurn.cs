namespace KnowledgeGraph.Import.Relations.Attribution.Sources;

/// <summary>Several people who spoke together go on together as "they" ("Jane Doe and John Roe said … They added").</summary>
/// <param name="text">The article.</param>
/// <param name="sources">The searches, to find who spoke before.</param>
internal sealed class JointTurn(AttributionText text, SourceFinder sources)
{
    private const int FurthestLines = 4;

    private readonly MainSource main = new(text, sources);

    /// <summary>The people that a reading of "they" as the study, as one of them or as somebody unnamed has to give way to; null where it stands.</summary>
    /// <param name="read">The source as it was read for itself.</param>
    /// <param name="verb">Its verb of speech.</param>
    public Source? InPlaceOf(Source read, int verb)
    {
        if (!text.Is(read.Tokens.First, "they") || SpokeBefore(text.SentenceStart(Math.Min(read.Tokens.First, verb))) is not { } spoke) return null;
        return spoke with { Tokens = read.Tokens, Cue = read.Cue, Rule = "joint-turn", Form = SourceForm.Referring };
    }

    // Back over what the same people go on to say; anybody else who speaks between ends it.
    private Source? SpokeBefore(int end)
    {
        for (var last = end - 1; last >= 0 && text.LineAt(end) - text.LineAt(last) <= FurthestLines;)
        {
            var start = Math.Max(text.SentenceStart(last), text.LineStart(last));
            if (main.Of(start, last + 1) is { } source && !text.Is(source.Tokens.First, "they")) return source.IsNamed && source.Joint.Length > 0 ? source : null;
            last = start - 1;
        }

        return null;
    }
}
