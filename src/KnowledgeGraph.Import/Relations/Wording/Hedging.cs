using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Wording;

/// <summary>Tells how sure a claim's main statement is by its hedges: "may", "suggests".</summary>
/// <remarks>A hedge in a clause that hangs on the statement ("…, which may harm others") is none of it, and in many phrases a word of hedging hedges nothing ("as soon as possible").</remarks>
internal static class Hedging
{
    private const int FurthestDoubt = 5;

    private static readonly string[] Tied = ["link", "links", "association", "connection", "correlation", "relationship", "effect", "effects", "cause", "causes", "role", "mechanism", "explanation", "impact"];

    /// <summary>Asserted, probable or possible: the least sure of what the main statement says.</summary>
    /// <param name="document">The article.</param>
    /// <param name="range">The claim's tokens.</param>
    /// <param name="main">For each token whether it belongs to the main statement.</param>
    public static string CertaintyOf(LanguageDocument document, TokenRange range, bool[] main)
    {
        var certainty = Certainties.Asserted;
        for (var token = range.First; token < range.End; token++)
        {
            if (IsDoubt(document.Tokenized, token, range)) return Certainties.Possible;
            if (!main[token - range.First]) continue;
            var cue = WordingCues.Of(document.Tokenized[token]);
            if ((cue & WordingCue.Possible) != 0 && IsPossibility(document, token, range)) return Certainties.Possible;
            if ((cue & WordingCue.Probable) != 0 && IsProbability(document, token, range)) certainty = Certainties.Probable;
        }

        return certainty;
    }

    // "It is unclear | whether", "nobody knows | whether": other indirect questions ("asked whether") doubt nothing.
    private static bool IsDoubt(TokenizedText text, int token, TokenRange range)
    {
        if (text[token] is not ("whether" or "if")) return false;
        for (var before = token - 1; before >= Math.Max(range.First, token - FurthestDoubt); before--)
        {
            if (text[before] is "unclear" or "unknown" or "uncertain" or "Unclear" or "unsure") return true;
            if (text[before] is "know" or "known" or "knows" or "clear" or "certain" or "sure" && IsDenied(text, before, range.First)) return true;
        }

        return false;
    }

    private static bool IsDenied(TokenizedText text, int token, int first)
    {
        for (var before = token - 1; before >= Math.Max(first, token - FurthestDoubt); before--)
        {
            if ((WordingCues.Of(text[before]) & WordingCue.Negation) != 0) return true;
        }

        return false;
    }

    private static bool IsPossibility(LanguageDocument document, int token, TokenRange range)
    {
        var text = document.Tokenized;
        var before = token > range.First ? text[token - 1] : default;
        return text[token] switch
        {
            // "May 2016".
            "May" => token == range.First,
            // "can | expect to live longer".
            "can" or "could" or "Can" or "Could" => !Negation.DeniesAbility(text, token, range.End) && !(token + 1 < range.End && text[token + 1] is "expect"),
            // "as soon as | possible", "where | possible", "makes it | possible", "the closest | possible".
            "possible" => before is not ("as" or "if" or "where" or "wherever" or "when" or "whenever" or "it" or "made" or "makes") && MainStatement.Tag(document, token - 1) != PosTag.JJS,
            "potential" => IsPotential(document, token, range),
            _ => true,
        };
    }

    // "a potential | link", "has the potential | to cut": a "potential reward" is a reward all the same.
    private static bool IsPotential(LanguageDocument document, int token, TokenRange range)
    {
        if (token + 1 >= range.End) return false;
        var next = document.Tokenized[token + 1];
        if (next is "to") return true;
        foreach (var noun in Tied)
        {
            if (next.Equals(noun, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsProbability(LanguageDocument document, int token, TokenRange range)
    {
        var text = document.Tokenized;
        var before = token > range.First ? text[token - 1] : default;
        var next = token + 1 < range.End ? text[token + 1] : default;
        return text[token] switch
        {
            // "more | likely", "six times as | likely" compare; "Most | likely" begins a guess.
            "likely" => token == range.First || (before is "Most" && token == range.First + 1) || ((WordingCues.Of(before) & WordingCue.Comparative) == 0 && before is not ("as" or "equally")),
            // "those who | think", "makes people | think".
            "think" or "believe" => before is not ("to" or "who" or "people" or "you"),
            // "than | expected", "bees | thought to be ill", "an | estimated 300".
            "thought" or "believed" or "expected" or "estimated" => before is not ("than" or "as" or "a" or "an" or "the" or "of") && !(next is "to" && MainStatement.Tag(document, token - 1) is PosTag.NN or PosTag.NNS),
            "estimate" or "estimates" => before is not ("an" or "the" or "their" or "our" or "these"),
            // Who is asked | indicates what is so.
            "indicate" or "indicated" => before is not ("respondents" or "participants" or "patients" or "people" or "women" or "men" or "parents" or "students" or "volunteers" or "cent" or "half"),
            // "appears | in the journal".
            "appear" or "appears" or "appeared" => next is not ("in" or "on" or "online" or "today"),
            _ => true,
        };
    }
}
