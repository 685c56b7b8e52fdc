using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Studies.Segments;

/// <summary>Where a sentence brings in a study other than the one the article reports.</summary>
/// <param name="Token">First token of the words that bring it in.</param>
/// <param name="IsBeside">True for a study beside the reported one, of which the text may go on to speak; false for one told as background.</param>
/// <param name="TakesUp">True for "the second study", which the text may have brought in before.</param>
internal readonly record struct FurtherStudyCue(int Token, bool IsBeside, bool TakesUp = false)
{
    private const int LongestOpening = 16;

    /// <summary>The first cue of a sentence, or null.</summary>
    /// <param name="index">The article's entities.</param>
    /// <param name="sentence">Tokens of the sentence.</param>
    /// <param name="isTold">True where the article has told of the reported study before: only then an indefinite "a study" is another.</param>
    public static FurtherStudyCue? In(MentionIndex index, TokenRange sentence, bool isTold)
    {
        var text = index.Text;
        if (isTold && Past(text, sentence) is { } past) return new FurtherStudyCue(past, false);
        if (Compared(text, sentence) is { } compared) return new FurtherStudyCue(compared, false);
        if (isTold && (OneOfOthers(text, sentence) || ComesAfter(text, sentence))) return new FurtherStudyCue(sentence.First, false);
        for (var noun = sentence.First; noun < sentence.End; noun++)
        {
            var isTeam = text.IsWord(noun, "team");
            if ((!isTeam && !SegmentWords.Studies.Contains(text[noun])) || IsOfTheSame(text, noun)) continue;
            if (Modifier(text, sentence, noun, isTeam) is { } cue) return cue;
            if (isTold && !isTeam && StudyPhrase.Indefinite(text, sentence, noun) is var first and >= 0 && IsDated(index, sentence, noun)) return new FurtherStudyCue(first, false);
        }

        return null;
    }

    /// <summary>"earlier work | by the same team": what belongs to the reported study, too.</summary>
    private static bool IsOfTheSame(LexicalText text, int noun) =>
        text.IsAny(noun + 1, "by", "from") && text.IsWord(noun + 2, "the") && text.IsWord(noun + 3, "same");

    /// <summary>"A | second small study", "in another paper", "a 2014 review", "previous research".</summary>
    private static FurtherStudyCue? Modifier(LexicalText text, TokenRange sentence, int noun, bool isTeam)
    {
        for (var at = noun - 1; at >= sentence.First && at > noun - StudyPhrase.Longest && StudyPhrase.IsPart(text, at); at--)
        {
            if (SegmentWords.PartsOfStudies.Contains(text[at]) || SegmentWords.Reported.Contains(text[at])) return null;
            if (text.IsAny(at, "second", "third", "fourth") && SegmentWords.Again.Contains(text[noun])) return null;
            var isBeside = SegmentWords.Beside.Contains(text[at]);
            if (!isBeside && (isTeam || (!SegmentWords.Behind.Contains(text[at]) && !StudyPhrase.IsYear(text, at)))) continue;
            return new FurtherStudyCue(at, isBeside, text.IsAny(at - 1, "the", "this", "that"));
        }

        return null;
    }

    /// <summary>"a study in J | last year", "a review by X, published | in 2014", "a paper three years ago", "had already shown".</summary>
    private static bool IsDated(MentionIndex index, TokenRange sentence, int noun)
    {
        var text = index.Text;
        for (var at = noun + 1; at < sentence.End; at++)
        {
            if (text.IsWord(at, "last") && SegmentWords.Times.Contains(text[at + 1])) return true;
            if (text.IsWord(at, "earlier") && text.IsWord(at + 1, "this")) return true;
            if (text.IsWord(at, "had") && (SegmentWords.Results.Contains(text[at + 1]) || SegmentWords.Results.Contains(text[at + 2]))) return true;
            // "A study of X found that … last year": what it found was last year.
            if (SegmentWords.Results.Contains(text[at]) && !text.IsAny(at, "published", "reported")) return false;
            if (!text.IsAny(at, "in", "from") || !StudyPhrase.IsYear(text, at + 1)) continue;
            if (SegmentWords.Studies.Contains(text[at - 1]) || text.IsAny(at - 1, "published", "reported", "released", "conducted", "done", "online")) return true;
            if (index.NameAt(at - 1) is NameKind.Journal or NameKind.Organisation) return true;
        }

        return false;
    }

    /// <summary>"The findings support | research by X", "The study is in line with | a report in J": the first token of the other one's phrase, or null.</summary>
    private static int? Compared(LexicalText text, TokenRange sentence)
    {
        var at = sentence.First;
        if (!text.IsAny(at, "the", "these", "this", "its", "their")) return null;
        while (at < sentence.First + StudyPhrase.Longest && !SegmentWords.Itself.Contains(text[at])) at++;
        if (!SegmentWords.Itself.Contains(text[at])) return null;
        var compares = -1;
        for (at++; at < Math.Min(sentence.End, sentence.First + LongestOpening); at++)
        {
            if (SegmentWords.Compares.Contains(text[at])) compares = at;
            if (compares < 0 || at == compares || !SegmentWords.Itself.Contains(text[at])) continue;
            var behind = new TokenRange(compares + 1, sentence.End);
            return StudyPhrase.IsDefinite(text, behind, at) ? null : StudyPhrase.Indefinite(text, behind, at) is var first and >= 0 ? first : at;
        }

        return null;
    }

    /// <summary>"| One review found nothing": one of those that others did.</summary>
    private static bool OneOfOthers(LexicalText text, TokenRange sentence) =>
        text.IsWord(sentence.First, "one") && SegmentWords.Studies.Contains(text[sentence.First + 1]);

    /// <summary>"| This comes after researchers from X found", "| It comes as new research shows": what somebody else found meanwhile.</summary>
    private static bool ComesAfter(LexicalText text, TokenRange sentence)
    {
        var at = sentence.First;
        if (!text.IsAny(at, "this", "it", "that") || !text.IsAny(at + 1, "comes", "came") || !text.IsAny(at + 2, "after", "as", "days", "weeks", "months", "just")) return false;
        for (at += 3; at < Math.Min(sentence.End, sentence.First + LongestOpening); at++)
        {
            if (text.Is(at, WordClass.Study) || text.Is(at, WordClass.Team)) return !text.IsAny(at - 1, "the", "this", "their", "our", "these");
        }

        return false;
    }

    /// <summary>"In 2014, researchers at X reported", "Last year a study in J found", "Earlier this year scientists said": the first token, or null.</summary>
    private static int? Past(LexicalText text, TokenRange sentence)
    {
        var at = sentence.First;
        if (text.IsAny(at, "but", "and", "back", "just", "only")) at++;
        if (BehindPastTime(text, at) is not { } behind) return null;
        var whose = -1;
        for (at = behind; at < Math.Min(sentence.End, sentence.First + LongestOpening); at++)
        {
            // "the team", "our study": the reported one.
            if (text.Is(at, WordClass.Study) || text.Is(at, WordClass.Team))
            {
                if (StudyPhrase.IsDefinite(text, new TokenRange(behind, sentence.End), at)) return null;
                if (whose < 0) whose = at;
            }

            if (whose >= 0 && at > whose && SegmentWords.Results.Contains(text[at])) return sentence.First;
        }

        return null;
    }

    /// <summary>"Last year | ", "Earlier this year | ", "In 2014 | ", "In March 2014 | ", "Two years ago | ": what stands behind a time of the past, or null.</summary>
    private static int? BehindPastTime(LexicalText text, int at)
    {
        if (text.IsWord(at, "last") && SegmentWords.Times.Contains(text[at + 1])) return at + 2;
        if (text.IsWord(at, "earlier") && text.IsWord(at + 1, "this")) return at + 3;
        if (text.IsWord(at, "in") && StudyPhrase.IsYear(text, at + 1)) return at + 2;
        if (text.IsWord(at, "in") && SegmentWords.Times.Contains(text[at + 1]))
            return text[at + 2] is "," ? at + 2 : StudyPhrase.IsYear(text, at + 2) ? at + 3 : null;
        return text.IsAny(at + 1, "years", "year", "months", "decades", "decade") && text.IsWord(at + 2, "ago") ? at + 3 : null;
    }
}
