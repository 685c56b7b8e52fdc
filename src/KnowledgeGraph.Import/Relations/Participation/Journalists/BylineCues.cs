using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Journalists;

/// <summary>Words that name who wrote or presents the article: "Jane Doe, Health Reporter" on a line of its own, "our health correspondent, Jane Doe".</summary>
internal static class BylineCues
{
    /// <summary>What a page says before who made a part of it: "Words: Jane Doe".</summary>
    private static readonly string[] Works = ["words", "graphic", "graphics", "picture", "pictures", "photo", "photograph", "photos", "illustration", "video", "inputs"];

    /// <summary>The cue's token, or -1.</summary>
    public static int Of(MentionIndex index, EntityMention mention)
    {
        var text = index.Text;
        var (first, end) = (mention.Tokens.First, mention.Tokens.End);
        if (text.Sentence(first).Zone == Language.TextZone.Byline) return first;
        if (text.Has(first, TokenShape.LineStart) && DeskOnLine(text, end) is >= 0 and var desk) return desk;
        if (text.IsAny(first - 1, "By", "BY") && text.Has(first - 1, TokenShape.LineStart) && LineEndsSoon(text, end)) return first - 1;
        if (text.IsAny(first - 1, "by")
            && text.IsAny(first - 2, "Reporting", "Editing", "editing", "reporting", "Written")
            && (text.Has(first - 2, TokenShape.LineStart) || text[first - 3] is "(" or ";")) return first - 2;
        if (text.IsAny(end, "reports", "reporting")
            && (text[end + 1] is "." or ")" || text.Has(end + 1, TokenShape.LineStart) || end + 1 >= text.Count || text.IsWord(end + 1, "from"))) return end;
        if (text[first - 1] is ":" && text.IsAny(first - 2, Works)) return first - 2;
        if (IsOfLength(text, first, end)) return first;
        if (IsOfWordCount(text, first - 1) || IsBehindWordCount(index, first)) return first - 1;
        if (text.Has(first, TokenShape.LineStart) && IsWriter(text, end)) return end;
        if (IsOfOutlet(index, end) || BroadcastCues.Reports(text, mention.Tokens)) return end;
        if (BroadcastCues.SignsOff(index, mention.Tokens)) return end;
        if (text.IsWord(end, "writes") && text[end + 1] is ")" && text[first - 1] is "(") return end;
        if (text.IsWord(first - 2, "photographer") && text[first - 1] is ":") return first - 2;
        if (text.IsPossessive(first - 1) && IsMedia(index, first - 2)) return first - 2;
        if (text.IsWord(first - 1, "with") && IsMedia(index, first - 2)) return first - 1;
        var at = text[first - 1] is "," ? first - 2 : first - 1;
        if (text.IsWord(at, "correspondent") && (at == first - 1 || text[end] is ",")) return at;
        if (at == first - 1 && text.IsWord(at, "reporter") && text.IsAny(at - 1, "science", "health", "medical", "news", "our", "political", "environment")) return at;
        for (var i = at - 1; i > at - 6 && text.IsAny(at, "correspondent", "reporter", "editor") && text.Has(i, TokenShape.Word); i--)
        {
            if (text.IsWord(i, "our")) return at;
        }

        return -1;
    }

    /// <summary>"Jane Doe | BBC science and health reporter", "Jane Doe, | the BBC's health correspondent".</summary>
    private static bool IsOfOutlet(MentionIndex index, int end)
    {
        var text = index.Text;
        var at = text[end] is "," ? end + 1 : end;
        if (text.IsWord(at, "the")) at++;
        if (!IsMedia(index, at)) return false;
        for (var i = index.Mentions[index.At(at)].Tokens.End; i < at + 9 && (text.Has(i, TokenShape.Word) || text.IsPossessive(i)); i++)
        {
            if (text.IsAny(i, "correspondent", "reporter")) return true;
            if (text.IsWord(i, "editor") && text.IsAny(i - 1, "health", "science", "medical", "environment", "news")) return true;
        }

        return false;
    }

    /// <summary>"The Bath Herald, May 3, 2015, 450 words, | Jane Doe": the comma behind the length of an article in a list of articles.</summary>
    private static bool IsOfWordCount(LexicalText text, int comma) =>
        text[comma] is "," && text.IsWord(comma - 1, "words") && text[comma - 2] is [>= '0' and <= '9', ..];

    /// <summary>"LENGTH: 450 words", then a line of nothing but the name.</summary>
    private static bool IsOfLength(LexicalText text, int first, int end) =>
        text.Has(first, TokenShape.LineStart)
        && text.Has(end, TokenShape.LineStart)
        && text.IsWord(first - 1, "words")
        && text[first - 2] is [>= '0' and <= '9', ..];

    /// <summary>"450 words, Jane Doe; | John Roe": a further writer of a listed article.</summary>
    private static bool IsBehindWordCount(MentionIndex index, int first)
    {
        for (var at = first - 1; index.Text[at] is ";" or "," && index.NameAt(at - 1) == NameKind.Person;)
        {
            at = index.Mentions[index.At(at - 1)].Tokens.First - 1;
            if (IsOfWordCount(index.Text, at)) return true;
        }

        return false;
    }

    /// <summary>"Jane Doe | is a freelance writer in Bath": what a page says of who wrote it.</summary>
    private static bool IsWriter(LexicalText text, int at)
    {
        if (!text.IsWord(at, "is")) return false;
        for (var i = at + 1; i < at + 7 && text.Has(i, TokenShape.Word); i++)
        {
            if (text.IsAny(i, "journalist", "reporter", "columnist", "correspondent")) return true;
            if (text.IsWord(i, "writer") && text.IsAny(i - 1, "freelance", "science", "health", "staff", "senior", "medical", "features")) return true;
            if (text.IsWord(i, "editor") && text.IsAny(i - 1, "health", "science", "medical", "environment", "news", "features", "technology")) return true;
            if (text.IsAny(i, "at", "of", "who")) return false;
        }

        return false;
    }

    internal static bool IsMedia(MentionIndex index, int token) =>
        index.NameAt(token) is NameKind.Organisation && index.Entities.Entities[index.Mentions[index.At(token)].Entity].Detail is "media";

    /// <summary>"| , Health Reporter" up to the end of a short line.</summary>
    private static int DeskOnLine(LexicalText text, int end)
    {
        var at = text[end] is "," or "|" or "-" or "–" ? end + 1 : end;
        for (var i = at; i < at + 5 && !text.Has(i, TokenShape.LineStart); i++)
        {
            if (text.Has(i, TokenShape.Capital) && text.IsAny(i, "Reporter", "Correspondent", "Editor", "Writer", "Columnist"))
                return LineEndsSoon(text, i + 1) ? i : -1;
            if (!text.Has(i, TokenShape.Word)) return -1;
        }

        return -1;
    }

    private static bool LineEndsSoon(LexicalText text, int from)
    {
        for (var i = from; i < from + 12; i++)
        {
            if (i >= text.Count || text.Has(i, TokenShape.LineStart)) return true;
            if (text.Is(i, WordClass.Speech) && text.Tag(i) is PosTag.VBD or PosTag.VBZ) return false;
        }

        return false;
    }
}
