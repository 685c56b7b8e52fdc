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
    /// <param name="table">All entities, resolved.</param>
    /// <param name="copies">Originals of articles that repeat others.</param>
    /// <param name="claims">Links between claims.</param>
    /// <param name="isPart">True where a cluster may be named by an article that is not in the table.</param>
    public static ResolutionResult Result(EntityTable table, IReadOnlyDictionary<string, string> copies, ImmutableArray<ClaimLink> claims, bool isPart)
    {
        using var stage = ResolutionTrace.Stage("Standings");
        var leastKeys = LeastKeys(table, isPart);
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
                standings.Add(new Standing(id));
            }

            var copyOf = copies.GetValueOrDefault(before.Article.Hash);
            var same = !before.Standings.IsDefault && before.CopyOf == copyOf && before.Standings.AsSpan().SequenceEqual(standings.ToArray());
            if (!same) changed.Add(before.Article.Hash);
            articles.Add(same ? before : before with { Standings = standings.MoveToImmutable(), CopyOf = copyOf });
        }

        return new ResolutionResult(articles.MoveToImmutable(), changed.ToImmutable(), claims);
    }

    private static string?[] LeastKeys(EntityTable table, bool isPart)
    {
        var leastKeys = new string?[table.Count];
        var atHand = isPart ? Enumerable.Range(0, table.Count).Select(entity => table[entity].Key).ToHashSet(StringComparer.Ordinal) : [];
        for (var entity = 0; entity < table.Count; entity++)
        {
            if (table.Clusters[entity] is not (>= 0 and var cluster)) continue;
            Note(table[entity].Key);
            if (isPart && table.StandingOf(entity) is { } standing && GraphIds.KeyOf(standing.Cluster) is var name && !atHand.Contains(name)) Note(name);

            void Note(string key)
            {
                if (leastKeys[cluster] is not { } least || string.CompareOrdinal(key, least) < 0) leastKeys[cluster] = key;
            }
        }

        return leastKeys;
    }
}
