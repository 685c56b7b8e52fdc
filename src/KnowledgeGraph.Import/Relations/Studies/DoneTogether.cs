using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Institutions;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>Words that say which houses did research, alone or with others: "Y carried out the study together with Z", "a trial out of Y", "a collaboration between Y and Z".</summary>
internal static class DoneTogether
{
    private const int LongestObject = 4;

    /// <summary>What a house does with a study: "Y | carried out the study".</summary>
    private static readonly string[] Does = ["conducted", "led", "ran", "performed", "undertook", "did", "coordinated", "co-led", "leads", "runs"];

    /// <summary>How others take part: "| together with Z".</summary>
    private static readonly string[] Together = ["together", "jointly", "partnership", "conjunction", "collaboration", "cooperation", "co-operation", "along", "tandem"];

    /// <summary>What is done to a study that others take part in: "the trial was | run with Z".</summary>
    private static readonly string[] Done = ["conducted", "done", "performed", "run", "undertaken", "out", "led", "designed"];

    /// <summary>What houses join for: "the result of a | collaboration between Y and Z".</summary>
    private static readonly string[] Alliances = ["collaboration", "partnership", "cooperation", "co-operation", "project"];

    /// <summary>True where the words around a house say that it did research.</summary>
    public static bool Says(MentionIndex index, TokenRange house)
    {
        var text = index.Text;
        var at = text.IsWord(house.First - 1, "the") ? house.First - 2 : house.First - 1;
        return CarriedOutStudy(index, house) || WasWith(index, at) || IsOrigin(index, at) || IsAlliance(index, house);
    }

    /// <summary>"Y (YY) | carried out the new study".</summary>
    private static bool CarriedOutStudy(MentionIndex index, TokenRange house)
    {
        var text = index.Text;
        var at = ListedInstitutions.End(index, house);
        if (text[at] is "(" && text[at + 2] is ")") at += 3;
        if (text.IsAny(at, "jointly", "also", "together", "has", "have")) at++;
        if (text.IsWord(at, "carried") && text.IsWord(at + 1, "out")) at += 2;
        else if (text.IsAny(at, Does)) at++;
        else return false;
        if (!text.IsAny(at, "the", "this")) return false;
        for (var i = at + 1; i < at + 1 + LongestObject && text.Has(i, TokenShape.Word) && index.NameAt(i) is null; i++)
        {
            if (text.Is(i, WordClass.Study)) return !text.IsAny(i, "review", "project");
            if (text.Is(i, WordClass.Function)) return false;
        }

        return false;
    }

    /// <summary>"the study was carried out | with Z", "… together | with Z", "the trial was done | at Z".</summary>
    private static bool WasWith(MentionIndex index, int at)
    {
        var text = index.Text;
        if (!text.IsAny(at, "with", "at")) return false;
        var isTogether = text.IsWord(at, "with") && text.IsAny(at - 1, Together);
        if (!isTogether && !text.IsAny(at - 1, Done)) return false;
        var first = text.Sentence(at).Tokens.First;
        for (var i = at - 2; i >= first; i--)
        {
            if (index.NameAt(i) == NameKind.Person || text.Is(i, WordClass.Speech)) return false;
            if (text.Is(i, WordClass.Study)) return isTogether ? DoneBefore(text, i, at) : text.IsAny(i + 1, "was", "were", "has", ",", "is");
        }

        return false;
    }

    /// <summary>"The work was | done", "the study, carried | out": what was done stands between the study and those who helped, or a house before did it.</summary>
    private static bool DoneBefore(LexicalText text, int study, int end)
    {
        for (var i = study - LongestObject; i < end; i++)
        {
            if (text.IsAny(i, Done) || text.IsAny(i, "carried", "made")) return true;
        }

        return false;
    }

    /// <summary>"a trial out of | Y", "The paper comes from | Y".</summary>
    private static bool IsOrigin(MentionIndex index, int at)
    {
        var text = index.Text;
        if (text.IsWord(at, "of") && text.IsWord(at - 1, "out")) return text.Is(at - 2, WordClass.Study);
        return text.IsWord(at, "from") && text.IsAny(at - 1, "comes", "came", "come") && text.Is(at - 2, WordClass.Study);
    }

    /// <summary>"The study is a collaboration between | Y and Z", "… between Y and | Z".</summary>
    private static bool IsAlliance(MentionIndex index, TokenRange house)
    {
        var text = index.Text;
        var first = house.First;
        var at = text.IsWord(first - 1, "the") ? first - 2 : first - 1;
        while ((text.IsWord(at, "and") || text[at] is ",") && index.NameAt(text[at - 1] is "," ? at - 2 : at - 1) == NameKind.Organisation)
        {
            first = index.Mentions[index.At(text[at - 1] is "," ? at - 2 : at - 1)].Tokens.First;
            at = text.IsWord(first - 1, "the") ? first - 2 : first - 1;
        }

        if (!text.IsWord(at, "between") || !text.IsAny(at - 1, Alliances)) return false;
        for (var i = at - 2; i >= text.Sentence(at).Tokens.First; i--)
        {
            if (index.NameAt(i) is NameKind.Person or NameKind.Organisation || text.IsAny(i, "funded", "supported", "which")) return false;
            if (text.Is(i, WordClass.Study)) return true;
        }

        return false;
    }
}
