using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Wording;

/// <summary>Tells whether a claim's main statement is negated ("found no link", "did not fall") rather than some part of it.</summary>
/// <remarks>
/// A negation of a constituent ("hot nights, not hot days, kill"), in a clause that hangs on a noun or on a conjunction (<see cref="MainStatement"/>), or in what "but" adds to a statement that stands,
/// is none of the statement (constituent against sentence negation after Klima 1964).
/// </remarks>
internal static class Negation
{
    private const int FurthestNoun = 5;

    /// <summary>True where a negation stands in the main statement, or denies a finding by its noun.</summary>
    /// <param name="document">The article.</param>
    /// <param name="range">The claim's tokens.</param>
    /// <param name="main">For each token whether it belongs to the main statement.</param>
    public static bool IsNegated(LanguageDocument document, TokenRange range, bool[] main)
    {
        var text = document.Tokenized;
        var (isAdded, hasVerb) = (false, false);
        for (var token = range.First; token < range.End; token++)
        {
            var word = text[token];
            var isMain = main[token - range.First];
            isAdded |= hasVerb && Adds(document, token);
            // Short pasts are often taken for participles.
            hasVerb |= isMain && (MainStatement.IsFinite(document, token) || MainStatement.Tag(document, token) == PosTag.VBN);
            if ((WordingCues.Of(word) & WordingCue.Negation) == 0 || isAdded || IsOfConstituent(text, token, range)) continue;
            if (word.Equals("no", StringComparison.OrdinalIgnoreCase) || word.Equals("little", StringComparison.OrdinalIgnoreCase))
            {
                if (DeniesNothing(text, token, range)) continue;
                if (isMain || LeadsToDenial(text, token, range.End)) return true;
            }
            else if (isMain && !IsOnly(text, token, range.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where the token is "can" or "could" and what follows denies it: "could not lift", "can no longer be trusted" tell what is impossible, not what may be.</summary>
    public static bool DeniesAbility(TokenizedText text, int token, int end) =>
        text[token] is "can" or "could" or "Can" or "Could" or "ca"
        && token + 1 < end
        && (text[token + 1] is "not" or "n't" or "n’t" ? !IsOnly(text, token + 1, end) : text[token + 1] is "no" && token + 2 < end && text[token + 2] is "longer");

    // "no longer than others", "no | more than 40", "no | fewer than 40", "no | doubt".
    private static bool DeniesNothing(TokenizedText text, int token, TokenRange range)
    {
        if (token + 1 >= range.End) return false;
        return text[token + 1] switch
        {
            "longer" => token == range.First || !DeniesAbility(text, token - 1, range.End),
            "more" or "fewer" or "less" => token + 2 < range.End && text[token + 2] is "than",
            "doubt" => true,
            _ => false,
        };
    }

    // "It cut injuries | but made no difference to teenagers", "… improved, | though not by much", "one is enough – | and you need no skill": the statement before stands.
    private static bool Adds(LanguageDocument document, int token)
    {
        var text = document.Tokenized;
        if (text[token] is "but" or "though" or "although" or "yet") return true;
        return text[token] is "and" && text[token - 1] is "-" or "–" or "—" && MainStatement.Tag(document, token + 1) is not (PosTag.VBD or PosTag.VBN or PosTag.VBZ);
    }

    // "hot nights, | not hot days, kill", "chose | not to mend it", "snow with | no route", "the rest (| no sugar)", "yields to | no one", "as | never before", "a | little", "| barely half as much".
    private static bool IsOfConstituent(TokenizedText text, int token, TokenRange range)
    {
        var before = token > range.First ? text[token - 1] : default;
        var next = token + 1 < range.End ? text[token + 1] : default;
        if (before is "(") return true;
        if (text[token].Equals("not", StringComparison.OrdinalIgnoreCase)) return before is "," or "and" or "or" or "–" or "—" || (next is "to" && IsDeciding(before));
        if (text[token].Equals("no", StringComparison.OrdinalIgnoreCase) && before is "with" or "to" or "in" or "at") return before is not "in" || next is "time";
        if (text[token] is "never") return before is "as" or "like";
        if (text[token] is "little" or "few" && before is "a" or "A" or "as" or "As") return true;
        return text[token] is "barely" or "hardly" or "scarcely" && token + 1 < range.End && (next is "half" or "a" or "one" or "two" || char.IsAsciiDigit(next[0]));
    }

    private static bool IsDeciding(ReadOnlySpan<char> verb) =>
        verb is "decide" or "decides" or "decided" or "deciding" or "choose" or "chooses" or "chose" or "chosen" or "choosing" or "opted" or "prefer" or "preferred"
            or "asked" or "told" or "advised" or "urged" or "warned" or "careful" or "agreed" or "try" or "tried" or "trying" or "order";

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
}
