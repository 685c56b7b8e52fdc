using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Attribution.Phrases;

/// <summary>What stands at the head of a noun phrase.</summary>
/// <param name="Tokens">The head's words.</param>
/// <param name="Mention">Index of the mention, or -1 for a noun.</param>
/// <param name="Noun">Kind of noun, where it is one.</param>
internal readonly record struct PhraseHead(TokenRange Tokens, int Mention, SourceNoun Noun);

/// <summary>Finds the head of the noun phrase that ends at a token, back over "of", "from", "at" …</summary>
internal static class NounPhraseHead
{
    private const int FurthestPreposition = 7;
    private const int LongestBracket = 30;
    private const int DeepestPhrase = 7;

    /// <summary>
    /// The head of the phrase that ends with <paramref name="last"/>: for "a reader in optics at Leeds" it is "reader".
    /// Null where no name or known noun stands there.
    /// </summary>
    public static PhraseHead? EndingAt(AttributionText text, int last, int first) => EndingAt(text, last, first, DeepestPhrase);

    private static PhraseHead? EndingAt(AttributionText text, int last, int first, int depth)
    {
        if (last < first || depth == 0 || text.QuotationAt(last) >= 0) return null;
        if (IsClosingBracket(text[last])) return EndingAt(text, BeforeBracket(text, last, first), first, depth - 1);
        if (text.MentionAt(last) < 0 && CueWords.IsAdverb(text[last])) return EndingAt(text, last - 1, first, depth - 1);
        PhraseHead? own = null;
        int start;
        var mention = text.MentionAt(last);
        if (mention >= 0 && !text.IsPossessed(text.Entities.Mentions[mention].Tokens.End - 1))
        {
            var tokens = text.Entities.Mentions[mention].Tokens;
            var noun = text.Entities.Mentions[mention].Form == MentionForm.Nominal ? CueWords.NounKind(text[tokens.End - 1]) : SourceNoun.None;
            own = new PhraseHead(tokens, mention, noun);
            start = tokens.First;
        }
        else if (CueWords.NounKind(text[last]) is var noun and not SourceNoun.None)
        {
            own = new PhraseHead(new TokenRange(last, last + 1), -1, noun);
            start = last;
        }
        else if (IsParticiple(text, last))
        {
            // "researchers writing in Cell", "the study, published in Cell,".
            return EndingAt(text, last > first && text[last - 1] is "," ? last - 2 : last - 1, first, depth - 1);
        }
        else if (!IsWord(text[last]) || text.CueAt(last) is CueKind.Say or CueKind.Tell)
        {
            return null;
        }
        else
        {
            start = last;
        }

        var preposition = PrepositionBefore(text, start, first);
        if (preposition > first && text.Is(preposition, "after")) return own;
        if (preposition > first && EndingAt(text, preposition - 1, first, depth - 1) is { } outer)
        {
            return own is { } name && IsNamedByPost(text, name, outer, preposition) ? name : outer;
        }

        // "Jane Doe, from the university’s school of music said": the comma that should close is missing.
        if (preposition > first + 1 && text[preposition - 1] is "," && EndingAt(text, preposition - 2, first, 1) is { } before
            && (before.Noun != SourceNoun.None || IsPerson(text, before.Mention)))
        {
            // "a team led by Jane Doe, of Leeds University said": the team.
            var by = PrepositionBefore(text, before.Tokens.First, first);
            return by > first && text.Is(by, "by") ? EndingAt(text, preposition - 2, first, depth - 1) : before;
        }

        // "an editorial in the Acta Dormita said": a journal does not speak for what stands in it.
        if (preposition > first && own is { Mention: >= 0 } journal && text.Is(preposition, "in") && text.KindOf(journal.Mention) == NameKind.Journal)
            return new PhraseHead(new TokenRange(preposition - 1, preposition), -1, SourceNoun.People);
        if (preposition == first) return null;
        return own;
    }

    /// <summary>True where the phrase that begins at <paramref name="start"/> hangs on a preposition.</summary>
    public static bool HangsOnPreposition(AttributionText text, int start, int first) => PrepositionBefore(text, start, first) >= 0;

    // "Director of Bee Affairs Jane Doe", "author of the study Jane Doe": a post without an article, or the author of a study, is followed by who it is; "a friend of Jane Doe" is somebody else.
    private static bool IsNamedByPost(AttributionText text, PhraseHead name, PhraseHead post, int preposition)
    {
        if (!IsPerson(text, name.Mention) || text.Entities.Mentions[name.Mention].Form > MentionForm.Short) return false;
        if (post.Mention >= 0 || post.Noun != SourceNoun.Person || name.Tokens.First - preposition < 2) return false;
        var before = post.Tokens.First - 1;
        return !CueWords.IsRelation(text[post.Tokens.First])
            && (before < 0
                || !(text.Is(before, "a")
                    || text.Is(before, "an")
                    || text.Is(before, "another")
                    || text.Is(before, "one")
                    || text.TagAt(before) == PosTag.PRPS));
    }

    /// <summary>The preposition that the phrase that begins at <paramref name="start"/> hangs on, or -1.</summary>
    public static int PrepositionBefore(AttributionText text, int start, int first)
    {
        var steps = 0;
        for (var token = start - 1; token >= first && steps < FurthestPreposition; token--, steps++)
        {
            // A name's own "of" hangs nothing on what stands before the name.
            if (text.MentionAt(token) is >= 0 and var mention && text.KindOf(mention) is NameKind.Organisation or NameKind.Journal)
            {
                token = Math.Max(first, text.Entities.Mentions[mention].Tokens.First);
                continue;
            }

            if (IsPreposition(text[token])) return OpeningAdjunct.End(text, token, start) >= 0 ? -1 : token;
            if (text.Is(token, "and") && token > first && (JoinsNames(text, token) || JoinsNouns(text, token))) continue;
            if (text[token] is "," or "and"
                && token > first
                && IsOrganisation(text, token - 1)
                && IsOrganisation(text, text[token + 1] is "the" ? token + 2 : token + 1))
            {
                steps = 0;
                continue;
            }

            // "in the journal, Acta Dormita".
            if (text[token] is "," && token > first && text.Is(token - 1, "journal")) continue;
            if (text.QuotationAt(token) >= 0 || !IsInsidePhrase(text, token)) return -1;
        }

        return -1;
    }

    private static bool IsParticiple(AttributionText text, int token) =>
        !text.Document.Tags.IsDefaultOrEmpty && text.Document.Tags[token] is PosTag.VBG or PosTag.VBN;

    // "the team from Leeds University, York College and Hull": a list is one phrase.
    private static bool IsOrganisation(AttributionText text, int token) =>
        token < text.Count && text.MentionAt(token) is >= 0 and var mention && text.KindOf(mention) == NameKind.Organisation;

    private static bool IsPerson(AttributionText text, int mention) =>
        mention >= 0 && text.Entities.Entities[text.Entities.Mentions[mention].Entity].Kind == NameKind.Person;

    // "of Health Behaviour and Health Education", "from Rennes and University Hospital": one phrase, not two clauses.
    private static bool JoinsNames(AttributionText text, int and) =>
        and + 1 < text.Count && char.IsUpper(text[and - 1][0]) && char.IsUpper(text[and + 1][0]);

    // "director for obesity and diabetes": one phrase; "a reader in optics and colleagues" are two.
    private static bool JoinsNouns(AttributionText text, int and) =>
        and + 1 < text.Count && and > 1 && text.TagAt(and - 1) is PosTag.NN or PosTag.NNS && text.TagAt(and + 1) is PosTag.NN or PosTag.NNS or PosTag.JJ
        && text.MentionAt(and - 1) < 0
        && text.MentionAt(and + 1) < 0
        && CueWords.NounKind(text[and - 1]) == SourceNoun.None
        && CueWords.NounKind(text[and + 1]) == SourceNoun.None
        && (IsPreposition(text[and - 2]) || (text.TagAt(and - 2) is PosTag.NN or PosTag.JJ && and > 2 && IsPreposition(text[and - 3])));

    private static bool IsInsidePhrase(AttributionText text, int token)
    {
        var word = text[token];
        if (!IsWord(word) && word is not ("-" or "'s" or "’s" or "&" or "." or "’" or "'")) return false;
        if (word is "and" or "or" or "but" or "that" or "which" or "who" or "while" or "when" or "as" or "said" or "says") return false;
        return text.Document.Tags.IsDefaultOrEmpty || text.Document.Tags[token] is not (PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD or PosTag.PRP);
    }

    private static bool IsWord(ReadOnlySpan<char> word) => word.Length > 0 && char.IsLetterOrDigit(word[0]);

    private static bool IsClosingBracket(ReadOnlySpan<char> word) => word is ")" or "]" or "-RRB-";

    private static int BeforeBracket(AttributionText text, int last, int first)
    {
        var token = last;
        while (token > Math.Max(first, last - LongestBracket) && text[token] is not ("(" or "[" or "-LRB-")) token--;
        return token - 1;
    }

    /// <summary>True for the prepositions that hang a phrase on the one before it.</summary>
    public static bool IsPreposition(ReadOnlySpan<char> word) => word.Length <= 9 && (
        word.Equals("of", StringComparison.OrdinalIgnoreCase) || word.Equals("from", StringComparison.OrdinalIgnoreCase)
        || word.Equals("at", StringComparison.OrdinalIgnoreCase) || word.Equals("in", StringComparison.OrdinalIgnoreCase)
        || word.Equals("for", StringComparison.OrdinalIgnoreCase) || word.Equals("by", StringComparison.OrdinalIgnoreCase)
        || word.Equals("with", StringComparison.OrdinalIgnoreCase) || word.Equals("to", StringComparison.OrdinalIgnoreCase)
        || word.Equals("on", StringComparison.OrdinalIgnoreCase) || word.Equals("about", StringComparison.OrdinalIgnoreCase)
        || word.Equals("among", StringComparison.OrdinalIgnoreCase) || word.Equals("including", StringComparison.OrdinalIgnoreCase)
        || word.Equals("like", StringComparison.OrdinalIgnoreCase) || word.Equals("than", StringComparison.OrdinalIgnoreCase)
        || word.Equals("between", StringComparison.OrdinalIgnoreCase) || word.Equals("alongside", StringComparison.OrdinalIgnoreCase)
        || word.Equals("after", StringComparison.OrdinalIgnoreCase) || word.Equals("into", StringComparison.OrdinalIgnoreCase)
        || word.Equals("through", StringComparison.OrdinalIgnoreCase) || word.Equals("under", StringComparison.OrdinalIgnoreCase)
        || word.Equals("via", StringComparison.OrdinalIgnoreCase) || word.Equals("during", StringComparison.OrdinalIgnoreCase));
}
