using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Affiliations.Pairs;

namespace KnowledgeGraph.Import.Relations.Affiliations;

/// <summary>Finds the department an affiliation names: "Kyoto University's | department of anatomy and cell biology", "the School of Psychology | at Cardiff".</summary>
internal static class DepartmentReader
{
    private const int Longest = 14;

    /// <summary>The department's tokens, or null.</summary>
    public static TokenRange? Of(MentionIndex index, AffiliationPair pair)
    {
        if (pair.Sentences > 0) return null;
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        if (index.Text.IsPossessive(institution.End) && Forward(index, institution.End + 1) is { } possessed) return possessed;
        // "the Ida Brandt Institute, | King's College London": the house it belongs to.
        if (index.Text[institution.End] is "," && index.NameAt(institution.End + 1) != NameKind.Organisation && Forward(index, institution.End + 1) is { } listed && listed.Count > 2) return listed;
        if (institution.First < person.First) return null;
        var before = institution.First - 1;
        if (index.Text.IsWord(before, "the")) before--;
        return index.Text.IsAny(before, "at", "of", "in") || index.Text[before] is "," ? Backward(index, before, person.End) : null;
    }

    /// <summary>A unit that begins at a token: modifiers, its head noun, "of" and what it is for.</summary>
    private static TokenRange? Forward(MentionIndex index, int first)
    {
        var text = index.Text;
        var head = -1;
        for (var i = first; i < first + 6 && head < 0; i++)
        {
            if (IsUnit(text, i) && !IsUnit(text, i + 1)) head = i;
            else if ((!text.Has(i, TokenShape.Word) && !text.IsHyphen(i) && text[i] is not "&")
                || text.Is(i, WordClass.Role | WordClass.Speech | WordClass.Function)) return null;
        }

        return head < 0 ? null : new TokenRange(first, ComplementEnd(index, head + 1, first + Longest));
    }

    /// <summary>The last unit before a preposition, with the capitalised words before its head.</summary>
    private static TokenRange? Backward(MentionIndex index, int end, int floor)
    {
        var text = index.Text;
        for (var head = end - 1; head >= Math.Max(floor, end - Longest); head--)
        {
            if (index.NameAt(head) is not null || text.Is(head, WordClass.Role)) return null;
            if (!IsUnit(text, head)) continue;
            if (ComplementEnd(index, head + 1, end) != end) return null;
            var first = head;
            while (first - 1 >= floor
                && (text.Has(first - 1, TokenShape.Capital) || text.Tag(first - 1) is PosTag.NN or PosTag.JJ)
                && index.NameAt(first - 1) is null
                && text.Has(first - 1, TokenShape.Word)) first--;
            return new TokenRange(BeforeAnd(index, first, floor), end);
        }

        return null;
    }

    /// <summary>"the | Otter and River Research Unit": where "and" joins two words of the unit's own name; the token given where it does not.</summary>
    private static int BeforeAnd(MentionIndex index, int first, int floor)
    {
        var text = index.Text;
        var other = first - 2;
        if (other <= floor || !text.IsAny(first - 1, "and", "&") || !text.Has(first, TokenShape.Capital)) return first;
        return text.Has(other, TokenShape.Capital | TokenShape.Word) && index.NameAt(other) is null && text.IsWord(other - 1, "the") ? other : first;
    }

    private static bool IsUnit(LexicalText text, int token) =>
        text.Is(token, WordClass.Unit) || text.IsAny(token, "Institute", "Centre", "Center", "centre", "center", "institute", "clinic", "College");

    private static int ComplementEnd(MentionIndex index, int at, int limit)
    {
        var text = index.Text;
        if (!text.IsAny(at, "of", "for", "in", "on")) return at;
        var end = at + 1;
        while (end < limit && index.NameAt(end) is null && !text.Has(end, TokenShape.LineStart) && GoesOn(text, end)) end++;
        while (end > at + 1 && text.IsAny(end - 1, "and", "of", "the", ",")) end--;
        return end;
    }

    /// <summary>True where a token belongs to the field of a unit: a word, "&amp;", or the comma of "tea, Milk and Honey".</summary>
    private static bool GoesOn(LexicalText text, int at) =>
        (text.Has(at, TokenShape.Word) && !text.Is(at, WordClass.Speech) && !text.IsAny(at, "at", "who", "in", "has", "is", "was", "from"))
        || text.IsHyphen(at)
        || text[at] is "&"
        || (text[at] is "," && text.Has(at + 1, TokenShape.Capital) && text.IsAny(at + 2, "and", "&", ","));
}
