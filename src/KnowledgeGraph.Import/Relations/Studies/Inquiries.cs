using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Studies.Segments;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>What bodies write or look into that is not the study an article reports: "In 2009 a Baths Committee report stated", "the outcome of the Agency's inquiry".</summary>
internal static class Inquiries
{
    /// <summary>Tokens before a name that may hold its report's year: "a 2009 | Baths Committee report", "In 2009, a House of Baths | Committee report".</summary>
    private const int LongestOpening = 8;

    /// <summary>True for "the Agency's | investigation", "the Agency is | reviewing": what who watches over a trade does with a product.</summary>
    public static bool IsInquiry(MentionIndex index, EntityMention mention)
    {
        if (index.Entities.Entities[mention.Entity].Detail is not ("agency" or "government")) return false;
        var at = index.Text.IsPossessive(mention.Tokens.End) ? mention.Tokens.End + 1 : mention.Tokens.End;
        if (index.Text.IsAny(at, "safety", "own", "formal")) at++;
        if (index.Text.IsAny(at, "investigation", "inquiry", "probe")) return true;
        return index.Text.IsAny(at, "is", "was") && index.Text.IsAny(at + 1, "reviewing", "investigating");
    }

    /// <summary>True for "In 2009, a X | report stated", "a 2009 X | report": a report of another year.</summary>
    public static bool IsOldReport(LexicalText text, TokenRange name)
    {
        var at = text.IsPossessive(name.End) ? name.End + 1 : name.End;
        if (!text.IsAny(at, "report", "inquiry", "review")) return false;
        var first = text.Sentence(name.First).Tokens.First;
        for (var i = name.First - 1; i >= Math.Max(first, name.First - LongestOpening); i--)
            if (StudyPhrase.IsYear(text, i) && (i == first || text.IsAny(i - 1, "in", "a", "the") || text.Is(i - 1, WordClass.Calendar))) return true;
        return false;
    }
}
