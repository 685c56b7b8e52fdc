using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;
using KnowledgeGraph.Import.Relations.Attribution.Phrases;
using KnowledgeGraph.Import.Relations.Attribution.Sources;

namespace KnowledgeGraph.Import.Relations.Quotes;

/// <summary>Reads the words before and behind a quotation for the verb that attributes it.</summary>
internal sealed class QuoteFrameFinder(AttributionText text, SourceFinder sources)
{
    private const int FurthestVerbBehind = 45;
    private const int FurthestVerbBefore = 150;
    private const int LongestTail = 9;
    private const int FurthestSayer = 4;

    private static readonly string[] Things = ["findings", "results", "data", "study", "research", "paper", "report", "review", "trial"];

    /// <summary>The frame of one quotation.</summary>
    public QuoteFrame Find(int quotation)
    {
        var range = text.QuotationTokens[quotation];
        if (range.Count == 0) return QuoteFrame.Nothing;
        var behind = Behind(quotation, range);
        var before = Before(range);
        if (before.Tie == FrameTie.Before && (EndsWith(range.First - 1, ":") || behind.Tie != FrameTie.Behind)) return before;
        if (behind.Tie == FrameTie.Behind) return behind;
        if (before.Tie != FrameTie.None && before.Source is not null) return before;
        return behind.Tie != FrameTie.None ? behind : before;
    }

    private QuoteFrame Behind(int quotation, TokenRange range)
    {
        var first = range.End;
        while (first < text.Count && SameLine(first, range) && text[first] is "," or "-" or "–" or "—" or "--") first++;
        if (first >= text.Count || !SameLine(first, range) || text.QuotationAt(first) >= 0) return QuoteFrame.Nothing;
        var end = EndOfSentence(first);
        var startsAnew = EndsSentence(quotation) && char.IsUpper(text[first][0]);

        if (IsWholeSpeech(quotation) && !startsAnew && IsAccordingTo(first, end) && sources.After(first + 1, end) is { } cited)
            return new QuoteFrame(FrameTie.Behind, cited with { Cue = first, Rule = "according-to" }, first);

        // "…,” said Dr X" and "…,” quietly said Dr X".
        var verb = first;
        while (verb < end && text.MentionAt(verb) < 0 && CueWords.IsAdverb(text[verb]) && text.CueAt(verb) == CueKind.None) verb++;
        var isSpeech = verb < end && !IsParticiple(verb) && (IsVerbOfSpeech(verb) || IsUnlistedVerb(quotation, verb, end));
        if (isSpeech && !(startsAnew && char.IsUpper(text[verb][0])) && sources.After(verb, end) is { } inverted)
            return new QuoteFrame(FrameTie.Behind, inverted, verb);
        if (isSpeech && !startsAnew && (text.CueAt(verb) == CueKind.Say || IsIndefinite(verb + 1, end)) && NamesSomebody(verb + 1, end))
        {
            return new QuoteFrame(FrameTie.Behind, Unnamed(verb + 1, verb), verb);
        }

        for (verb = first + 1; verb < Math.Min(end, first + FurthestVerbBehind); verb++)
        {
            if (!IsVerbOfSpeech(verb)) continue;
            var subject = sources.Before(verb, first);
            var isTurned = text[verb - 1] is ","
                && text.CueAt(verb) is not CueKind.Tell
                && subject is not { Form: SourceForm.Named, Rule: "apposition" }
                && !startsAnew;
            if (isTurned && sources.After(verb, end) is { Form: SourceForm.Named } turned) return new QuoteFrame(FrameTie.Behind, turned, verb);
            if (subject is not { } source) continue;
            if (!startsAnew)
            {
                return new QuoteFrame(IsJoined(quotation, first) || source.Tokens.First - first <= 4 ? FrameTie.Behind : FrameTie.Loose, source, verb);
            }

            // A sentence of its own: it belongs here only as a bare "Dr X said." that leads to no other quotation.
            var isBare = IsBare(verb, end) && source.Rule != "relative-clause" && !IsBeforeQuotation(end, range) && !Leads(verb, end);
            return isBare ? new QuoteFrame(FrameTie.Behind, source, verb) : QuoteFrame.Nothing;
        }

        return QuoteFrame.Nothing;
    }

    private bool IsAccordingTo(int token, int end) => text.Is(token, "according") && token + 1 < end && text.Is(token + 1, "to");

    // "Dr X said.", with few words behind the verb, and no thought or judgement.
    private bool IsBare(int verb, int end) =>
        text.CueAt(verb) is not CueKind.Think and not CueKind.Judge && end - verb <= LongestTail && text[end - 1] is not ":";

    private bool IsBeforeQuotation(int token, TokenRange range) => token < text.Count && SameLine(token, range) && text.QuotationAt(token) >= 0;

    private QuoteFrame Before(TokenRange range)
    {
        var last = range.First - 1;
        if (last < 0) return QuoteFrame.Nothing;
        if (!SameLine(last, range))
        {
            if (text[last] is not ":" || text.LineAt(range.First) - text.LineAt(last) > 2) return QuoteFrame.Nothing;
        }
        else if (text.QuotationAt(last) >= 0)
        {
            return QuoteFrame.Nothing;
        }

        var first = Math.Max(Math.Max(text.SentenceStart(last), text.LineStart(last)), last - FurthestVerbBefore);
        for (var token = last; token >= first; token--)
        {
            if (text.QuotationAt(token) < 0) continue;
            first = token + 1;
            break;
        }

        if (first > last || (text[last] is "." or "?" or "!" && last - first < 0)) return QuoteFrame.Nothing;
        var colon = text[last] is ":";
        QuoteFrame? fallback = null;
        for (var verb = last; verb >= first; verb--)
        {
            if (text.Is(verb, "according") && sources.After(verb + 1, last) is { } cited) return new QuoteFrame(FrameTie.Before, cited, verb);
            if (text.CueAt(verb) == CueKind.None || IsNoun(verb) || text.IsPassive(verb)) continue;
            var source = verb > first ? sources.Before(verb, first) : null;
            source ??= text.CueAt(verb) is CueKind.Say ? sources.After(verb, char.IsLetter(text[last][0]) ? last + 1 : last) : null;
            if (source is null && verb > first && IsParticiple(verb)) source = sources.FirstNamed(first, verb, "participle");
            if (source is null) continue;
            var near = colon || text[last] is "," || last - verb <= 2 || text[last] is "that";
            var frame = new QuoteFrame(near ? FrameTie.Before : FrameTie.Loose, source, verb);

            // "The researchers said officials should recognise “…”", "the charity said the study showed “…”": the verb nearest to the mark is part of what was said.
            if (!colon && text[last] is not "," && WhoSaysSo(source, first) is { } outer) return new QuoteFrame(near ? FrameTie.Before : FrameTie.Loose, outer, outer.Cue);
            if (text.CueAt(verb) is CueKind.Say or CueKind.Tell || BringsSpeech(source, verb)) return frame;
            fallback ??= frame;
        }

        if (fallback is { } unnamed) return unnamed;
        if (colon && last - 2 >= first && IsVerbOfSpeech(last - 1) && NamesSomebody(last - 2, last))
        {
            return new QuoteFrame(FrameTie.Before, Unnamed(last - 2, last - 1), last - 1);
        }
        if (!colon) return QuoteFrame.Nothing;
        if (last - 2 >= first && text[last - 1] is "included" or "include" && text[last - 2] is "comments" or "answers" or "replies" or "responses" or "remarks")
        {
            return new QuoteFrame(FrameTie.Before, Unnamed(last - 2, -1), -1);
        }
        var named = sources.LastNamed(first, last, "colon");
        return named is null ? QuoteFrame.Nothing : new QuoteFrame(FrameTie.Before, named, -1);
    }

    // "Jane Doe said | the results suggest “…”": what a thing shows is told by whoever says so.
    private Source? WhoSaysSo(Source shown, int first)
    {
        if (shown.Form != SourceForm.Study || Array.TrueForAll(Things, thing => !text.Is(shown.Tokens.First, thing))) return null;
        for (var verb = shown.Tokens.First - 1; verb > first && shown.Tokens.First - verb <= FurthestSayer; verb--)
            if (text.CueAt(verb) == CueKind.Say) return sources.Before(verb, first) is { Form: not SourceForm.Study } sayer ? sayer : null;
        return null;
    }

    // A named source speaks with any verb; a study does not where the verb is its own way of speaking.
    private bool BringsSpeech(Source source, int verb) =>
        source.Form != SourceForm.Unnamed && !(source.Form == SourceForm.Study && text.CueAt(verb) == CueKind.Result);

    // "said three mums at the gate", "A third replied:": whoever it is, it is nobody named before.
    private bool NamesSomebody(int token, int end) =>
        token < end
        && !(text.TagAt(token) == PosTag.NN && token > 0 && text.Is(token - 1, "the"))
        && text.MentionAt(token) < 0
        && IsContentWord(token);

    // "“…,” argued a swimmer".
    private bool IsIndefinite(int token, int end) => token < end && text[token] is "a" or "an" or "one" or "another";

    private bool IsContentWord(int token) =>
        char.IsLetter(text[token][0])
        && !SpeakingPronoun.Is(text[token])
        && !CueWords.IsAdverb(text[token])
        && !NounPhraseHead.IsPreposition(text[token])
        && text[token] is not ("that" or "so" or "and" or "but" or "who");

    private static Source Unnamed(int token, int verb) => new(Speakers.Other, SourceForm.Unnamed, new TokenRange(token, token + 1), verb, "unnamed");

    // "said" is no verb of speech in "the said report", "study" no noun; tags decide where they are there.
    private bool IsNoun(int token) =>
        text.IsNounForm(token)
        && (text.Document.Tags[token] is not PosTag.NNS
            || (token + 1 < text.Count && text[token + 1] is not ("." or "," or ":") && text.QuotationAt(token + 1) < 0));

    private bool IsParticiple(int token) => text[token].EndsWith("ing", StringComparison.Ordinal);

    private bool IsVerbOfSpeech(int token) => text.CueAt(token) != CueKind.None && text.CueAt(token) != CueKind.Result && !IsNoun(token);

    // "“Again,” barks Jane Doe": whatever verb it is, a comma inside the marks and a name behind it make it one of speech.
    private bool IsUnlistedVerb(int quotation, int verb, int end) =>
        verb + 1 < end && text.MentionAt(verb) < 0 && char.IsLower(text[verb][0]) && text[verb].Length > 3
        && (text[verb].EndsWith("s", StringComparison.Ordinal) || text[verb].EndsWith("ed", StringComparison.Ordinal))
        && text.Document.Text[text.Quotations[quotation].Inner.End - 1] is ',' or '?' or '!'
        && !NounPhraseHead.IsPreposition(text[verb + 1])
        && sources.After(verb, Math.Min(end, verb + 5)) is { Form: SourceForm.Named };

    private bool Leads(int verb, int end)
    {
        for (var token = verb + 1; token < end; token++)
            if (text[token] is "that" or ":") return true;
        return false;
    }

    // The quotation's last words are no whole sentence, so that what follows belongs to it.
    private bool IsJoined(int quotation, int first)
    {
        var inner = text.Quotations[quotation].Inner;
        var mark = text.Document.Text[inner.End - 1];
        return mark is ',' or '?' or '!' or '…' or '-' or '—' || text[first - 1] is "," || (mark != '.' && text.MentionAt(first) >= 0);
    }

    // "Many take “only a few sips”, according to the survey" quotes words, “…,” according to the survey" speech.
    private bool IsWholeSpeech(int quotation) =>
        text.Quotations[quotation].OpensLine || text.Document.Text[text.Quotations[quotation].Inner.End - 1] is ',' or '?' or '!' or '…';

    private bool EndsSentence(int quotation)
    {
        var mark = text.Document.Text[text.Quotations[quotation].Inner.End - 1];
        return mark is '.' or '…';
    }

    private bool EndsWith(int token, string word) => token >= 0 && text.Is(token, word);

    private bool SameLine(int token, TokenRange range) => text.LineAt(token) == text.LineAt(range.First);

    private int EndOfSentence(int first)
    {
        var line = text.LineAt(first);
        var end = text.SentenceEnd(first);
        for (var token = first; token < end; token++)
            if (text.QuotationAt(token) >= 0 || text.LineAt(token) != line || text[token] is ";") return token;
        return end;
    }
}
