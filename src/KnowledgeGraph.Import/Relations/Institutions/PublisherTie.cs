using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Import.Relations.Institutions;

/// <summary>Tells which of the institutions named in an article published it.</summary>
internal static class PublisherTie
{
    /// <summary>Marks the institution that is named like the outlet, whatever the case and a leading "the".</summary>
    /// <param name="institutions">The article's institutions.</param>
    /// <param name="publisher">The outlet given with the article or read from its page; null marks none.</param>
    public static ImmutableArray<InstitutionFacts> Mark(ImmutableArray<InstitutionFacts> institutions, string? publisher)
    {
        if (publisher is null) return institutions;
        var outlet = BareName(publisher);
        return [.. institutions.Select(institution => Names(institution, outlet) ? institution with { IsPublisher = true } : institution)];
    }

    private static bool Names(InstitutionFacts institution, string outlet) =>
        BareName(institution.Name).Equals(outlet, StringComparison.OrdinalIgnoreCase)
        || institution.Mentions.Any(mention => BareName(mention.Text).Equals(outlet, StringComparison.OrdinalIgnoreCase));

    private static string BareName(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
