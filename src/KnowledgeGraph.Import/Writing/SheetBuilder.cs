using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Flattens what extraction read into facts with keys: a pure function.</summary>
public static class SheetBuilder
{
    private const int ContentBytes = 16;
    private static readonly JsonWriterOptions Line = new() { Encoder = FactsJson.Lines.Options.Encoder, SkipValidation = true };

    // Kept by every thread: the line of an article is some ten thousand bytes that only its hash outlives.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    /// <summary>Builds the sheet of one article.</summary>
    /// <param name="facts">Facts with the article's text; see <see cref="FactsCheck"/> for facts that come from outside.</param>
    /// <param name="read">The article as it was read, where it was.</param>
    /// <exception cref="ArgumentException">The facts carry no text.</exception>
    public static FactSheet Build(ArticleFacts facts, Article? read = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Article.Text is null) throw new ArgumentException("The facts carry no text.", nameof(facts));

        var hash = GraphIds.ArticleHash(facts.Article.Source ?? facts.Article.Path);
        var sentences = new SentenceIndex(facts.Sentences);
        var entities = LocalEntities.Of(facts, hash, sentences);
        var claims = SheetClaims.Of(facts, hash, sentences);
        var keys = new SheetKeys(hash, entities, claims);
        var found = new FactList(hash, sentences);
        PersonRelations.Add(found, keys, facts);
        InstitutionRelations.Add(found, keys, facts);
        StudyRelations.Add(found, keys, facts);
        ClaimRelations.Add(found, keys, facts);
        return new FactSheet
        {
            Article = facts.Article,
            Read = read,
            Hash = hash,
            Content = ContentOf(facts),
            Engine = facts.Engine ?? new EngineVersion("unknown", ImmutableSortedDictionary<string, string>.Empty),
            Sentences = facts.Sentences,
            Entities = entities,
            Claims = claims,
            Facts = found.ToSheet(),
        };
    }

    private static string ContentOf(ArticleFacts facts)
    {
        buffer ??= new ArrayBufferWriter<byte>();
        buffer.ResetWrittenCount();
        // Written by the generated code itself: the same line as FactsJson.Lines gives (the encoder is the writer's), without what a serializer with options of its own asks at each value.
        using (var json = new Utf8JsonWriter(buffer, Line)) FactsJson.Default.ArticleFacts.SerializeHandler!(json, facts);
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan)[..ContentBytes]);
    }
}
