using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution;

/// <summary>All local entities under resolution, numbered through, and the cluster of each as far as its kind has been resolved.</summary>
internal sealed class EntityTable
{
    private readonly int[] offsets;
    private readonly Comparand[] entities;
    private readonly int[] articles;

    /// <summary>Numbers the entities of articles through.</summary>
    /// <param name="resolved">Articles of distinct sources; sorted here by source.</param>
    /// <exception cref="ArgumentException">Two articles have one source.</exception>
    public EntityTable(IEnumerable<ResolvedArticle> resolved)
    {
        Articles = [.. resolved.OrderBy(article => article.Article.Source, StringComparer.Ordinal)];
        offsets = new int[Articles.Length + 1];
        for (var i = 0; i < Articles.Length; i++)
        {
            if (i > 0 && Articles[i].Article.Source == Articles[i - 1].Article.Source) throw new ArgumentException($"Two articles have the source {Articles[i].Article.Source}.", nameof(resolved));
            offsets[i + 1] = offsets[i] + Articles[i].Article.Entities.Length;
        }

        entities = new Comparand[offsets[^1]];
        articles = new int[offsets[^1]];
        Clusters = new int[offsets[^1]];
        Components = new string?[offsets[^1]];
        IsStale = new bool[offsets[^1]];
        Array.Fill(Clusters, -1);
        for (var i = 0; i < Articles.Length; i++)
        {
            Articles[i].Article.Entities.CopyTo(entities, offsets[i]);
            Array.Fill(articles, i, offsets[i], Articles[i].Article.Entities.Length);
            if (Articles[i].Standings.IsDefault) Array.Fill(IsStale, true, offsets[i], Articles[i].Article.Entities.Length);
        }
    }

    /// <summary>The articles, in ordinal order of source.</summary>
    public ResolvedArticle[] Articles { get; }

    /// <summary>Number of entities.</summary>
    public int Count => entities.Length;

    /// <summary>For each entity the number that stands for its cluster; −1 before its kind is resolved.</summary>
    public int[] Clusters { get; }

    /// <summary>For each entity the name of its component, where its kind keeps one.</summary>
    public string?[] Components { get; }

    /// <summary>True for entities that are new, or whose evidence is not what it was.</summary>
    public bool[] IsStale { get; }

    /// <summary>An entity.</summary>
    public Comparand this[int entity] => entities[entity];

    /// <summary>Number of the article an entity stands in.</summary>
    public int ArticleOf(int entity) => articles[entity];

    /// <summary>First entity of an article; the entity at a position is this number plus the position.</summary>
    public int FirstOf(int article) => offsets[article];

    /// <summary>Number behind the last entity of an article.</summary>
    public int EndOf(int article) => offsets[article + 1];

    /// <summary>Where an entity stood before, or null where it is new.</summary>
    public Standing? StandingOf(int entity)
    {
        var article = articles[entity];
        return Articles[article].Standings.IsDefault ? null : Articles[article].Standings[entity - offsets[article]];
    }

    /// <summary>Entities of a kind, in ascending order.</summary>
    public IEnumerable<int> OfKind(NodeKind kind)
    {
        for (var entity = 0; entity < entities.Length; entity++)
        {
            if (entities[entity].Kind == kind) yield return entity;
        }
    }

    /// <summary>Clusters of the entities at some positions of an article.</summary>
    public ImmutableArray<int> ClustersAt(int article, ImmutableArray<int> positions)
    {
        if (positions.IsEmpty) return [];
        var first = offsets[article];
        return [.. positions.Select(position => Clusters[first + position]).Distinct().Order()];
    }

    /// <summary>Finds an entity by its article and local id; −1 where there is none.</summary>
    public int Find(string source, string id)
    {
        int low = 0, high = Articles.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Articles[middle].Article.Source, source);
            if (order == 0)
            {
                for (var entity = offsets[middle]; entity < offsets[middle + 1]; entity++)
                {
                    if (entities[entity].Id == id) return entity;
                }

                return -1;
            }

            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }
}
