using System.Collections.Immutable;
using System.Reflection;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Zones;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations;
using KnowledgeGraph.Import.Relations.Affiliations;
using KnowledgeGraph.Import.Relations.Institutions;
using KnowledgeGraph.Import.Relations.Participation;
using KnowledgeGraph.Import.Relations.Studies;

namespace KnowledgeGraph.Import;

/// <summary>Reads the facts out of one article: a pure function of the article and the engine.</summary>
/// <remarks>Safe for use by any number of threads at once.</remarks>
public sealed class ArticleExtractor
{
    // The version of Directory.Build.props; a build in a checkout appends "+" and the commit, which says nothing of what is extracted.
    private static readonly string Version =
        typeof(ArticleExtractor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private readonly LanguagePipeline language = LanguagePipeline.Load();
    private readonly EngineVersion engine;

    /// <summary>Loads the models that the program carries.</summary>
    public ArticleExtractor() =>
        engine = new(Version, ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal).Add("language", language.ModelVersion).Add("rules", EngineResources.Hash));

    /// <summary>Extracts all facts of an article: each line needs what the lines above it found.</summary>
    public ArticleFacts Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var document = language.Analyse(TextAnalysis.Tokenize(article.Text));
        var reading = new LexicalText(document);
        var entities = EntityFinder.Find(reading);
        var claims = ClaimReader.Read(document, entities);
        var index = new MentionIndex(reading, entities);
        var affiliations = CompletedAffiliations.Of(index, AffiliationReader.Read(index));
        var parts = PartReader.Read(index, affiliations);
        affiliations = TeamAffiliations.Complete(index, affiliations, parts);
        var studies = StudyReader.Read(index, affiliations, parts, claims.Claims);
        var sheets = EntitySheets.Of(index, affiliations, parts);
        var header = HeaderOf(article, PageFurniture.Of(document.Tokenized));
        return new ArticleFacts
        {
            Engine = engine,
            Article = header,
            Persons = sheets.Persons,
            Institutions = PublisherTie.Mark(sheets.Institutions, header.Publisher),
            Journals = sheets.Journals,
            Places = sheets.Places,
            Studies = studies.Studies,
            Claims = ClaimStudies.Link(claims.Claims, studies, sheets.Persons, sheets.Institutions),
            Topics = claims.Topics,
            Sentences = [.. document.Sentences.Select(sentence => SentenceFactsOf(document, sentence))],
        };
    }

    /// <summary>What was given with the article goes before what its page says.</summary>
    private static ArticleHeader HeaderOf(Article article, PageFurniture page) => new()
    {
        Id = article.Id ?? article.Source,
        Path = article.Path,
        Source = article.Source,
        Title = article.Title ?? page.Headline?.In(article.Text),
        Publisher = article.Publisher ?? page.OutletName,
        Published = article.Published ?? page.Published?.Day ?? page.Updated?.Day,
        Url = article.Url,
    };

    private static SentenceFacts SentenceFactsOf(LanguageDocument document, Sentence sentence)
    {
        var span = document.Tokenized.SpanOf(sentence.Tokens);
        return new SentenceFacts(span.Start, span.End, sentence.Zone is TextZone.Furniture or TextZone.Byline or TextZone.Timestamp);
    }
}
