using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Import.Language.Naming.Lists;

namespace KnowledgeGraph.Training.Words;

/// <summary>Makes the tree of words that the recogniser asks out of lists of entries.</summary>
internal static class GazetteerBuilder
{
    /// <summary>Builds it; the order of entries does not matter.</summary>
    public static Gazetteer Build(IEnumerable<(ListKinds Kind, string Entry)> entries)
    {
        var nodes = new SortedDictionary<uint, (ListKinds Kinds, bool GoesOn)>();
        var parts = new SortedDictionary<uint, NameParts>();
        foreach (var (kind, entry) in entries)
        {
            if (PartOf(kind) is not NameParts.None and var part)
            {
                var lower = WordAnalyser.LowerOf(entry);
                parts[lower] = parts.GetValueOrDefault(lower) | part;
                continue;
            }

            Add(nodes, entry, kind);
            // Some texts part hyphens from their words ("al - Qaeda").
            if (entry.Contains('-', StringComparison.Ordinal)) Add(nodes, entry.Replace("-", " - ", StringComparison.Ordinal), kind);
        }

        ListKinds[] kinds = [.. nodes.Values.Select(node => node.Kinds).Append(ListKinds.None).Distinct().Order()];
        return new Gazetteer(
            new HashIndex([.. nodes.Keys]), [.. nodes.Values.Select(node => (ushort)(Array.BinarySearch(kinds, node.Kinds) << 1 | (node.GoesOn ? 1 : 0)))], kinds,
            new HashIndex([.. parts.Keys]), [.. parts.Values]);
    }

    private static NameParts PartOf(ListKinds kind) => kind switch
    {
        ListKinds.Forename => NameParts.Forename,
        ListKinds.Surname => NameParts.Surname,
        _ => NameParts.None,
    };

    private static void Add(SortedDictionary<uint, (ListKinds Kinds, bool GoesOn)> nodes, string entry, ListKinds kind)
    {
        var text = TextAnalysis.Tokenize(entry);
        var path = Gazetteer.Root;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            path = Gazetteer.Step(path, WordAnalyser.LowerOf(text[i]));
            var last = i == text.Tokens.Length - 1;
            var (kinds, goesOn) = nodes.GetValueOrDefault(path);
            nodes[path] = (last ? kinds | kind : kinds, goesOn || !last);
        }
    }
}
