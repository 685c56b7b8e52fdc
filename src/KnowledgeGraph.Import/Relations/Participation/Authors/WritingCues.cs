using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Participation.Outsiders;

namespace KnowledgeGraph.Import.Relations.Participation.Authors;

/// <summary>Who writes up research: "A and B write in the journal", "write A and B in their paper", "A et al."; whoever writes an editorial there is none of them.</summary>
internal static class WritingCues
{
    private static readonly string[] Verbs = ["write", "writes", "wrote"];

    /// <summary>The cue's token before or behind a name, or -1.</summary>
    public static int Of(MentionIndex index, int first, int end)
    {
        var text = index.Text;
        if (text.IsWord(end, "et") && text.IsAny(end + 1, "al", "al.")) return end;
        while (text.IsWord(end, "and") && index.NameAt(end + 1) == NameKind.Person) end = index.Mentions[index.At(end + 1)].Tokens.End;
        while (text.IsWord(first - 1, "and") && index.NameAt(first - 2) == NameKind.Person) first = index.Mentions[index.At(first - 2)].Tokens.First;
        var verb = text.IsAny(end, Verbs) ? end : text.IsAny(first - 1, Verbs) ? first - 1 : -1;
        var at = verb == end ? end + 1 : end;
        if (verb < 0 || !text.IsWord(at, "in") || !IsPaper(index, at + 1)) return -1;
        return EditorialCues.Before(index, first) < 0 && EditorialCues.Behind(index, end) < 0 ? verb : -1;
    }

    /// <summary>"in | the journal Thorax", "in | Thorax", "in | their paper".</summary>
    private static bool IsPaper(MentionIndex index, int at)
    {
        var text = index.Text;
        if (text.IsAny(at, "their", "his", "her")) return text.IsAny(at + 1, "paper", "study", "report");
        if (text.IsWord(at, "the")) at++;
        return text.IsWord(at, "journal") || index.NameAt(at) == NameKind.Journal;
    }
}
