using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Subjects;

/// <summary>What people are called whom an article tells of as cases: "mother-of-two X", "one patient, X", "X, whose son has …", "X, a father of three".</summary>
internal static class KinshipCues
{
    /// <summary>Tokens behind a name in which an apposition says so.</summary>
    private const int Apposition = 9;

    private static readonly string[] Parents =
        ["mother", "father", "mum", "mom", "dad", "grandmother", "grandfather", "nan", "gran", "grandad", "parent", "widow", "widower"];

    private static readonly string[] Kin =
    [
        .. Parents, "son", "daughter", "husband", "wife", "baby", "child", "children", "brother", "sister", "partner", "twin", "twins", "girlfriend", "boyfriend"
    ];

    /// <summary>Whom research or a hospital has to do with: "| volunteer Jane Doe", "one of the | patients".</summary>
    private static readonly string[] Cases = ["patient", "volunteer", "participant", "sufferer", "survivor", "mother", "mum", "mom", "dad", "father", "parent"];

    private static readonly string[] ManyCases = ["patients", "volunteers", "participants", "sufferers", "survivors", "subjects", "women", "men", "people"];

    /// <summary>What is told of a relative: "whose son | has".</summary>
    private static readonly string[] TellsOf =
        ["has", "had", "was", "is", "died", "suffers", "suffered", "developed", "were", "have", "underwent", "contracted"];

    /// <summary>The cue's token beside a name, or -1.</summary>
    public static int Of(MentionIndex index, TokenRange name)
    {
        var text = index.Text;
        var before = name.First - 1;
        if (text.IsHyphen(before - 1) && text.IsWord(before - 2, "of") && text.IsHyphen(before - 3) && text.IsAny(before - 4, Parents)) return before - 4;
        if (text[before].Contains("-of-", StringComparison.OrdinalIgnoreCase) && StartsWithParent(text[before])) return before;
        if (IsCase(text, before)) return before;
        if (text[before] is "," && IsCase(text, before - 1) && text.IsAny(before - 2, "one", "another")) return before - 1;
        return Behind(index, name.End);
    }

    /// <summary>"| Patient Jane Doe", "said | volunteer Jane Doe", "one | patient, Jane Doe".</summary>
    private static bool IsCase(LexicalText text, int at) =>
        text.IsAny(at, Cases)
        && (text.Has(at, TokenShape.SentenceStart) || text.IsAny(at - 1, "one", "another", "former", "trial", "cancer", "fellow") || text.Is(at - 1, WordClass.Speech));

    private static bool StartsWithParent(ReadOnlySpan<char> word)
    {
        var parent = word[..word.IndexOf('-')];
        foreach (var known in Parents)
        {
            if (parent.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static int Behind(MentionIndex index, int end)
    {
        var text = index.Text;
        if (text[end] is not ",") return -1;
        for (var i = end + 1; i < end + Apposition && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (index.NameAt(i) == NameKind.Person || text[i] is "“" or "\"" or "‘" || (text.Is(i, WordClass.Speech) && text.Tag(i) is PosTag.VBD or PosTag.VBZ)) return -1;
            if (text.IsWord(i, "whose")) return text.IsAny(i + 1, Kin) && text.IsAny(i + 2, TellsOf) ? i + 1 : -1;
            if (text.IsAny(i, Parents) && text.IsAny(i - 1, "a", "the") && text.IsWord(i + 1, "of")) return i;
            if (text.IsAny(i, "patient", "volunteer", "participant") && text.IsAny(i - 1, "a", "former", "trial") && !text.Has(i + 1, TokenShape.Word)) return i;
            if (text.IsWord(i, "patient") && text.IsAny(i - 1, "a", "former") && text.IsAny(i + 1, "at", "of", "in", "with", "who")) return i;
            if (text.IsWord(i, "one") && text.IsWord(i + 1, "of") && text.IsWord(i + 2, "the") && IsOneOfCases(text, i + 3)) return i;
        }

        return -1;
    }

    /// <summary>"one of the | first patients".</summary>
    private static bool IsOneOfCases(LexicalText text, int at)
    {
        if (text.IsAny(at, "first", "trial", "two", "three", "four", "ten")) at++;
        return text.IsAny(at, ManyCases) && !text.IsAny(at + 1, "'s", "’s", "behind", "leading");
    }
}
