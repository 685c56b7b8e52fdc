using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Coreference;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>Two people whose names text without stops runs together: "Jane Doe | Richard Roe".</summary>
internal static class NameJoints
{
    /// <summary>The names in a run of four words of which the first and the third are common forenames, else the run itself.</summary>
    public static IEnumerable<TokenRange> Split(LexicalText reading, TokenRange run)
    {
        var first = run.First;
        var joins = run.Count == 4
            && RunOn.Stands(reading, run)
            && ForenameGender.IsListed(reading[first])
            && ForenameGender.IsListed(reading[first + 2])
            && !reading.IsHyphen(first + 1)
            && !reading.IsHyphen(first + 2);
        return joins ? [new TokenRange(first, first + 2), new TokenRange(first + 2, run.End)] : [run];
    }
}
