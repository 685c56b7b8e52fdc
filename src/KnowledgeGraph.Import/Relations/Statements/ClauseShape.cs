using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Statements;

/// <summary>Tells by tags and first words whether a stretch of text is a clause.</summary>
internal sealed class ClauseShape(AttributionText text)
{
    /// <summary>True where a stretch holds a finite verb.</summary>
    public bool HasFiniteVerb(int first, int end)
    {
        if (text.Document.Tags.IsDefaultOrEmpty) return end - first > 5;
        for (var token = first; token < end; token++)
            if (text.Document.Tags[token] is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD || IsVerbTakenForNoun(token, first, end)) return true;
        return false;
    }

    /// <summary>A subject and its verb, not "X to do Y", "X about Y", "X against Y" or a bare object.</summary>
    public bool Starts(int first, int end)
    {
        if (text.Document.Tags.IsDefaultOrEmpty) return true;
        if (first < end && OpensSubordinate(text[first])) return StartsBehindSubordinate(first, end);
        for (var token = first; token < end; token++)
        {
            if (token > first && text[token] is "who") return HasVerbBehindRelative(token, end);
            if (text.Document.Tags[token] is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD || IsVerbTakenForNoun(token, first, end)) return true;
            if ((text.Document.Tags[token] == PosTag.TO && !(token + 1 < end && text.TagAt(token + 1) is PosTag.NN or PosTag.NNS or PosTag.DT or PosTag.PRPS))
                || text[token] is "," or "that" or "who" or "which" or "what" or "how" or "when" or "if" or "against") return false;
        }

        return false;
    }

    private static bool OpensSubordinate(ReadOnlySpan<char> word) => word is "if" or "when" or "while" or "although" or "though" or "because" or "unless" or "once";

    // "warned | if the finding holds, hives will …": the clause behind the comma is the one that counts.
    private bool StartsBehindSubordinate(int first, int end)
    {
        for (var comma = first + 1; comma + 1 < end; comma++)
            if (text[comma] is ",") return HasFiniteVerb(first, comma) && !OpensSubordinate(text[comma + 1]) && Starts(comma + 1, end);
        return false;
    }

    // "people who keep bees | are well": a second verb, which the relative clause has no subject for.
    private bool HasVerbBehindRelative(int relative, int end)
    {
        var seen = false;
        for (var token = relative + 1; token < end; token++)
        {
            if (text[token] is "," or "and" or "or" or "but" or "that" or "who") return false;
            if (text.TagAt(token) is not (PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD)) continue;
            if (seen && text.TagAt(token - 1) != PosTag.PRP) return true;
            seen = true;
        }

        return false;
    }

    // "the drug | works | well", "the study | highlights | the need": behind a noun and before an adverb or an article, no plural stands.
    private bool IsVerbTakenForNoun(int token, int first, int end) =>
        token > first
        && token + 1 < end
        && text.TagAt(token) == PosTag.NNS
        && text.TagAt(token - 1) == PosTag.NN
        && text.MentionAt(token) < 0
        && text.TagAt(token + 1) is PosTag.RB or PosTag.DT or PosTag.PRPS or PosTag.JJR;

    /// <summary>"recommended children take a bath": what should be is told in the plain form, so that "the recommended dose is 3" is none.</summary>
    public bool IsDemand(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (text.IsFinite(token) && text.TagAt(token) != PosTag.VBD)
                return text.TagAt(token) == PosTag.VBP && text[token] is not ("are" or "am" or "have" or "do");
        return false;
    }

    /// <summary>"warned they may harm": without "that", only a pronoun and its verb surely begin a clause.</summary>
    public bool StartsWithPronoun(int first, int end)
    {
        if (first + 2 >= end || text[first] is not ("they" or "he" or "she" or "it" or "we" or "there")) return false;
        var verb = first + 1;
        while (verb < end && CueWords.IsAdverb(text[verb]) && !text.IsFinite(verb)) verb++;
        return verb < end && text.IsFinite(verb);
    }

    /// <summary>"Jane Doe said: Hives are warm.": a sentence behind a colon, none of it in quotation marks, as pages have it that lost them.</summary>
    public bool IsUnmarkedSpeech(int first, int end)
    {
        if (first >= end || !char.IsUpper(text[first][0])) return false;
        for (var token = first; token < end; token++)
            if (text.QuotationAt(token) >= 0 || text[token] is "\"" or "“" or "”" or "‘") return false;
        return Starts(first, end);
    }
}
