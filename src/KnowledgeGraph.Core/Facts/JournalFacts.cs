using System.Collections.Immutable;

namespace KnowledgeGraph.Core.Facts;

/// <summary>One scholarly journal or preprint server named in an article.</summary>
/// <param name="Id">Id within this article: <c>j1</c>, <c>j2</c> … in order of first mention.</param>
/// <param name="Name">Fullest form in the text.</param>
/// <param name="Mentions">Named mentions in text order.</param>
public sealed record JournalFacts(string Id, string Name, ImmutableArray<Evidence> Mentions);

/// <summary>One place named in an article.</summary>
/// <param name="Id">Id within this article: <c>l1</c>, <c>l2</c> … in order of first mention.</param>
/// <param name="Name">Form in the text.</param>
/// <param name="Country">ISO 3166 two-letter code where the place is a country or its country is known, else null.</param>
/// <param name="Mentions">Named mentions in text order.</param>
public sealed record PlaceFacts(string Id, string Name, string? Country, ImmutableArray<Evidence> Mentions);

/// <summary>A normalised key phrase that claims are about.</summary>
/// <param name="Id">Id within this article: <c>t1</c>, <c>t2</c> … in order of first mention.</param>
/// <param name="Phrase">Normalised phrase: lower case, singular head, no determiner.</param>
/// <param name="Mentions">Where it stands.</param>
public sealed record TopicFacts(string Id, string Phrase, ImmutableArray<Evidence> Mentions);
