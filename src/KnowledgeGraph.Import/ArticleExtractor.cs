using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import;

/// <summary>Reads the facts out of one article: a pure function of the article and the engine.</summary>
/// <remarks>Safe for use by any number of threads at once.</remarks>
public sealed class ArticleExtractor
{
    private readonly EngineVersion engine = new("0.1.0", ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>Extracts all facts of an article.</summary>
    public ArticleFacts Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleFacts
        {
            Engine = engine,
            Article = new ArticleHeader { Id = article.Id ?? article.Source, Path = article.Path, Source = article.Source, Title = article.Title, Publisher = article.Publisher, Published = article.Published, Url = article.Url },
        };
    }
}
