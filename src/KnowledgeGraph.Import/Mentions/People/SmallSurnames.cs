using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Coreference;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>Surnames that a broadcast written down by a machine writes small: "Professor Jane | marsh from Hull University".</summary>
internal static class SmallSurnames
{
    private const int ShortestSurname = 4;

    /// <summary>The name with such a surname: behind a common forename, where a title stands before it or somebody's house, post or words behind it.</summary>
    public static TokenRange With(LexicalText reading, TokenRange name)
    {
        var at = name.End;
        if (name.Count != 1
            || !ForenameGender.IsListed(reading[name.First])
            || reading[at].Length < ShortestSurname
            || !reading.Has(at, TokenShape.Word)
            || reading.Has(at, TokenShape.Capital)
            || reading.Tag(at) is PosTag.IN or PosTag.DT or PosTag.CC or PosTag.VBZ or PosTag.VBD or PosTag.MD or PosTag.RB or PosTag.TO or PosTag.CD
            || reading.Is(at, WordClass.Function | WordClass.Role | WordClass.Speech | WordClass.Study | WordClass.Team | WordClass.Title | WordClass.Calendar)
            || !RunOn.Stands(reading, name)) return name;
        var isTitled = TitlesBefore.Start(reading, name.First) < name.First;
        var isTold = reading.IsAny(at + 1, "who", "from", "says", "said");
        return (isTitled && (isTold || IsPost(reading, at + 1))) || (isTold && !reading.Is(at, WordClass.Thing)) ? name with { End = at + 1 } : name;
    }

    /// <summary>"| medical director at", "| professor of".</summary>
    private static bool IsPost(LexicalText reading, int at) => reading.Is(at, WordClass.Role) || reading.Is(at + 1, WordClass.Role);
}
