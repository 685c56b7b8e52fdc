using System.Collections.Immutable;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Mentions;

/// <summary>What a mention looks like.</summary>
public enum MentionForm
{
    /// <summary>A full name.</summary>
    Full,

    /// <summary>A surname, a first name, an acronym or another short form of a name.</summary>
    Short,

    /// <summary>A description: "the professor", "the university", "her colleague".</summary>
    Nominal,

    /// <summary>A pronoun.</summary>
    Pronoun,
}

/// <summary>One place in the text that speaks of an entity.</summary>
/// <param name="Entity">Index into <see cref="ArticleEntities.Entities"/>.</param>
/// <param name="Tokens">Its tokens, titles before a name included.</param>
/// <param name="Form">What it looks like.</param>
/// <param name="Confidence">Calibrated probability that it speaks of this entity, 0 to 1.</param>
public readonly record struct EntityMention(int Entity, TokenRange Tokens, MentionForm Form, float Confidence);

/// <summary>One entity of one article.</summary>
/// <param name="Kind">Person, Organisation, Place or Journal.</param>
/// <param name="Id">Id within the article: p1, i1, l1, j1 …</param>
/// <param name="Name">Fullest form in the text, without titles or a leading "the".</param>
public sealed record ArticleEntity(NameKind Kind, string Id, string Name);

/// <summary>The entities of one article with all their mentions, pronouns and descriptions included.</summary>
/// <param name="Entities">By first mention.</param>
/// <param name="Mentions">In text order; a coordinated name ("Southampton and Birmingham universities") gives one mention for each entity.</param>
public sealed record ArticleEntities(ImmutableArray<ArticleEntity> Entities, ImmutableArray<EntityMention> Mentions)
{
    /// <summary>Nobody is named.</summary>
    public static ArticleEntities None { get; } = new([], []);
}
