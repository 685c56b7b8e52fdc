using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Attribution.Cues;

/// <summary>Tells verbs of speech from the nouns that look like them ("claims", "hopes", "reports") where the tagger takes one for the other.</summary>
internal sealed class CueForm(AttributionText text)
{
    /// <summary>True where the tagger rightly took a form of a verb of speech for a noun or adjective ("the report", "the said law").</summary>
    public bool IsNoun(int token) =>
        !text.Document.Tags.IsDefaultOrEmpty
        && (text.TagAt(token) == PosTag.JJ || (text.TagAt(token) is PosTag.NN or PosTag.NNP or PosTag.NNS && CueWords.MayBeNoun(text[token])))
        && !IsSurelyVerb(token);

    // "points out", "Doe counters that", "but worries that": right behind a name or conjunction and before "that", no noun stands.
    private bool IsSurelyVerb(int token)
    {
        if (token + 1 >= text.Count || token == 0) return false;
        if (text[token + 1] is "out" && (text[token] is "points" or "point")) return true;
        if (IsPresent(token) && text[token - 1] is "," && text.MentionAt(token + 1) >= 0 && IsNamed(token + 1)) return true;
        if (IsPresent(token) && (text[token - 1] is "he" or "she" or "He" or "She" || ClosesInsertion(token))) return true;
        if (IsPresent(token) && OpensWithName(token) && text.TagAt(token + 1) is PosTag.DT or PosTag.CD or PosTag.PRP or PosTag.EX or PosTag.NNS) return true;

        // "…, warning that hives are warm": what somebody did, saying so.
        if (text[token + 1] is "that" && text[token - 1] is "," && IsParticiple(token)) return true;
        return text[token + 1] is "that" && !IsParticiple(token) && (text[token - 1] is "but" or "and" or "he" or "she" || IsNamed(token - 1));
    }

    // "Bath Health Agency estimates 300 hives": a name that opens the sentence, the word, and what no compound goes on with.
    private bool OpensWithName(int token)
    {
        if (!IsNamed(token - 1)) return false;
        var first = NameStart(token - 1);
        var start = text.SentenceStart(token);

        // "Hive | maker | Bath Bees claims": nouns that tell what bears the name.
        while (first - 1 > start && text.TagAt(first - 1) == PosTag.NN && text.MentionAt(first - 1) < 0) first--;
        return first <= start + 1;
    }

    // "Hives are warm, Jane Doe claims.", "Hives, the Bee Trust fears, are warm": between a comma and the end of what is set off stands a clause.
    private bool ClosesInsertion(int token)
    {
        if (text[token + 1] is "." && text[token - 1] is ",") return true;
        if (text[token + 1] is not ("." or ",") || !IsNamed(token - 1)) return false;
        var before = NameStart(token - 1) - 1;
        if (before > 0 && text[before] is "the") before--;
        return before > 0 && text[before] is "," or "–" or "—";
    }

    private bool IsNamed(int token) =>
        text.MentionAt(token) is >= 0 and var mention && text.KindOf(mention) != NameKind.Place && !text.IsPossessed(token);

    private int NameStart(int token) => text.Entities.Mentions[text.MentionAt(token)].Tokens.First;

    private bool IsPresent(int token) => text[token].EndsWith("s", StringComparison.Ordinal);

    private bool IsParticiple(int token) => text[token].EndsWith("ing", StringComparison.Ordinal);
}
