using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Mentions.Reading;

/// <summary>Knows the shouted place that opens a report: "PORTO NOVO, Utopia - ", "PORTO NOVO (Wire) - ", "PORTO NOVO: ".</summary>
internal static class PlaceOfReport
{
    private const int MostWordsBehind = 6;

    /// <summary>True where a range in capitals opens its line and a dash, a bracket or a colon soon ends what it opens.</summary>
    public static bool Is(LexicalText reading, TokenRange range)
    {
        if (range.Count > 4 || !reading.Has(range.First, TokenShape.LineStart)) return false;
        for (var i = range.First; i < range.End; i++)
        {
            if (!reading.Has(i, TokenShape.AllCaps)) return false;
        }

        if (reading[range.End] is ":") return !reading.Has(range.End + 1, TokenShape.LineStart);
        for (var i = range.End; i < range.End + MostWordsBehind && i < reading.Count; i++)
        {
            if (reading.Has(i, TokenShape.LineStart)) return false;
            if (reading[i] is "-" or "--" or "–" or "—" && !reading.IsHyphen(i)) return true;
            if (reading[i] is "(" && i <= range.End + 2) return true;
            if (reading[i] is not "," && !reading.Has(i, TokenShape.Capital) && reading[i] is not [>= '0' and <= '9', ..]) return false;
        }

        return false;
    }
}
