using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.People;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Roles;

/// <summary>Finds a person's job title around the names: in an apposition, before the name, behind "is a", in the byline, else as a title.</summary>
internal static class RoleReader
{
    /// <summary>Ranks and fields before a title: "| associate professor".</summary>
    private static readonly string[] Ranks =
    [
        "associate", "assistant", "emeritus", "clinical", "senior", "visiting", "adjunct", "medical", "executive", "deputy", "research",
        "professional", "cabinet", "policy", "chief", "principal"
    ];

    /// <summary>Words that a title may stand behind: "their | professor of tea".</summary>
    private static readonly string[] BeforeTitle = ["and", ",", "its", "their", "our", "his", "her"];

    /// <summary>Posts that "of", "in" or "for" follows: "| professor of sleep medicine".</summary>
    private static readonly string[] Posts =
        ["professor", "lecturer", "chair", "director", "head", "reader", "chief", "dean", "president", "consultant", "manager", "officer"];

    /// <summary>The role of a person, or null.</summary>
    public static Role? Of(MentionIndex index, int person)
    {
        foreach (var mention in index.Of(person))
        {
            if (MentionIndex.IsNamed(index.Mentions[mention]) && Behind(index, index.Mentions[mention].Tokens.End) is { } behind) return behind;
            if (MentionIndex.IsNamed(index.Mentions[mention]) && BeforeName(index, index.Mentions[mention]) is { } before) return before;
        }

        foreach (var mention in index.Of(person))
        {
            if (Predicate(index, index.Mentions[mention]) is { } said) return said;
        }

        foreach (var mention in index.Of(person))
        {
            if (MentionIndex.IsNamed(index.Mentions[mention]) && Title(index, index.Mentions[mention]) is { } title) return title;
        }

        return null;
    }

    private static Role? Behind(MentionIndex index, int end)
    {
        var text = index.Text;
        var at = SkipDegreesAndAge(text, end);
        if (text.Sentence(end - 1).Zone == TextZone.Byline || IsBylineLine(index, end)) return BylineRole(index, end);
        if (text[at] is not ("," or "–" or "—" or "(")) return null;
        at++;
        if (text.IsAny(at, "however", "meanwhile", "though") && text[at + 1] is ",") at += 2;
        if (text.IsWord(at, "who") && text.IsAny(at + 1, "is", "was", "works"))
        {
            at += 2;
            if (text.IsAny(at, "also", "now", "then", "as", "nights")) at++;
        }

        return Described(index, at, 0);
    }

    /// <summary>A description that begins at a token: determiner or possessor, then the title; a part in the study is passed over.</summary>
    private static Role? Described(MentionIndex index, int at, int passed)
    {
        var text = index.Text;
        if (text.IsAny(at, "then", "now", "later", "also", "currently")) at++;
        var one = text.IsAny(at, "a", "an");
        if (text.IsAny(at, "a", "an", "the", "its", "their", "another")) at++;
        if (index.NameAt(at) is NameKind.Organisation or NameKind.Journal or NameKind.Place)
        {
            at = index.Mentions[index.At(at)].Tokens.End;
            if (text.IsPossessive(at)) at++;
        }
        else if (text.Has(at, TokenShape.Word) && text.IsPossessive(at + 1) && !text.Is(at, WordClass.Role)) at += 2;

        if (RolePhrase.From(index, at) is { } range) return IsNextOnes(index, range) ? null : new Role(range, "role-apposition");
        if (RolePhrase.AtInstitution(index, at) is { } any && (one || RolePhrase.IsPostAlone(text, any))) return new Role(any, "role-apposition");
        return passed == 0 && BehindStudyPart(index, at) is var next && next > at ? Described(index, next, 1) : null;
    }

    /// <summary>"Jane Doe, Hull University | river expert John Roe and …": the post of whoever a list names next.</summary>
    private static bool IsNextOnes(MentionIndex index, TokenRange title) => index.NameAt(title.End) == NameKind.Person && !index.Text.Has(title.End, TokenShape.LineStart);

    /// <summary>"lead author and | a researcher at", "the first author of the study, who is | an associate professor".</summary>
    private static int BehindStudyPart(MentionIndex index, int at)
    {
        var text = index.Text;
        for (var i = at; i < at + 14 && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (index.NameAt(i) == NameKind.Person || text.Is(i, WordClass.Speech)) return at;
            if (!text.IsAny(i, "and", ",")) continue;
            var next = i + 1;
            if (text.IsWord(next, "and")) next++;
            if (text.IsWord(next, "who") && text.IsAny(next + 1, "is", "was")) next += text.IsWord(next + 2, "also") ? 3 : 2;
            if (text.IsAny(
                next,
                "a",
                "an",
                "the",
                "professor",
                "associate",
                "assistant",
                "additional",
                "adjunct",
                "director",
                "head",
                "chair",
                "senior",
                "clinical") || IsPostAtHouse(index, next)) return next;
        }

        return at;
    }

    /// <summary>"author of the study and | tea taster at Hull University": a title that needs no article, as its house follows.</summary>
    private static bool IsPostAtHouse(MentionIndex index, int at)
    {
        if (RolePhrase.From(index, at) is not { } title || !index.Text.IsAny(title.End, "at", "of", "for", "with")) return false;
        return index.NameAt(index.Text.IsWord(title.End + 1, "the") ? title.End + 2 : title.End + 1) == NameKind.Organisation;
    }

    private static Role? BeforeName(MentionIndex index, EntityMention mention)
    {
        var text = index.Text;
        var end = mention.Tokens.First;
        if (end > 0 && text[end - 1] is "," or ":") end--;
        if (text.IsPossessive(end - 1)) return null;
        if (SharedCalling.Before(index, mention.Tokens) is { } shared) return new Role(shared, "role-before-name") { IsShared = true };
        if (OfficeBefore.EndingAt(index, end) is { } office) return new Role(office, "role-before-name");
        if (RolePhrase.Before(index, end) is { } range) return new Role(range, "role-before-name");
        // "Hull University professor of sleep medicine | Jane Doe"
        for (var i = end - 1; i > end - 8 && i > 0 && !text.Has(i + 1, TokenShape.SentenceStart) && index.NameAt(i) is null; i--)
        {
            if (!text.IsAny(i, "of", "in", "for") || !text.IsAny(i - 1, Posts)) continue;
            var start = i - 1;
            while (start > 0 && index.NameAt(start - 1) is null && text.IsAny(start - 1, Ranks)) start--;
            if (index.NameAt(start - 1) != NameKind.Organisation
                && !text.Is(start - 1, WordClass.Demonym)
                && !text.IsPossessive(start - 1)
                && !text.Has(start, TokenShape.SentenceStart)
                && !text.IsAny(start - 1, BeforeTitle)) break;
            if (RolePhrase.From(index, start) is { } whole && whole.End == end) return new Role(whole, "role-before-name");
            break;
        }

        // "PhD student and junior author Nadja …"
        for (var i = end - 1; i > end - 6 && i > 0; i--)
        {
            if (text.IsWord(i, "and") && text.Is(end - 1, WordClass.Role) && RolePhrase.Before(index, i) is { } first)
            {
                return new Role(first, "role-before-name");
            }
        }

        return null;
    }

    /// <summary>"She is a", "who works as a", "when she was a".</summary>
    private static Role? Predicate(MentionIndex index, EntityMention mention)
    {
        var text = index.Text;
        var at = mention.Tokens.End;
        if (!text.IsAny(at, "is", "was", "'s", "’s", "works")) return null;
        if (text.IsPossessive(at) && mention.Form != MentionForm.Pronoun) return null;
        at++;
        if (text.IsAny(at, "also", "now", "then", "as", "currently")) at++;
        if (!text.IsAny(at, "a", "an", "the")) return RolePhrase.From(index, at) is { } bare && IsPost(text, bare) ? new Role(bare, "role-predicate") : null;
        return RolePhrase.From(index, at + 1) is { } range ? new Role(range, "role-predicate") : null;
    }

    private static bool IsOfTitle(LexicalText text, int at) => TitlesBefore.IsTitle(text, at) || text.Is(at, WordClass.TitleModifier);

    /// <summary>"is | head of tea", "is | assistant tea taster at": without an article, a title is one by what follows.</summary>
    private static bool IsPost(LexicalText text, TokenRange title) =>
        text.IsWord(title.End, "of") || (title.Count > 2 && text.IsAny(title.End, "at", "for", "with", "in"));

    private static Role? Title(MentionIndex index, EntityMention mention)
    {
        for (var i = mention.Tokens.First; i < mention.Tokens.End && IsOfTitle(index.Text, i); i++)
        {
            if (!index.Text.IsAny(i, "Professor", "Prof", "Prof.")) continue;
            var first = i;
            while (first > mention.Tokens.First && index.Text.Is(first - 1, WordClass.TitleModifier)) first--;
            return new Role(new TokenRange(first, i + 1), "role-title");
        }

        return null;
    }

    private static bool IsBylineLine(MentionIndex index, int end)
    {
        var text = index.Text;
        var mention = index.At(end - 1);
        if (mention < 0) return false;
        var first = index.Mentions[mention].Tokens.First;
        return text.IsAny(first - 1, "By", "BY") && (text.Has(first - 1, TokenShape.LineStart) || text.Has(first, TokenShape.LineStart));
    }

    private static Role? BylineRole(MentionIndex index, int end)
    {
        var text = index.Text;
        var at = text[end] is "," or "|" or "-" or "–" ? end + 1 : end;
        if (text[at] is ['@', ..]) at++;
        for (var i = at; i < at + 2; i++)
        {
            if (index.NameAt(i) == NameKind.Organisation) at = index.Mentions[index.At(i)].Tokens.End;
        }

        if (text.IsAny(at, "and")) at++;
        var last = -1;
        for (var i = at; i < at + 6; i++)
        {
            if (!text.Has(i, TokenShape.Word) && !text.IsHyphen(i) || (i > at && text.Has(i, TokenShape.LineStart))) break;
            if (text.Is(i, WordClass.Role)) last = i;
        }

        if (last < 0) return null;
        // A line of its own below the name is a role where it says nothing else.
        if (text.Has(at, TokenShape.LineStart) && text.Has(last + 1, TokenShape.Word) && !text.Has(last + 1, TokenShape.LineStart)) return null;
        return new Role(new TokenRange(at, last + 1), "role-byline");
    }

    private static int SkipDegreesAndAge(LexicalText text, int at)
    {
        while (text[at] is "," && ((text.Is(at + 1, WordClass.PostNominal) && !text.Is(at + 2, WordClass.Role)) || text[at + 1] is [>= '1' and <= '9', >= '0' and <= '9']))
            at += 2;
        return at;
    }
}
