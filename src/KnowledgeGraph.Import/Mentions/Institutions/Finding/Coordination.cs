using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Institutions.Cutting;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Finding;

/// <summary>Expands "Southampton and Birmingham universities" and "the universities of Helsinki and Exeter" to one name each.</summary>
internal static class Coordination
{
    /// <summary>Adds the expanded names of a coordination that begins at a token; returns the index behind it, or the token where there is none.</summary>
    public static int Find(LexicalText reading, int start, List<NameCandidate> found)
    {
        if (reading.IsWord(start, "universities") && reading.IsWord(start + 1, "of"))
        {
            var end = Items(reading, start + 2, out var names);
            if (names.Count < 2) return start;
            foreach (var name in names) Add(reading, name, $"University of {reading.TextOf(name)}", found);
            return end;
        }

        if (!reading.Has(start, TokenShape.Capital)) return start;
        var behind = Items(reading, start, out var listed);
        if (listed.Count < 2 || !reading.IsAny(behind, "universities", "University")) return start;
        if (reading.IsWord(behind, "University")) return start;
        foreach (var name in listed) Add(reading, name, $"{reading.TextOf(name)} University", found);
        return behind + 1;
    }

    private static void Add(LexicalText reading, TokenRange range, string name, List<NameCandidate> found) =>
        found.Add(new NameCandidate(range, NameKind.Organisation, "institution-coordination", 0.9f) { Detail = "university", Name = name });

    /// <summary>Reads "A, B and C", each of one to three capitalised words.</summary>
    private static int Items(LexicalText reading, int at, out List<TokenRange> items)
    {
        items = [];
        while (true)
        {
            var first = at;
            while (at - first < 3 && InstitutionChunks.IsNameWord(reading, at) && !reading.IsAny(at, "universities", "University")) at++;
            if (at == first || HeadlineWords.StandsBefore(reading, first)) return first;
            items.Add(new TokenRange(first, at));
            if (reading.IsWord(at, "and")) at++;
            else if (reading[at] is "," && reading.IsWord(at + 1, "and")) at += 2;
            else if (reading[at] is ",") at++;
            else return at;
        }
    }
}
