using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Attribution.Sources;

/// <summary>
/// Whose words those of "the authors", "they" and "it" are where an editorial speaks of the study: its writers', not the study's ("In a linked editorial, Jane Doe and John Roe argue … They wrote").
/// </summary>
/// <param name="text">The article.</param>
/// <param name="sources">The searches, to find who wrote the editorial.</param>
internal sealed class EditorialTurn(AttributionText text, SourceFinder sources)
{
    private const int FurthestLines = 4;

    private static readonly string[] Media = ["editorial", "commentary"];
    private static readonly string[] Writers = ["authors", "writers", "doctors", "experts", "academics", "editors", "pair", "duo"];
    private static readonly string[] Teams = ["researchers", "scientists", "experts", "doctors", "academics", "authors"];

    private readonly MainSource main = new(text, sources);

    /// <summary>The source that a reading as the study, or as somebody unnamed, has to give way to; null where it stands.</summary>
    /// <param name="read">The source as it was read without regard to editorials.</param>
    /// <param name="verb">Its verb of speech.</param>
    public Source? InPlaceOf(Source read, int verb)
    {
        if (read.Form is not (SourceForm.Study or SourceForm.Unnamed)) return null;
        var head = read.Tokens.First;
        if (IsInMedium(verb)) return IsOneOf(Teams, head) && read.Form == SourceForm.Study ? Unnamed(read) : null;
        var isGroup = IsGroup(head);
        var isWriting = text.Is(head, "it");
        if (!isGroup && !isWriting) return null;
        return OpenedBefore(text.SentenceStart(Math.Min(head, verb))) is { } opened && (isWriting || opened.Joint.Length > 0 || opened.Form == SourceForm.Unnamed)
            ? opened with { Tokens = read.Tokens, Cue = read.Cue, Rule = "editorial", Form = opened.Form == SourceForm.Named ? SourceForm.Referring : opened.Form }
            : null;
    }

    // Back over what the same writers go on to say, to the sentence that tells of the editorial; anybody else who speaks between ends it.
    private Source? OpenedBefore(int end)
    {
        for (var last = end - 1; last >= 0 && text.LineAt(end) - text.LineAt(last) <= FurthestLines;)
        {
            var start = Math.Max(text.SentenceStart(last), text.LineStart(last));
            if (main.Of(start, last + 1) is { } source && !IsGroup(source.Tokens.First) && !text.Is(source.Tokens.First, "it"))
            {
                if (!IsInMedium(source.Cue) && !IsOneOf(Media, source.Tokens.First)) return null;
                return source.IsNamed ? source : Unnamed(source);
            }

            last = start - 1;
        }

        return null;
    }

    // "In a linked editorial, … | argue", "A and B, in an editorial, | cautioned".
    private bool IsInMedium(int verb)
    {
        var inside = false;
        for (var token = Math.Max(text.SentenceStart(verb), text.LineStart(verb)); token < verb; token++)
        {
            if (text.Is(token, "in")) inside = true;
            else if (text.QuotationAt(token) >= 0 || text.CueAt(token) != CueKind.None) inside = false;
            else if (inside && IsOneOf(Media, token)) return true;
        }

        return false;
    }

    // "they", "the doctors".
    private bool IsGroup(int head) => text.Is(head, "they") || (IsOneOf(Writers, head) && head > 0 && text.Is(head - 1, "the"));

    private bool IsOneOf(string[] words, int token) => Array.Exists(words, word => text.Is(token, word));

    private static Source Unnamed(Source source) => source with { Speaker = Speakers.Other, Form = SourceForm.Unnamed, Joint = [] };
}
