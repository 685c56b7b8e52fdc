using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>Turns the numbers of the table back into ids.</summary>
internal static class Standings
{
    /// <summary>The result of a resolution.</summary>
    public static ResolutionResult Result(EntityTable table, IReadOnlyDictionary<string, string> copies, ImmutableArray<ClaimLink> claims)
    {
        using var stage = ResolutionTrace.Stage("Standings");
        var leastKeys = new string?[table.Count];
        for (var entity = 0; entity < table.Count; entity++)
        {
            var cluster = table.Clusters[entity];
            if (cluster >= 0 && (leastKeys[cluster] is not { } least || string.CompareOrdinal(table[entity].Key, least) < 0)) leastKeys[cluster] = table[entity].Key;
        }

        var ids = new string?[table.Count];
        var articles = ImmutableArray.CreateBuilder<ResolvedArticle>(table.Articles.Length);
        var changed = ImmutableArray.CreateBuilder<string>();
        for (var number = 0; number < table.Articles.Length; number++)
        {
            var before = table.Articles[number];
            var standings = ImmutableArray.CreateBuilder<Standing>(before.Article.Entities.Length);
            for (var entity = table.FirstOf(number); entity < table.EndOf(number); entity++)
            {
                var kind = table[entity].Kind;
                var cluster = table.Clusters[entity];
                var id = kind == NodeKind.Claim ? GraphIds.Node(kind, table[entity].Key) : ids[cluster] ??= GraphIds.Node(kind, leastKeys[cluster]!);
                standings.Add(new Standing(id, table.Components[entity] ?? ""));
            }

            var copyOf = copies.GetValueOrDefault(before.Article.Hash);
            var same = !before.Standings.IsDefault && before.CopyOf == copyOf && before.Standings.AsSpan().SequenceEqual(standings.ToArray());
            if (!same) changed.Add(before.Article.Hash);
            articles.Add(same ? before : before with { Standings = standings.MoveToImmutable(), CopyOf = copyOf });
        }

        return new ResolutionResult(articles.MoveToImmutable(), changed.ToImmutable(), claims);
    }
}
