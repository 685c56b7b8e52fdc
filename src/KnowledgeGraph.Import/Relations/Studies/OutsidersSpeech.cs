using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Relations.Participation;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>What people who did not do a study say, who may speak of other research: "“The complete | trial data were never shown,” said the editor".</summary>
internal sealed class OutsidersSpeech
{
    /// <summary>Tokens before a design in which it is said to be this study's: "This was only a small | trial".</summary>
    private const int LongestPhrase = 8;

    /// <summary>The same where nothing but words of its name stand between: "this careful randomised | trial".</summary>
    private const int LongestName = 3;

    private readonly MentionIndex index;
    private readonly ImmutableArray<TextSpan> spans;

    /// <summary>Takes the speech of all outsiders of an article.</summary>
    /// <param name="index">The article's entities.</param>
    /// <param name="parts">The part of each entity that is a person.</param>
    /// <param name="claims">The article's claims.</param>
    public OutsidersSpeech(MentionIndex index, PartOfPerson[] parts, ImmutableArray<ClaimFacts> claims)
    {
        this.index = index;
        var outsiders = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < parts.Length; i++)
            if (parts[i].Part == Parts.Expert) outsiders.Add(index.Entities.Entities[i].Id);
        spans = [.. claims.Where(claim => claim.Speaker is { } speaker && outsiders.Contains(speaker)).Select(claim => new TextSpan(claim.Start, claim.End))];
    }

    /// <summary>True where a word stands in such speech and nothing before it says that it speaks of the study: "this trial", "the new review".</summary>
    public bool IsAside(int token)
    {
        var start = index.Text.Document.Tokens[token].Start;
        if (!spans.Any(span => span.Start <= start && start < span.End)) return false;
        var first = index.Text.Sentence(token).Tokens.First;
        if (index.Text.IsWord(token - 1, "the") || (index.Text.IsWord(token - 2, "the") && index.Text.IsAny(token - 1, "new", "latest"))) return false;
        for (var at = token - 1; at >= first && at > token - LongestPhrase; at--)
            if (index.Text.IsWord(at, "this") && (index.Text.IsAny(at + 1, "is", "was") || token - at <= LongestName)) return false;
        return true;
    }
}
