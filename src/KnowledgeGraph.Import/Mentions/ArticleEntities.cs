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
public sealed record ArticleEntity(NameKind Kind, string Id, string Name)
{
    /// <summary>Name of the rule or model that found its first mention.</summary>
    public string Rule { get; init; } = "";

    /// <summary>An institution's kind as in the contract, a place's country code, or null.</summary>
    public string? Detail { get; init; }

    /// <summary>Titles met before a person's name, in order of first appearance.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];
}

/// <summary>The entities of one article with all their mentions, pronouns and descriptions included.</summary>
/// <param name="Entities">By first mention.</param>
/// <param name="Mentions">In text order; a coordinated name ("Southampton and Birmingham universities") gives one mention for each entity.</param>
public sealed record ArticleEntities(ImmutableArray<ArticleEntity> Entities, ImmutableArray<EntityMention> Mentions)
{
    /// <summary>Nobody is named.</summary>
    public static ArticleEntities None { get; } = new([], []);

    /// <summary>
    /// Places that speak of the authors of the reported research as a group, or of the research as a source: "the researchers", "the team",
    /// "the study", "they"; in text order.
    /// </summary>
    public ImmutableArray<TokenRange> StudyMentions { get; init; } = [];

    /// <summary>Index of the first mention that begins at or behind a token; the number of mentions where there is none.</summary>
    public int FirstMentionFrom(int token)
    {
        int low = 0, high = Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].Tokens.First < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The mention that holds a token, or null.</summary>
    public EntityMention? At(int token)
    {
        for (var i = FirstMentionFrom(token + 1) - 1; i >= 0 && Mentions[i].Tokens.First > token - 40; i--)
        {
            if (Mentions[i].Tokens.Contains(token)) return Mentions[i];
        }

        return null;
    }
}
