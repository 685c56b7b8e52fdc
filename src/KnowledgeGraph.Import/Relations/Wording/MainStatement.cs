using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Wording;

/// <summary>Tells which words of a claim belong to its main statement, and which to clauses that hang on a noun, a conjunction or a statement made before.</summary>
/// <remarks>
/// Read from left to right by words and tags, without a parse: a clause begins with its conjunction or relative pronoun and ends with a comma, a "that" or its second finite verb;
/// an aside ("…, suggesting that", "to ensure that", "With …,") ends with a comma alone.
/// What is said, thought or found ("found that …") belongs to the statement.
/// </remarks>
internal static class MainStatement
{
    private const int FurthestSo = 4;

    private static readonly string[] Subordinators =
        ["who", "whose", "which", "where", "because", "if", "when", "while", "whereas", "although", "though", "unless", "until", "compared", "whether"];

    // Nouns that a clause with "that" spells out, where it describes others.
    private static readonly string[] Told =
        ["evidence", "fact", "idea", "view", "sign", "signs", "suggestion", "belief", "claim", "claims", "theory", "finding", "findings", "result", "results", "proof", "hope", "concern", "chance", "conclusion"];

    /// <summary>For each token of a claim whether it belongs to the main statement.</summary>
    /// <param name="document">The article.</param>
    /// <param name="range">The claim's tokens.</param>
    public static bool[] Of(LanguageDocument document, TokenRange range)
    {
        var text = document.Tokenized;
        var belongs = new bool[range.End - range.First];
        var (at, hasVerb, verbsOfClause) = (Clause.Main, false, 0);
        for (var token = range.First; token < range.End; token++)
        {
            var word = text[token];
            if (OpensAside(document, token, range, hasVerb)) at = Clause.Aside;
            else if (OpensClause(document, token, range.First)) (at, verbsOfClause) = (at == Clause.Aside ? at : Clause.Hanging, HidesVerb(document, token) ? 1 : 0);
            else if (word is "," or "." or "?" or "!" || (word is "that" && at != Clause.Aside)) at = Clause.Main;
            // "Bees that do not fly | do not nap": the second verb is the statement's again, unless it goes on with the clause.
            if (at == Clause.Hanging && token > range.First && IsFinite(document, token) && text[token - 1] is not ("and" or "or") && ++verbsOfClause == 2 && !IsPronoun(text[token - 1])) at = Clause.Main;
            hasVerb |= at == Clause.Main && IsFinite(document, token);
            belongs[token - range.First] = at == Clause.Main;
        }

        return belongs;
    }

    /// <summary>True where a token is a finite verb.</summary>
    public static bool IsFinite(LanguageDocument document, int token) => Tag(document, token) is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD;

    /// <summary>The tag of a token; none where there are no tags, before the first and behind the last token.</summary>
    public static PosTag Tag(LanguageDocument document, int token) =>
        document.Tags.IsDefaultOrEmpty || (uint)token >= (uint)document.Tags.Length ? PosTag.None : document.Tags[token];

    private enum Clause : byte
    {
        Main,
        Hanging,
        Aside,
    }

    // "bees | that do not fly", "because it did not rain", "so firmly | that two men could not lift it": what stands in such a clause is said of a part.
    private static bool OpensClause(LanguageDocument document, int token, int first)
    {
        var text = document.Tokenized;
        // "more | than three million".
        if (text[token] is "than") return Tag(document, token + 1) != PosTag.CD;
        if (IsAny(text[token], Subordinators)) return true;
        if (token == first) return false;
        return text[token] is "that" ? HangsOnNoun(document, token) || IsBehindSo(text, token, first) : text[token] is "as" && text[token - 1] is "," && IsFinite(document, token + 2);
    }

    // "| With more rain expected, …", "mended the hive | to ensure that bees do not leave", "Bees nap in rain, | suggesting that they may be tired".
    private static bool OpensAside(LanguageDocument document, int token, TokenRange range, bool hasVerb)
    {
        var text = document.Tokenized;
        if (token == range.First) return text[token] is "With" or "with";
        if (text[token] is "to") return token + 1 < range.End && text[token + 1] is "ensure" or "avoid";
        return hasVerb && text[token - 1] is "," && Tag(document, token) == PosTag.VBG;
    }

    // "adults who | sing | may hear better": a verb stands behind "who", whatever the tagger takes it for.
    private static bool HidesVerb(LanguageDocument document, int token)
    {
        if (document.Tokenized[token] is not "who") return false;
        var verb = Tag(document, token + 1) == PosTag.RB ? token + 2 : token + 1;
        return !IsFinite(document, verb) && char.IsLetter(document.Tokenized[Math.Min(verb, document.Tokens.Length - 1)][0]);
    }

    private static bool HangsOnNoun(LanguageDocument document, int token) =>
        Tag(document, token - 1) is PosTag.NN or PosTag.NNS && IsFinite(document, token + 1) && !IsAny(document.Tokenized[token - 1], Told);

    private static bool IsBehindSo(TokenizedText text, int token, int first)
    {
        for (var before = token - 1; before >= Math.Max(first, token - FurthestSo); before--)
        {
            if (text[before] is "so" or "such") return before < token - 1;
        }

        return false;
    }

    private static bool IsPronoun(ReadOnlySpan<char> word) => word is "they" or "he" or "she" or "it" or "we" or "I" or "you";

    private static bool IsAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
