using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Import.Resolution;

/// <summary>All local entities under resolution, numbered through, and the cluster of each as far as its kind has been resolved.</summary>
internal sealed class EntityTable
{
    private readonly int[] offsets;
    private readonly Comparand[] entities;
    private readonly int[] articles;
    private readonly Dictionary<string, NamedPerson> names = new(StringComparer.Ordinal);

    /// <summary>Numbers the entities of articles through.</summary>
    /// <param name="resolved">Articles of distinct hashes; sorted here by hash.</param>
    /// <exception cref="ArgumentException">Two articles have one hash.</exception>
    public EntityTable(IEnumerable<ResolvedArticle> resolved)
    {
        Articles = [.. resolved.OrderBy(article => article.Article.Hash, StringComparer.Ordinal)];
        offsets = new int[Articles.Length + 1];
        for (var i = 0; i < Articles.Length; i++)
        {
            if (i > 0 && Articles[i].Article.Hash == Articles[i - 1].Article.Hash) throw new ArgumentException($"Two articles have the hash {Articles[i].Article.Hash}.", nameof(resolved));
            offsets[i + 1] = offsets[i] + Articles[i].Article.Entities.Length;
        }

        entities = new Comparand[offsets[^1]];
        articles = new int[offsets[^1]];
        Clusters = new int[offsets[^1]];
        IsStale = new bool[offsets[^1]];
        Array.Fill(Clusters, -1);
        for (var i = 0; i < Articles.Length; i++)
        {
            Articles[i].Article.Entities.CopyTo(entities, offsets[i]);
            Array.Fill(articles, i, offsets[i], Articles[i].Article.Entities.Length);
            if (Articles[i].Standings.IsDefault) Array.Fill(IsStale, true, offsets[i], Articles[i].Article.Entities.Length);
        }
    }

    /// <summary>The articles, in ordinal order of hash.</summary>
    public ResolvedArticle[] Articles { get; }

    /// <summary>Number of entities.</summary>
    public int Count => entities.Length;

    /// <summary>For each entity the number that stands for its cluster; −1 before its kind is resolved.</summary>
    public int[] Clusters { get; }

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

    /// <summary>How many entities of articles an institution stands for; 0 where it is counted elsewhere.</summary>
    public int UsesOf(int entity) => Articles[articles[entity]].IsCounted || entities[entity].Features is not InstitutionFeatures institution ? 0 : institution.Uses;

    /// <summary>A name of a person with what is worked out of it, once for all stages. To be called from one thread.</summary>
    public NamedPerson NameOf(string name)
    {
        if (!names.TryGetValue(name, out var read)) names[name] = read = NamedPerson.Read(name, names.Count);
        return read;
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
        if (positions.Length == 1) return [Clusters[first + positions[0]]];
        return [.. positions.Select(position => Clusters[first + position]).Distinct().Order()];
    }

    /// <summary>Entities by key, of those asked for; keys that no entity has are left out.</summary>
    public Dictionary<string, int> Find(IEnumerable<string> keys)
    {
        var wanted = keys.ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        if (wanted.Count == 0) return found;
        for (var entity = 0; entity < entities.Length; entity++)
        {
            if (wanted.Contains(entities[entity].Key)) found[entities[entity].Key] = entity;
        }

        return found;
    }
}
