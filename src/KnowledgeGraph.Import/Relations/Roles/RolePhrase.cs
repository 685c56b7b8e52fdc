using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Roles;

/// <summary>How far a job title reaches: "senior lecturer in andrology", "chair of health and science".</summary>
internal static class RolePhrase
{
    private const int LongestLead = 6;

    /// <summary>Nouns before "at" that are no post: "a | patient at Y".</summary>
    private static readonly string[] NoPosts =
    [
        "author", "co-author", "coauthor", "member", "patient", "colleague", "participant", "student", "part", "partner", "university", "institute",
        "company", "charity", "hospital"
    ];

    /// <summary>Words that make a researcher a part in the study: "| lead researcher".</summary>
    private static readonly string[] StudyRanks = ["lead", "study", "senior", "co", "first", "chief", "principal", "another", "fellow"];

    /// <summary>Words that cannot stand before the head of a title.</summary>
    private static readonly string[] EndsLead = ["who", "of", "at", "in", "from", "for", "with", "to", "is", "was", "has", "that", "by"];

    /// <summary>Ranks that are nouns, too: "| senior behavioral scientist", "| specialist heart nurse".</summary>
    private static readonly string[] Ranks = ["senior", "junior", "chief", "principal", "associate", "assistant", "deputy", "head", "specialist", "consultant", "trainee"];

    /// <summary>Nouns that are a part in a study: "| co-author".</summary>
    private static readonly string[] StudyParts =
    [
        "author", "co-author", "coauthor", "lead", "co-lead", "co-leader", "member", "partner", "patient", "colleague", "co-worker",
        "participant"
    ];

    /// <summary>What a study's lead leads: "study | lead"; a "policy lead" has a post.</summary>
    private static readonly string[] LedInStudy = ["study", "research", "project", "trial", "team", "the", "a", "co", "joint", "-"];

    /// <summary>Whose lead is a rank: "lead | nurse".</summary>
    private static readonly string[] Carers = ["nurse", "midwife", "pharmacist", "dietitian", "dietician", "physiotherapist", "clinician", "consultant"];

    /// <summary>Of what a member holds a post, not a part in a study: "| cabinet member".</summary>
    private static readonly string[] Councils = ["cabinet", "council", "committee", "board", "faculty"];

    /// <summary>Words that make a title a part in a study: "| lead researcher".</summary>
    private static readonly string[] StudyPartModifiers = ["lead", "Lead", "leading", "first", "study", "co-lead", "author", "authors", "co-author"];

    /// <summary>The title that begins at a token, or null: modifiers, a head noun, a complement.</summary>
    public static TokenRange? From(MentionIndex index, int first)
    {
        var text = index.Text;
        var head = HeadFrom(index, first);
        if (head < 0) return null;
        var end = head + 1;
        while (text.Is(end, WordClass.Role) && !text.Is(end, WordClass.Speech) && index.NameAt(end) is null) end++;
        if (text.IsHyphen(end)) end += text.IsAny(end + 1, "in") ? 4 : text.IsAny(end + 1, "general", "elect") ? 2 : 0;
        end = TitleComplement.End(index, end);
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
            if (text.IsAny(i, "at", "with", "from") && i > first && IsPost(text, i - 1))
            {
                var at = text.IsAny(i + 1, "the", "a") ? i + 2 : i + 1;
                return index.NameAt(at) == NameKind.Organisation ? new TokenRange(first, i) : null;
            }

            if (!text.IsHyphen(i) && !MayDescribe(text, i)) return null;
        }

        return null;
    }

    /// <summary>"research associate | at Y", "doctoral candidate | at Y": a post that is told without an article.</summary>
    public static bool IsPostAlone(LexicalText text, TokenRange post) => post.Count > 1 && text.IsAny(post.End - 1, "associate", "candidate", "assistant", "lead");

    /// <summary>"an ice-sheet | carver at Y": a noun that may be what somebody is there.</summary>
    private static bool IsPost(LexicalText text, int noun) => text.Tag(noun) == PosTag.NN && !text.IsAny(noun, NoPosts);

    private static bool MayDescribe(LexicalText text, int at) =>
        text.Has(at, TokenShape.Word) && text.Tag(at) is PosTag.NN or PosTag.JJ or PosTag.NNP or PosTag.VBG or PosTag.VBN;

    /// <summary>The title that ends before a token, or null: "Nutrition scientist | Dr …".</summary>
    public static TokenRange? Before(MentionIndex index, int end)
    {
        var text = index.Text;
        // "Assistant professor | Jane Doe": below the title, the modifier tells the post.
        if (text[end - 1] is "professor")
        {
            if (text.Is(end - 2, WordClass.TitleModifier) && !text.IsAny(end - 3, "and", "of")) return new TokenRange(end - 2, end);
            if (!text.Is(end, WordClass.Title)) return new TokenRange(end - 1, end);
        }

        if (!IsHead(text, end - 1, 0) || text.IsAny(end - 1, "Professor", "Doctor") || index.NameAt(end - 1) is not null) return null;
        return EndingWith(index, end);
    }

    /// <summary>The title whose head ends before a token, with what describes it; null for a part in the study.</summary>
    public static TokenRange? EndingWith(MentionIndex index, int end)
    {
        var text = index.Text;
        var first = end - 1;
        while (end - first < LongestLead && first > 0 && !OpensLine(text, first) && Modifies(index, first - 1)) first--;
        while (first < end - 1 && (text.IsHyphen(first) || text.IsAny(first, "and"))) first++;
        if (text.IsWord(first - 1, "and") && IsFirstOfTwo(index, first - 2)) first -= 2;
        if (JoinsModifier(index, first)) first -= 2;
        return IsStudyPart(text, first, end - 1) || IsStudyRank(text, first, end - 1) ? null : new TokenRange(first, end);
    }

    /// <summary>"| founder and chief executive": a title of its own before the other.</summary>
    private static bool IsFirstOfTwo(MentionIndex index, int token) =>
        index.Text.Is(token, WordClass.Role)
        && !index.Text.Has(token, TokenShape.Capital)
        && index.NameAt(token) is null
        && !IsStudyPart(index.Text, token, token)
        && (index.NameAt(token - 1) == NameKind.Organisation || index.Text.IsPossessive(token - 1) || index.Text.Is(token - 1, WordClass.Demonym));

    private static bool OpensLine(LexicalText text, int at) => text.Has(at, TokenShape.SentenceStart) || text.Has(at, TokenShape.LineStart);

    /// <summary>"lead | researcher", "another | scientist": one of those who did the study, no job.</summary>
    private static bool IsStudyRank(LexicalText text, int first, int head) =>
        text.IsAny(head, "researcher", "scientist", "author") && text.IsAny(first - 1, StudyRanks);

    /// <summary>"Child and | adolescent psychiatrist": a modifier joined to those before the head, behind nothing that could head it itself.</summary>
    private static bool JoinsModifier(MentionIndex index, int first)
    {
        var text = index.Text;
        var other = first - 2;
        if (!text.IsWord(first - 1, "and") || other < 0 || !text.Has(other, TokenShape.Word)) return false;
        if (text.Is(other, WordClass.Role | WordClass.Function) || index.NameAt(other) is not null) return false;
        return text.Tag(other) is PosTag.NN or PosTag.JJ or PosTag.NNP
            && (text.Has(other, TokenShape.SentenceStart) || text.IsAny(other - 1, "a", "an", "the", ","));
    }

    /// <summary>"lecturer"; "research | associate" and "doctoral | candidate" are heads behind what they do alone.</summary>
    private static bool IsHead(LexicalText text, int token, int start) =>
        text.Is(token, WordClass.Role)
        || (token > start && text.IsAny(token, "associate", "candidate") && text.IsAny(token - 1, "research", "doctoral", "phd", "postdoctoral", "teaching", "clinical"));

    private static int HeadFrom(MentionIndex index, int first)
    {
        var text = index.Text;
        var start = BehindAge(text, first);
        for (var i = start; i < start + LongestLead + 2; i++)
        {
            if (index.NameAt(i) is NameKind.Person or NameKind.Organisation) return -1;
            if (IsHead(text, i, start) && !IsRank(index, i) && !LeadsOn(index, i)) return i;
            if (text.IsPossessive(i)) continue;
            if (!text.Has(i, TokenShape.Word) && !text.IsHyphen(i) && !(i > start && IsCommaBeforeRole(text, i))) return -1;
            if (text.Is(i, WordClass.Speech) || text.IsAny(i, EndsLead)) return -1;
        }

        return -1;
    }

    /// <summary>"| research-led", "| student researcher": a noun that is no head, as it goes on behind a hyphen or before another one; "| director-general" is a head.</summary>
    private static bool LeadsOn(MentionIndex index, int at)
    {
        var text = index.Text;
        if (text.IsHyphen(at + 1) && !text.IsAny(at + 2, "general", "elect", "in", "at")) return true;
        return text.Is(at + 1, WordClass.Role) && index.NameAt(at + 1) is null;
    }

    /// <summary>"medical doctor, | lecturer".</summary>
    private static bool IsCommaBeforeRole(LexicalText text, int at) => text[at] is "," && text.Is(at + 1, WordClass.Role);

    /// <summary>"senior | behavioral scientist", "chief | medical officer": a rank before a head of at most two more words.</summary>
    private static bool IsRank(MentionIndex index, int token)
    {
        var text = index.Text;
        if (!text.IsAny(token, Ranks)) return false;
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
        if (text.IsWord(head, "investigator")) return text.IsAny(head - 1, "lead", "principal", "co-principal", "study", "chief", "senior");
        if (text.IsWord(head, "lead") && head > first && !text.IsAny(head - 1, LedInStudy)) return false;
        if (text.IsWord(head, "member") && text.IsAny(head - 1, Councils)) return false;
        if (text.IsAny(head, StudyParts)) return true;
        if (text.IsAny(head, Carers)) return false;
        for (var i = first; i < head; i++)
        {
            if (text.IsAny(i, StudyPartModifiers)) return !text.IsWord(head, "professor");
        }

        if (!text.IsWord(head, "leader")) return false;
        return text.IsPossessive(head - 1)
            ? text.IsAny(head - 2, "study", "project", "trial", "research")
            : text.IsAny(head - 1, "study", "team", "project", "research", "the", "its");
    }
}
