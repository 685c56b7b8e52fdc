using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Institutions;

/// <summary>Lists of institutions: "the Bath Institute, Hull University and the Tide Laboratory were involved".</summary>
internal static class ListedInstitutions
{
    private const int LongestList = 6;

    /// <summary>Token behind the last name of the list that a name stands in; behind the name itself where none follows.</summary>
    public static int End(MentionIndex index, TokenRange name)
    {
        var end = name.End;
        for (var items = 0; items < LongestList; items++)
        {
            var next = end;
            while (index.Text[next] is "," || index.Text.IsAny(next, "and", "the")) next++;
            if (next == end || index.NameAt(next) != NameKind.Organisation) break;
            end = index.Mentions[index.At(next)].Tokens.End;
        }

        return end;
    }
}
