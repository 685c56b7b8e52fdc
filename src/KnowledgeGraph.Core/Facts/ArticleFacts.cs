using System.Collections.Immutable;

namespace KnowledgeGraph.Core.Facts;

/// <summary>All that extraction reads out of one article; one line of <c>kg extract</c>.</summary>
/// <remarks>Lists read as empty where a line of JSON leaves them out: the generated reader sets what it misses to the default of its type.
/// A pure function of the article's text, its given metadata and the engine. Ids inside are local to the article.</remarks>
public sealed record ArticleFacts
{
    /// <summary>Which article this is.</summary>
    public required ArticleHeader Article { get; init; }

    /// <summary>People, by first mention.</summary>
    public ImmutableArray<PersonFacts> Persons { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Institutions, by first mention.</summary>
    public ImmutableArray<InstitutionFacts> Institutions { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Journals, by first mention.</summary>
    public ImmutableArray<JournalFacts> Journals { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Studies; the one reported first.</summary>
    public ImmutableArray<StudyFacts> Studies { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Claims, in text order.</summary>
    public ImmutableArray<ClaimFacts> Claims { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Places, by first mention.</summary>
    public ImmutableArray<PlaceFacts> Places { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Topics, by first mention.</summary>
    public ImmutableArray<TopicFacts> Topics { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Spans of all sentences, in text order.</summary>
    public ImmutableArray<SentenceFacts> Sentences { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>What made these facts.</summary>
    public EngineVersion? Engine { get; init; }
}

/// <summary>The article's own data.</summary>
public sealed record ArticleHeader
{
    /// <summary>Identifier given with the article, else its source.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was read from; never null.</summary>
    public required string Path { get; init; }

    /// <summary>See <see cref="Text.Article.Source"/>.</summary>
    public string? Source { get; init; }

    /// <summary>Headline, given or read from the text.</summary>
    public string? Title { get; init; }

    /// <summary>Outlet, given or read from byline, dateline and page furniture.</summary>
    public string? Publisher { get; init; }

    /// <summary>Day of publication, given or read from the text.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Address, where given.</summary>
    public string? Url { get; init; }

    /// <summary>The article's text; only where asked for.</summary>
    public string? Text { get; init; }
}

/// <summary>One sentence.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Furniture">True where the sentence is page furniture (share buttons, "Read more", byline) and not the article's prose.</param>
public sealed record SentenceFacts(int Start, int End, bool Furniture);

/// <summary>What made a set of facts.</summary>
/// <param name="Version">Version of the rules.</param>
/// <param name="Models">Hash of each model's weights by model name, in ordinal order of the names.</param>
public sealed record EngineVersion(string Version, ImmutableSortedDictionary<string, string> Models);
