using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Voices;

/// <summary>Whose a study is by the words of who speaks of it: "our study" is told by those who did it, "this is an important study" by those who read it.</summary>
internal static class StudyVoice
{
    private const int LongestJudgement = 5;

    /// <summary>What a reader calls somebody else's study: "an | important study".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Judgements = Set("verdict");

    /// <summary>A piece of research by the word for it: "this | paper".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pieces = Set("piece");

    /// <summary>"our study", "our latest findings"; "our research team" and "our research programme" may be anybody's.</summary>
    public static bool IsOwn(LexicalText text, int at)
    {
        if (!text.IsWord(at, "our")) return false;
        for (var i = at + 1; i <= at + 2; i++)
        {
            if (text.Is(i, WordClass.Study) || text.IsAny(i, "findings", "results")) return !LeadsOn(text, i + 1);
            if (!text.Has(i, TokenShape.Word)) return false;
        }

        return false;
    }

    /// <summary>"this study", "this new analysis", "the lead investigators": how those speak of research who read it.</summary>
    public static bool IsRead(LexicalText text, int at)
    {
        if (text.IsAny(at, "the", "these")) return text.IsAny(at + 1, "authors", "investigators") || (text.IsWord(at + 1, "lead") && text.IsAny(at + 2, "authors", "investigators"));
        if (!text.IsWord(at, "this")) return false;
        var noun = Pieces.Contains(text[at + 1]) ? at + 1 : at + 2;
        return Pieces.Contains(text[noun]) && text.Has(at + 1, TokenShape.Word) && !text.Is(noun + 1, WordClass.Team);
    }

    /// <summary>"our research | team", "our research | programme": the noun hangs on another one.</summary>
    private static bool LeadsOn(LexicalText text, int at) => text.Is(at, WordClass.Team) || text.Tag(at) is PosTag.NN or PosTag.NNS;

    /// <summary>"this is an extremely important study", "it's too small a trial": a piece of research by what it is worth.</summary>
    public static bool IsVerdict(LexicalText text, int at)
    {
        if (!text.IsAny(at, "this", "it") || !IsIs(text, at + 1) || !text.IsAny(at + 2, "a", "an", "too")) return false;
        for (var i = at + 3; i <= at + 2 + LongestJudgement; i++)
        {
            // "It is a large study" is told of one's own, too; only with a judging word it is a reader's.
            if (text.Is(i, WordClass.Study)) return text.IsWord(at + 2, "too") || Judges(text, at + 3, i);
            if (!text.Has(i, TokenShape.Word) && !text.IsHyphen(i)) return false;
        }

        return false;
    }

    /// <summary>"is", "was", and "'s" of "it's".</summary>
    private static bool IsIs(LexicalText text, int at) => text.IsAny(at, "is", "was") || text.IsPossessive(at) || text.IsAny(at, "’s", "'s");

    private static bool Judges(LexicalText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Judgements.Contains(text[i])) return true;
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string section) => WordLists.Set(typeof(StudyVoice), "voice-words.txt", section);
}
