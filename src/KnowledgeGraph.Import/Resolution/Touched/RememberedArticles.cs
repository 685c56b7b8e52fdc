using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>What is remembered of single articles, each read once.</summary>
internal sealed class RememberedArticles(IResolutionIndex store)
{
    private readonly Dictionary<string, ResolvedArticle?> read = new(StringComparer.Ordinal);

    /// <summary>True where one of the states read was of another version.</summary>
    public bool IsOutdated { get; private set; }

    /// <summary>The articles of some hashes; those that are gone are left out.</summary>
    public IEnumerable<ResolvedArticle> Of(IReadOnlyCollection<string> hashes)
    {
        var wanted = hashes.Where(hash => !read.ContainsKey(hash)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var hash in wanted) read[hash] = null;
        foreach (var (hash, article) in store.States(wanted).ToList().AsParallel().Select(state => (state.ArticleHash, StateCodec.Read(state.State))).ToList())
        {
            IsOutdated |= article is null;
            read[hash] = article;
        }

        return hashes.Select(hash => read[hash]).OfType<ResolvedArticle>();
    }
}
