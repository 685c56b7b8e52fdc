using System.Collections.Immutable;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Lists of ids as JSON; ids hold nothing that JSON would escape.</summary>
internal static class IdList
{
    public static string Write(ImmutableArray<string> ids) => ids.IsDefaultOrEmpty ? "[]" : $"[\"{string.Join("\",\"", ids)}\"]";

    public static ImmutableArray<string> Read(string json)
    {
        if (json.Length <= 2) return [];
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var range in json.AsSpan(2, json.Length - 4).Split("\",\"")) ids.Add(json[(range.Start.Value + 2)..(range.End.Value + 2)]);
        return ids.ToImmutable();
    }
}
