using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Wording;

/// <summary>Tells whether a claim's main statement is negated ("found no link", "did not fall") rather than some part of it.</summary>
/// <remarks>
/// A negation of a constituent ("hot nights, not hot days, kill"), in a clause that hangs on a noun or on a conjunction, or in what "but" adds to a statement that stands, is none of the statement
/// (constituent against sentence negation after Klima 1964).
/// </remarks>
internal static class Negation
{
    private const int FurthestNoun = 5;

    private static readonly string[] Subordinators = ["who", "which", "because", "if", "when", "while", "although", "though", "unless", "compared", "than", "whether"];

    // Nouns that a clause with "that" spells out, where it describes others.
    private static readonly string[] Told =
        ["evidence", "fact", "idea", "view", "sign", "signs", "suggestion", "belief", "claim", "claims", "theory", "finding", "findings", "result", "results", "proof", "hope", "concern", "chance", "conclusion"];

    /// <summary>True where a negation stands before the first subordinate clause, or denies a finding by its noun.</summary>
    /// <param name="document">The article.</param>
    /// <param name="range">The claim's tokens.</param>
    public static bool IsNegated(LanguageDocument document, TokenRange range)
    {
        var text = document.Tokenized;
        var (isMain, isAdded, hasVerb, verbsOfClause) = (true, false, false, 0);
        for (var token = range.First; token < range.End; token++)
        {
            var word = text[token];
            if (OpensClause(document, token, range.First)) (isMain, verbsOfClause) = (false, 0);
            else if (word is "that" or ",") isMain = true;
            // "Bees that do not fly | do not nap": the second verb is the statement's again.
            if (!isMain && IsFinite(document, token) && ++verbsOfClause == 2 && !IsPronoun(text[token - 1])) isMain = true;
            isAdded |= hasVerb && Adds(document, token);
            // Short pasts are often taken for participles.
            hasVerb |= isMain && (IsFinite(document, token) || Tag(document, token) == PosTag.VBN);
            if ((WordingCues.Of(word) & WordingCue.Negation) == 0 || isAdded || IsOfConstituent(text, token, range)) continue;
            if (word.Equals("no", StringComparison.OrdinalIgnoreCase) || word.Equals("little", StringComparison.OrdinalIgnoreCase))
            {
                if (token + 1 < range.End && text[token + 1] is "longer" or "more" or "doubt") continue;
                if (isMain || LeadsToDenial(text, token, range.End)) return true;
            }
            else if (isMain && !IsOnly(text, token, range.End))
            {
                return true;
            }
        }

        return false;
    }

    // "bees | that do not fly", "because it did not rain": what stands in such a clause is said of a part.
    private static bool OpensClause(LanguageDocument document, int token, int first)
    {
        var text = document.Tokenized;
        if (Array.Exists(Subordinators, word => text[token].Equals(word, StringComparison.OrdinalIgnoreCase))) return true;
        return text[token] is "that"
            && token > first
            && Tag(document, token - 1) is PosTag.NN or PosTag.NNS
            && IsFinite(document, token + 1)
            && !Array.Exists(Told, noun => document.Tokenized[token - 1].Equals(noun, StringComparison.OrdinalIgnoreCase));
    }

    // "It cut injuries | but made no difference to teenagers", "… improved, | though not by much", "one is enough – | and you need no skill": the statement before stands.
    private static bool Adds(LanguageDocument document, int token)
    {
        var text = document.Tokenized;
        if (text[token] is "but" or "though" or "although" or "yet") return true;
        return text[token] is "and" && text[token - 1] is "-" or "–" or "—" && Tag(document, token + 1) is not (PosTag.VBD or PosTag.VBN or PosTag.VBZ);
    }

    private static bool IsFinite(LanguageDocument document, int token) => Tag(document, token) is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD;

    private static bool IsPronoun(ReadOnlySpan<char> word) => word is "they" or "he" or "she" or "it" or "we" or "I" or "you";

    // "hot nights, | not hot days, kill", "snow with | no route", "yields to | no one", "a | little", "| barely half as much".
    private static bool IsOfConstituent(TokenizedText text, int token, TokenRange range)
    {
        var before = token > range.First ? text[token - 1] : default;
        if (text[token].Equals("not", StringComparison.OrdinalIgnoreCase)) return before is "," or "and" or "or" or "–" or "—";
        if (text[token].Equals("no", StringComparison.OrdinalIgnoreCase) && before is "with" or "to" or "in" or "at") return text[token - 1] is not "in" || (token + 1 < range.End && text[token + 1] is "time");
        if (text[token] is "little" or "few" && before is "a" or "A") return true;
        return text[token] is "barely" or "hardly" or "scarcely" && token + 1 < range.End && (text[token + 1] is "half" or "a" or "one" or "two" || char.IsAsciiDigit(text[token + 1][0]));
    }

    // "not only X but Y" affirms both; "without" and "few" at the end of a sentence concern a part of it.
    private static bool IsOnly(TokenizedText text, int token, int end) =>
        (token + 1 < end && text[token + 1] is "only" or "just" or "surprising" or "surprisingly")
        || text[token] is "without" or "few" or "little" or "lack" or "absence";

    private static bool LeadsToDenial(TokenizedText text, int token, int end)
    {
        for (var next = token + 1; next < Math.Min(end, token + FurthestNoun); next++)
            if ((WordingCues.Of(text[next]) & WordingCue.Denied) != 0) return true;
        return false;
    }

    private static PosTag Tag(LanguageDocument document, int token) =>
        document.Tags.IsDefaultOrEmpty || token >= document.Tags.Length ? PosTag.None : document.Tags[token];
}
