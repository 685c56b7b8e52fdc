using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Journalists;

/// <summary>What broadcasts say of who reports for them: "X has this report", "X has been finding out more", "X, BBC News, Bath."</summary>
internal static class BroadcastCues
{
    /// <summary>Tokens of the longest line with which a reporter signs off.</summary>
    private const int LongestSignOff = 10;

    /// <summary>"Jane Doe | has more.", "Jane Doe | has the story", "Jane Doe | has been finding out", and, in words without stops, "Jane Doe | reports".</summary>
    public static bool Reports(LexicalText text, TokenRange name)
    {
        var at = name.End;
        if (name.Count < 2) return false;
        if (text.IsWord(at, "reports")) return RunOn.Stands(text, name);
        if (!text.IsWord(at, "has")) return false;
        if (text.IsWord(at + 1, "more")) return text[at + 2] is "." or "";
        if (text.IsAny(at + 1, "the", "this")) return text.IsAny(at + 2, "story", "report", "details", "latest") || (text.IsAny(at + 2, "exclusive", "special") && text.IsWord(at + 3, "report"));
        return text.IsWord(at + 1, "been") && text.IsWord(at + 2, "finding") && text.IsWord(at + 3, "out");
    }

    /// <summary>"| Jane Doe, ITV News.", "| Jane Doe, BBC News, Bath.": a sentence of nothing but the name, the outlet and a place.</summary>
    public static bool SignsOff(MentionIndex index, TokenRange name)
    {
        var text = index.Text;
        var sentence = text.Sentence(name.First).Tokens;
        if (sentence.First != name.First || sentence.Count > LongestSignOff || name.Count < 2 || text[name.End] is not ",") return false;
        if (!BylineCues.IsMedia(index, name.End + 1)) return false;
        for (var i = name.End + 1; i < sentence.End; i++)
        {
            if (text.Has(i, TokenShape.Word) && !text.Has(i, TokenShape.Capital)) return false;
        }

        return true;
    }
}
