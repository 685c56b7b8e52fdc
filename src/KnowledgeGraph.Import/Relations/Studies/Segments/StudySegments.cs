using System.Collections.Immutable;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Language;

using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Studies.Segments;

/// <summary>Which study each part of an article speaks of: the reported one, or another that the text brings in.</summary>
/// <remarks>
/// A linear segmentation of the discourse by cues. "A separate paper" opens a segment, which lasts until the text names somebody or something of the reported study again
/// or calls that "the new study"; "a previous study" opens one that ends with its paragraph.
/// </remarks>
internal sealed class StudySegments
{
    /// <summary>In tokens; longer ones are texts without stops.</summary>
    private const int LongestSentence = 90;

    /// <summary>Tokens before a cue that still speak of the study it brings in: "In New York | a separate team".</summary>
    private const int LongestLead = 6;

    private readonly MentionIndex index;
    private readonly int[] ofSentence;
    private readonly List<int> openings = [];
    private readonly ImmutableArray<TextSpan> speech;

    /// <summary>True from where the article has spoken of research at all, and from where it has told of the reported study as of something known.</summary>
    private bool isKnown, isTold;

    /// <summary>True where the study spoken of last stands beside the reported one, false where it is background.</summary>
    private bool isBeside;

    /// <summary>Segments an article.</summary>
    /// <param name="index">The article's entities.</param>
    /// <param name="speech">What somebody is quoted or reported to say, by place: who speaks of "a previous study" does not turn the text to it.</param>
    public StudySegments(MentionIndex index, IEnumerable<TextSpan> speech)
    {
        this.index = index;
        this.speech = [.. speech];
        var sentences = index.Text.Document.Sentences;
        ofSentence = new int[sentences.Length];
        var current = 0;
        for (var s = 0; s < sentences.Length; s++)
        {
            current = Next(s, current);
            ofSentence[s] = current;
            if (current > 0 || sentences[s].Zone != TextZone.Prose) continue;
            isKnown |= SpeaksOfResearch(sentences[s].Tokens);
            isTold |= ReportedStudyCue.Tells(index, sentences[s].Tokens);
        }
    }

    /// <summary>Number of studies brought in beside the reported one.</summary>
    public int Count => openings.Count;

    /// <summary>The study spoken of at a token: 0 for the reported one, else the number of the segment, in text order from 1.</summary>
    public int At(int token)
    {
        var segment = ofSentence[index.Text.SentenceOf(token)];
        if (segment == 0 || token >= openings[segment - 1]) return segment;
        // Before the words that bring a study in, its sentence speaks of what stood before it.
        var sentence = index.Text.SentenceOf(token);
        return sentence == 0 ? 0 : ofSentence[sentence - 1];
    }

    /// <summary>The study spoken of where an entity is first named, 0 where it never is.</summary>
    public int Of(int entity) => index.FirstNamed(entity) is >= 0 and var token ? At(token) : 0;

    /// <summary>Where the text turns from one study to another, in text order: a token, and the segment that begins there.</summary>
    public IEnumerable<(int Token, int Segment)> Turns
    {
        get
        {
            for (var s = 1; s < ofSentence.Length; s++)
            {
                if (ofSentence[s] == ofSentence[s - 1]) continue;
                var first = index.Text.Document.Sentences[s].Tokens.First;
                yield return (ofSentence[s] > 0 ? Math.Max(first, openings[ofSentence[s] - 1]) : first, ofSentence[s]);
            }
        }
    }

    /// <summary>The first token of a segment, counted from 1.</summary>
    public int Opening(int segment) => openings[segment - 1];

    /// <summary>The segment of a sentence behind one of another segment.</summary>
    private int Next(int sentence, int current)
    {
        var tokens = index.Text.Document.Sentences[sentence].Tokens;
        if (isKnown && CueIn(sentence) is { } cue && !IsOwnWork(tokens, cue))
        {
            isBeside = cue.IsBeside;
            return Known(tokens, cue) is > 0 and var known ? known : Open(tokens, cue);
        }

        if (current > 0 && !Ends(tokens)) return current;
        isBeside = false;
        // "Dr A's paper found …", long after what brought in A's study.
        return openings.Count > 0 && !NamesReported(tokens) ? NamedIn(tokens) : 0;
    }

    private FurtherStudyCue? CueIn(int sentence)
    {
        var (tokens, zone) = (index.Text.Document.Sentences[sentence].Tokens, index.Text.Document.Sentences[sentence].Zone);
        if (zone != TextZone.Prose || tokens.Count > LongestSentence || FurtherStudyCue.In(index, tokens, isTold) is not { } cue) return null;
        var at = index.Text.Document.Tokens[cue.Token].Start;
        return speech.Any(span => span.Start <= at && at < span.End) ? null : cue;
    }

    /// <summary>The sentence's first token, or the cue's where it stands late or the words before it compare: "The results follow | a previous trial".</summary>
    private int OpeningOf(TokenRange sentence, FurtherStudyCue cue)
    {
        if (cue.Token > sentence.First + LongestLead) return cue.Token;
        for (var i = sentence.First; i < cue.Token; i++)
            if (SegmentWords.Compares.Contains(index.Text[i])) return cue.Token;
        return sentence.First;
    }

    /// <summary>"A previous study by Marsh", "The earlier paper, which appeared in J": background by somebody of the reported study, or in its journal, is theirs.</summary>
    private bool IsOwnWork(TokenRange sentence, FurtherStudyCue cue)
    {
        if (cue.IsBeside) return false;
        var behind = new TokenRange(OpeningOf(sentence, cue), sentence.End);
        return NamesReported(behind, NameKind.Person, NameKind.Organisation) || (cue.TakesUp && NamesReported(behind, NameKind.Journal));
    }

    private int Open(TokenRange sentence, FurtherStudyCue cue)
    {
        openings.Add(OpeningOf(sentence, cue));
        return openings.Count;
    }

    /// <summary>The segment that a cue takes up again: that of a name in its sentence, or the last one where it says "the second study"; 0 where there is none.</summary>
    private int Known(TokenRange sentence, FurtherStudyCue cue) =>
        NamedIn(sentence) is > 0 and var named ? named : cue.TakesUp ? openings.Count : 0;

    /// <summary>The segment in which a name of the sentence stands first, 0 for none.</summary>
    private int NamedIn(TokenRange sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (index.NameAt(i) is not (NameKind.Person or NameKind.Organisation or NameKind.Journal)) continue;
            if (FirstSentence(index.Mentions[index.At(i)].Entity) is var first && first < index.Text.SentenceOf(i) && ofSentence[first] is > 0 and var segment) return segment;
        }

        return 0;
    }

    private bool Ends(TokenRange sentence)
    {
        var text = index.Text;
        if (ReportedStudyCue.In(text, sentence) || NamesReported(sentence)) return true;
        if (isBeside || GoesOn(text, sentence.First)) return false;
        // Told in passing, in a sentence about the reported study, or in the paragraph before.
        var before = index.Text.Document.Sentences[index.Text.SentenceOf(sentence.First) - 1].Tokens.First;
        return text.Has(sentence.First, TokenShape.LineStart) || openings[^1] > before;
    }

    /// <summary>"| That research found", "| But it said": what the sentence before spoke of.</summary>
    private static bool GoesOn(LexicalText text, int first)
    {
        if (text.IsAny(first, "but", "and", "however", "also")) first++;
        return text.IsAny(first, "it", "they", "that", "its", "their");
    }

    /// <summary>True where the sentence names somebody, a house or a journal first named where the reported study was spoken of.</summary>
    private bool NamesReported(TokenRange sentence) => NamesReported(sentence, NameKind.Person, NameKind.Organisation, NameKind.Journal);

    private bool NamesReported(TokenRange sentence, params ReadOnlySpan<NameKind> kinds)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (index.NameAt(i) is not { } kind || !kinds.Contains(kind)) continue;
            if (FirstSentence(index.Mentions[index.At(i)].Entity) is var first && first < index.Text.SentenceOf(sentence.First) && ofSentence[first] == 0) return true;
        }

        return false;
    }

    private int FirstSentence(int entity) => index.Text.SentenceOf(index.Mentions[index.Of(entity)[0]].Tokens.First);

    /// <summary>True where a sentence tells of research: a noun of it, a team, a journal.</summary>
    private bool SpeaksOfResearch(TokenRange sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (index.Text.Is(i, WordClass.Study) || index.Text.Is(i, WordClass.Team) || index.NameAt(i) == NameKind.Journal) return true;
        return false;
    }
}
