using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Outsiders;

/// <summary>What stands beside a name of who is near research without doing it: "independent expert X", "X, of Y, which funded the study", "X, author of the book".</summary>
internal static class BystanderCues
{
    /// <summary>Tokens behind a name in which the house stands that paid.</summary>
    private const int Reach = 22;

    private const int LongestTitle = 5;

    private static readonly string[] Scholars = ["expert", "scientist", "researcher", "specialist", "statistician", "scholar", "adviser", "analyst"];

    /// <summary>What a house does that pays for research: "which | part-funded the study".</summary>
    private static readonly string[] Pays = ["funded", "part-funded", "co-funded", "financed", "commissioned", "sponsored", "funds"];

    /// <summary>What those who are asked for their view have written: "author of the | book".</summary>
    private static readonly string[] Books = ["book", "books", "novel", "memoir", "bestseller", "best-seller", "guide", "cookbook", "trilogy", "blog"];

    /// <summary>The cue's token, or -1.</summary>
    public static int Of(MentionIndex index, TokenRange name)
    {
        var text = index.Text;
        var at = text[name.First - 1] is "," ? name.First - 2 : name.First - 1;
        if (IsIndependent(text, at)) return at - 1;
        return Behind(index, name.End);
    }

    /// <summary>"independent | expert", "an outside | expert": what who did the study is not.</summary>
    private static bool IsIndependent(LexicalText text, int noun) => text.IsAny(noun, Scholars) && text.IsAny(noun - 1, "independent", "outside");

    private static int Behind(MentionIndex index, int end)
    {
        var text = index.Text;
        for (var i = end; i < end + Reach && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (index.NameAt(i) == NameKind.Person || text[i] is "“" or "\"" or "‘" or ":" || text.Is(i, WordClass.Speech)) return -1;
            if (IsIndependent(text, i)) return i - 1;
            if (text.IsWord(i, "author") && text.IsWord(i + 1, "of") && NamesBook(text, i + 2)) return i;
            if (text.IsAny(i, "which", "who") && text[i - 1] is "," && Funds(index, i)) return i;
        }

        return -1;
    }

    /// <summary>"the bestselling | book", "The Bath Diet": a title of capitals, and nothing of research in it.</summary>
    private static bool NamesBook(LexicalText text, int at)
    {
        var isTitle = text.Has(at, TokenShape.Capital) && text.Has(at + 1, TokenShape.Capital);
        for (var i = at; i < at + LongestTitle && text.Has(i, TokenShape.Word); i++)
        {
            if (text.Is(i, WordClass.Study)) return false;
            if (text.IsAny(i, Books)) return true;
        }

        return isTitle;
    }

    /// <summary>"Y, | which helped to fund the study": a house of no research of its own paid for what others did.</summary>
    private static bool Funds(MentionIndex index, int which)
    {
        if (index.NameAt(which - 2) != NameKind.Organisation
            || index.Entities.Entities[index.Mentions[index.At(which - 2)].Entity].Detail is "university" or "hospital") return false;
        var text = index.Text;
        var at = text.IsAny(which + 1, "partly", "jointly", "also", "part", "co") ? which + 2 : which + 1;
        if (text.IsHyphen(at)) at++;
        if (text.IsAny(at, Pays)) return true;
        return text.IsWord(at, "helped") && (text.IsWord(at + 1, "fund") || (text.IsWord(at + 1, "to") && text.IsAny(at + 2, "fund", "pay")));
    }
}
