using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Roles;

/// <summary>How far a job title reaches: "senior lecturer in andrology", "chair of health and science".</summary>
internal static class RolePhrase
{
    private const int LongestLead = 6;
    private const int LongestComplement = 8;

    /// <summary>The title that begins at a token, or null: modifiers, a head noun, a complement.</summary>
    public static TokenRange? From(MentionIndex index, int first)
    {
        var text = index.Text;
        var head = HeadFrom(index, first);
        if (head < 0) return null;
        var end = head + 1;
        while (text.Is(end, WordClass.Role) && !text.Is(end, WordClass.Speech) && index.NameAt(end) is null) end++;
        if (text.IsHyphen(end)) end += text.IsAny(end + 1, "in") ? 4 : text.IsAny(end + 1, "general", "elect") ? 2 : 0;
        end = Complement(index, end);
        var range = new TokenRange(BehindAge(text, first), end);
        return IsStudyPart(text, first, head) ? null : range;
    }

    /// <summary>"an ice-sheet carver | at Y": any noun behind "a" that an institution's preposition follows, or null.</summary>
    public static TokenRange? AtInstitution(MentionIndex index, int first)
    {
        var text = index.Text;
        for (var i = first; i < first + LongestLead; i++)
        {
            if (index.NameAt(i) is not null) return null;
            if (text.IsAny(i, "at", "with", "from") && i > first && text.Tag(i - 1) == PosTag.NN && !text.IsAny(i - 1, "author", "co-author", "coauthor", "member", "patient", "colleague", "participant", "student", "part", "partner", "university", "institute", "company", "charity", "hospital"))
            {
                var at = text.IsAny(i + 1, "the", "a") ? i + 2 : i + 1;
                return index.NameAt(at) == NameKind.Organisation ? new TokenRange(first, i) : null;
            }

            if (!text.IsHyphen(i) && (!text.Has(i, TokenShape.Word) || text.Tag(i) is not (PosTag.NN or PosTag.JJ or PosTag.NNP or PosTag.VBG or PosTag.VBN))) return null;
        }

        return null;
    }

    /// <summary>The title that ends before a token, or null: "Nutrition scientist | Dr …".</summary>
    public static TokenRange? Before(MentionIndex index, int end)
    {
        var text = index.Text;
        // "Assistant professor | Jane Doe": below the title, the modifier tells the post.
        if (text[end - 1] is "professor" && text.Is(end - 2, WordClass.TitleModifier) && !text.IsAny(end - 3, "and", "of")) return new TokenRange(end - 2, end);
        if (text[end - 1] is "professor" && !text.Is(end, WordClass.Title)) return new TokenRange(end - 1, end);
        if (!text.Is(end - 1, WordClass.Role) || text.IsAny(end - 1, "Professor", "Doctor") || index.NameAt(end - 1) is not null) return null;
        var first = end - 1;
        while (end - first < LongestLead && first > 0 && !text.Has(first, TokenShape.SentenceStart) && !text.Has(first, TokenShape.LineStart) && Modifies(index, first - 1)) first--;
        while (first < end - 1 && (text.IsHyphen(first) || text.IsAny(first, "and"))) first++;
        if (JoinsModifier(index, first)) first -= 2;
        return IsStudyPart(text, first, end - 1) || (text.IsAny(end - 1, "researcher", "scientist", "author") && text.IsAny(first - 1, "lead", "study", "senior", "co", "first", "chief", "principal", "another", "fellow")) ? null : new TokenRange(first, end);
    }

    /// <summary>"Child and | adolescent psychiatrist": a modifier joined to those before the head, behind nothing that could head it itself.</summary>
    private static bool JoinsModifier(MentionIndex index, int first)
    {
        var text = index.Text;
        if (!text.IsWord(first - 1, "and") || first < 2 || !text.Has(first - 2, TokenShape.Word) || text.Is(first - 2, WordClass.Role | WordClass.Function) || index.NameAt(first - 2) is not null) return false;
        return text.Tag(first - 2) is PosTag.NN or PosTag.JJ or PosTag.NNP && (text.Has(first - 2, TokenShape.SentenceStart) || text.IsAny(first - 3, "a", "an", "the", ","));
    }

    private static int HeadFrom(MentionIndex index, int first)
    {
        var text = index.Text;
        var start = BehindAge(text, first);
        for (var i = start; i < start + LongestLead + 2; i++)
        {
            if (index.NameAt(i) is NameKind.Person or NameKind.Organisation) return -1;
            if (text.Is(i, WordClass.Role) && !IsRank(index, i) && !(text.IsHyphen(i + 1) && !text.IsAny(i + 2, "general", "elect", "in", "at")) && !(text.Is(i + 1, WordClass.Role) && index.NameAt(i + 1) is null)) return i;
            if (text.IsPossessive(i)) continue;
            if (!text.Has(i, TokenShape.Word) && !text.IsHyphen(i) && !(text[i] is "," && i > start && text.Is(i + 1, WordClass.Role))) return -1;
            if (text.Is(i, WordClass.Speech) || text.IsAny(i, "who", "of", "at", "in", "from", "for", "with", "to", "is", "was", "has", "that", "by")) return -1;
        }

        return -1;
    }

    /// <summary>"senior | behavioral scientist", "chief | medical officer": a rank before a head of at most two more words.</summary>
    private static bool IsRank(MentionIndex index, int token)
    {
        var text = index.Text;
        if (!text.IsAny(token, "senior", "junior", "chief", "principal", "associate", "assistant", "deputy")) return false;
        for (var i = token + 1; i < token + 4 && text.Has(i, TokenShape.Word) && index.NameAt(i) is null; i++)
        {
            if (text.Is(i, WordClass.Role)) return true;
            if (text.Is(i, WordClass.Speech | WordClass.Function)) return false;
        }

        return false;
    }

    /// <summary>Behind "24-year-old", where it stands.</summary>
    private static int BehindAge(LexicalText text, int at)
    {
        if (text[at] is not [>= '1' and <= '9', >= '0' and <= '9', ..]) return at;
        var end = at + 1;
        while (end < at + 5 && (text.IsHyphen(end) || text.IsAny(end, "year", "years", "old"))) end++;
        return text.IsWord(end - 1, "old") || text[at].EndsWith("-year-old", StringComparison.Ordinal) ? end : at;
    }

    private static int Complement(MentionIndex index, int end)
    {
        var text = index.Text;
        var start = end;
        while (end - start < LongestComplement && !text.Has(end, TokenShape.LineStart))
        {
            if (text.IsAny(end, "of", "in", "for", "on"))
            {
                var next = text.IsAny(end + 1, "the", "its", "their") ? end + 2 : end + 1;
                if (index.NameAt(next) is not null || text.IsPossessive(next + 1) || text.IsAny(next, "private", "charge") || !text.Has(next, TokenShape.Word)) break;
                if (text.IsWord(end, "for") && next > end + 1) break;
                if (text.IsAny(next, "study", "report", "paper", "charity", "university", "company", "work", "team", "trial", "research", "new")
                    && !(text.IsWord(next, "research") && !text.IsAny(next + 1, ",", "and"))) { if (!text.IsWord(next, "research")) break; }
                var nouns = NounsEnd(index, next);
                // "chief executive of health charity | Action on Tea": what kind of body the name is.
                if (index.NameAt(nouns) == NameKind.Organisation && text.IsAny(nouns - 1, "charity", "company", "group", "firm", "organisation", "organization", "campaign", "thinktank", "agency", "watchdog")) break;
                end = nouns;
                continue;
            }

            if (text.IsAny(end, "and", "&"))
            {
                if (end > start && text.Has(end + 1, TokenShape.Word) && !text.IsAny(end + 1, "the", "a", "an", "his", "her", "one", "lead", "co-author", "senior", "author", "was", "is", "project", "spokesperson", "spokeswoman", "spokesman", "member", "leader")
                    && index.NameAt(end + 1) is null && !text.Is(end + 1, WordClass.Speech))
                {
                    end = NounsEnd(index, end + 1);
                    continue;
                }

                if (end == start && From(index, end + 1) is { } second && second.Count <= 5 && !text.IsAny(end + 1, "a", "an", "the")) return second.End;
            }

            break;
        }

        return end;
    }

    private static int NounsEnd(MentionIndex index, int first)
    {
        var text = index.Text;
        var end = first;
        while (end - first < 6 && !text.Has(end, TokenShape.LineStart) && index.NameAt(end) is null
            && ((text.Has(end, TokenShape.Word) && !Stops(text, end)) || text.IsHyphen(end) || (text.IsPossessive(end) && end > first)
                || (text[end] is "," && text.Has(end + 1, TokenShape.Word) && text.IsAny(end + 2, "and") && !Stops(text, end + 1)))) end++;
        return Math.Max(end, first);
    }

    private static bool Stops(LexicalText text, int token) =>
        text.Is(token, WordClass.Speech) || text.IsAny(token, "at", "of", "in", "for", "from", "with", "who", "and", "is", "was", "has", "had", "to", "by", "but", "that", "on", "which", "whose", "as", "or", "where", "declined", "did", "says", "based");

    private static bool Modifies(MentionIndex index, int token)
    {
        var text = index.Text;
        if (index.NameAt(token) is not null || text.IsPossessive(token) && index.NameAt(token - 1) is not null) return false;
        if (text.IsHyphen(token)) return true;
        if (text.IsPossessive(token)) return text.Has(token - 1, TokenShape.Capital);
        if (!text.Has(token, TokenShape.Word) || text.Is(token, WordClass.Function | WordClass.Speech | WordClass.Calendar | WordClass.Demonym)) return false;
        return text.Tag(token) is PosTag.None or PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS or PosTag.JJ or PosTag.VBN or PosTag.VBG
            && !text.IsAny(token, "study", "added", "author", "lead");
    }

    /// <summary>"lead author", "co-author", "lead researcher": a part in the study, no job.</summary>
    public static bool IsStudyPart(LexicalText text, int first, int head)
    {
        if (text.IsAny(head, "author", "co-author", "coauthor", "lead", "co-lead", "co-leader", "investigator", "member", "partner", "patient", "colleague", "co-worker", "participant")) return !text.IsWord(head, "investigator") || text.IsAny(head - 1, "lead", "principal", "co-principal", "study", "chief", "senior");
        for (var i = first; i < head; i++)
        {
            if (text.IsAny(i, "lead", "Lead", "leading", "first", "study", "co-lead", "author", "authors", "co-author")) return !text.IsWord(head, "professor");
        }

        return text.IsWord(head, "leader") && text.IsAny(head - 1, "study", "team", "project", "research", "the", "its");
    }
}
