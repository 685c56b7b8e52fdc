using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Affiliations.Houses;

/// <summary>Constructions that name a house and then somebody: "At Y, carver X said", "Y section chief X", "Y's X", "the director of Y (YY), X", "done at Y by X", "A carver at Y, she".</summary>
internal static class HouseBeforeName
{
    private const int LongestAside = 14;
    private const int LongestPost = 5;
    private const int LongestPhrase = 12;

    /// <summary>Posts that the list of roles leaves out, since they are as often something else: "official figures".</summary>
    private static readonly string[] Posts = ["official", "head", "chief", "boss"];

    /// <summary>What is done at a house by whoever works there: "tests | done at Y by X".</summary>
    private static readonly string[] Done = ["done", "made", "performed", "conducted", "developed", "led", "built", "run", "undertaken", "out"];

    /// <summary>The mention of whom a house before belongs to, or -1.</summary>
    public static int Of(MentionIndex index, TokenRange house)
    {
        var end = BehindAbbreviation(index, house.End);
        if (Fronted(index, house, end) is >= 0 and var fronted) return fronted;
        if (PostBehind(index, end) is >= 0 and var holder) return holder;
        if (Possessed(index, end) is >= 0 and var possessed) return possessed;
        if (Whose(index, end) is >= 0 and var whose) return whose;
        if (PostBefore(index, house, end) is >= 0 and var head) return head;
        if (DoneBy(index, house, end) is >= 0 and var doer) return doer;
        return Described(index, house, end);
    }

    /// <summary>"Y (YY) |": behind the short form of a house.</summary>
    private static int BehindAbbreviation(MentionIndex index, int end) => index.Text[end] is "(" && index.Text[end + 2] is ")" ? end + 3 : end;

    /// <summary>"At Y in Lund, | carver X said", "At Y, X, the head, says": the person whom a sentence about a house has for its subject.</summary>
    private static int Fronted(MentionIndex index, TokenRange house, int end)
    {
        var text = index.Text;
        var at = text.IsWord(house.First - 1, "the") ? house.First - 2 : house.First - 1;
        if (!text.IsWord(at, "at") || !text.Has(at, TokenShape.SentenceStart)) return -1;
        var person = -1;
        for (var i = end; i < end + LongestAside && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (index.NameAt(i) is NameKind.Organisation || text.Is(i, WordClass.Speech) || text.Tag(i) is PosTag.VBD) return -1;
            if (index.NameAt(i) != NameKind.Person) continue;
            person = index.At(i);
            break;
        }

        if (person < 0) return -1;
        var name = index.Mentions[person].Tokens;
        return HoldsPost(text, name) && !text.IsPossessive(name.End) ? person : -1;
    }

    /// <summary>", | carver X", "X, | the head, says".</summary>
    private static bool HoldsPost(LexicalText text, TokenRange name)
    {
        if (text[name.End] is "," && text.IsAny(name.End + 1, "the", "its", "a") && text.Is(name.End + 2, WordClass.Role)) return true;
        for (var i = name.First - 1; i > name.First - LongestPost; i--)
        {
            if (text[i] is ",") return i < name.First - 1 && (text.Is(name.First - 1, WordClass.Role) || HasRole(text, i + 1, name.First));
        }

        return false;
    }

    /// <summary>"Y | section chief X", "a Y spokesperson, X, said".</summary>
    private static int PostBehind(MentionIndex index, int end)
    {
        var text = index.Text;
        for (var i = end; i < end + LongestPost && text.Has(i, TokenShape.Word) && index.NameAt(i) is null; i++)
        {
            if (text.Has(i, TokenShape.Capital) || text.Is(i, WordClass.Function | WordClass.Speech | WordClass.Connector)) return -1;
            if (!IsPost(text, i)) continue;
            if (index.NameAt(i + 1) == NameKind.Person) return index.At(i + 1);
            return text[i + 1] is "," && index.NameAt(i + 2) == NameKind.Person && GoesOn(text, index.Mentions[index.At(i + 2)].Tokens.End) ? index.At(i + 2) : -1;
        }

        return -1;
    }

    /// <summary>"Y's | X", "Y's | carver X".</summary>
    private static int Possessed(MentionIndex index, int end)
    {
        if (!index.Text.IsPossessive(end)) return -1;
        return index.NameAt(end + 1) == NameKind.Person ? index.At(end + 1) : PostBehind(index, end + 1);
    }

    /// <summary>"Y, | whose carver X has carved", "Y, whose X has".</summary>
    private static int Whose(MentionIndex index, int end)
    {
        var text = index.Text;
        if (text[end] is not "," || !text.IsWord(end + 1, "whose")) return -1;
        for (var i = end + 2; i < end + 2 + LongestPost; i++)
        {
            if (index.NameAt(i) == NameKind.Person) return i == end + 2 || HasRole(text, end + 2, i) ? index.At(i) : -1;
            if (index.NameAt(i) is not null || !(text.Has(i, TokenShape.Word) || text[i] is "," || text.IsHyphen(i)) || text.Tag(i) is PosTag.VBD or PosTag.VBZ) return -1;
        }

        return -1;
    }

    /// <summary>"The director of Y (YY), | X, said", "said the carver at Y, X.".</summary>
    private static int PostBefore(MentionIndex index, TokenRange house, int end)
    {
        var text = index.Text;
        if (text[end] is not "," || index.NameAt(end + 1) != NameKind.Person) return -1;
        var name = index.Mentions[index.At(end + 1)].Tokens;
        if (!GoesOn(text, name.End)) return -1;
        var at = text.IsWord(house.First - 1, "the") ? house.First - 2 : house.First - 1;
        if (!text.IsAny(at, "of", "at", "for", "from")) return -1;
        var first = at;
        while (first > at - LongestPhrase && text.Has(first - 1, TokenShape.Word) && index.NameAt(first - 1) is null && !text.Is(first - 1, WordClass.Speech)) first--;
        return text.IsAny(first, "the", "a", "an") && HasRole(text, first, at) ? index.At(end + 1) : -1;
    }

    /// <summary>"tests done at Y in Lund | by X".</summary>
    private static int DoneBy(MentionIndex index, TokenRange house, int end)
    {
        var text = index.Text;
        var at = text.IsWord(house.First - 1, "the") ? house.First - 2 : house.First - 1;
        if (!text.IsWord(at, "at") || !text.IsAny(at - 1, Done)) return -1;
        var by = text.IsAny(end, "in", ",") && index.NameAt(end + 1) == NameKind.Place ? index.Mentions[index.At(end + 1)].Tokens.End : end;
        return text.IsWord(by, "by") && index.NameAt(by + 1) == NameKind.Person ? index.At(by + 1) : -1;
    }

    /// <summary>"A carver at Y, | she": whoever a sentence calls by post and house before it goes on with a pronoun.</summary>
    private static int Described(MentionIndex index, TokenRange house, int end)
    {
        var text = index.Text;
        if (text[end] is not "," || !text.IsAny(end + 1, "she", "he") || index.At(end + 1) < 0) return -1;
        var first = text.Sentence(house.First).Tokens.First;
        if (!text.IsAny(first, "a", "an") || house.First - first > LongestPhrase || !HasRole(text, first, house.First)) return -1;
        for (var i = first; i < house.First; i++)
        {
            if (index.NameAt(i) is NameKind.Person or NameKind.Organisation || text[i] is ",") return -1;
        }

        return index.KindOf(index.Mentions[index.At(end + 1)]) == NameKind.Person ? index.At(end + 1) : -1;
    }

    private static bool HasRole(LexicalText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsPost(text, i)) return true;
        }

        return false;
    }

    private static bool IsPost(LexicalText text, int at) => text.Is(at, WordClass.Role) || text.IsAny(at, Posts);

    /// <summary>True where a sentence goes on with a name's verb or ends: what stands before is told of that name.</summary>
    private static bool GoesOn(LexicalText text, int end) =>
        text[end] is "," or "." || text.Is(end, WordClass.Speech) || text.Tag(end) is PosTag.VBD or PosTag.VBZ;
}
