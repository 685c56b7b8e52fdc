using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Journals;

/// <summary>What a title goes on with behind a colon or a dash: "Circulation: Heart Failure", "JAMA Bathing – Head &amp; Neck Surgery".</summary>
internal static class Subtitles
{
    private const int LongestSubtitle = 10;

    /// <summary>End of the title with its subtitle, or the sign where none follows.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="start">First token of the title.</param>
    /// <param name="sign">The token behind the title's first part.</param>
    public static int EndOf(LexicalText reading, int start, int sign)
    {
        var title = new TokenRange(start, sign);
        if (sign <= start || !IsSign(reading, title) || reading.Has(sign + 1, TokenShape.LineStart)) return sign;
        // "Stroke: Journal of the Bath Society" describes itself.
        if (reading[sign + 1] is "Journal" || !reading.Has(sign + 1, TokenShape.Capital)) return sign;
        var end = sign + 1;
        while (end < sign + LongestSubtitle && !reading.Has(end, TokenShape.LineStart))
        {
            if (reading.Has(end, TokenShape.Capital) && !reading.Is(end, WordClass.Calendar)) end++;
            else if (Joins(reading, end) > end) end = Joins(reading, end);
            else break;
        }

        return end - sign > 2 && IsClosed(reading, end) ? end : sign;
    }

    private static bool IsSign(LexicalText reading, TokenRange title) =>
        reading[title.End] is ":"
            ? reading.Has(title.End, TokenShape.Glued) && (IsListed(reading, title) || JournalTitles.BeginsLikeJournal(reading, title))
            : reading[title.End] is "–" or "—" or "-" or "--" && (JournalFamilies.Holds(reading, title) || JournalTitles.BeginsLikeJournal(reading, title));

    private static bool IsListed(LexicalText reading, TokenRange title) =>
        ListedTitles.Match(reading, title.First, out _) == title.Count
        || (reading.Is(title.First, WordClass.JournalTitle) && KnownNames.Journals.Match(reading.Document.Tokenized, title.First, out _) == title.Count);

    /// <summary>End of the small words between two words of the subtitle; the token itself where the subtitle ends.</summary>
    private static int Joins(LexicalText reading, int at)
    {
        if (!reading.IsAny(at, "of", "and", "&", "in", "for") && !(reading[at] is "," && reading.IsAny(at + 2, ",", "and", "&"))) return at;
        var next = reading.IsAny(at + 1, "the", "and", "&") ? at + 2 : at + 1;
        return reading.Has(next, TokenShape.Capital) && !reading.Is(next, WordClass.Calendar) ? next : at;
    }

    /// <summary>False where a sentence goes on behind a colon: "Thorax: Cold Baths | help".</summary>
    private static bool IsClosed(LexicalText reading, int end) =>
        end >= reading.Count
        || reading.Has(end, TokenShape.LineStart)
        || !reading.Has(end, TokenShape.Word)
        || reading.Is(end, WordClass.Calendar)
        || reading.IsAny(end, "on", "in", "today", "yesterday", "this", "last", "online", "and", "by", "earlier", "found", "suggests");
}
