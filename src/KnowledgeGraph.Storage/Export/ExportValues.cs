using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Export;

/// <summary>What exporters share about values.</summary>
internal static class ExportValues
{
    /// <summary>The figures of a provenance as properties, in the order of their declaration; none for structural relationships.</summary>
    public static IEnumerable<KeyValuePair<string, PropertyValue>> Of(EdgeProvenance? provenance)
    {
        if (provenance is null) yield break;
        yield return new("support", PropertyValue.Of((long)provenance.Support));
        yield return new("copies", PropertyValue.Of((long)provenance.Copies));
        yield return new("confidence", PropertyValue.Of(provenance.Confidence));
        yield return new("evidence", PropertyValue.Of(provenance.Evidence));
        yield return new("facts", PropertyValue.Of(provenance.Facts));
        if (provenance.FirstSeen is { } first) yield return new("firstSeen", PropertyValue.Of(first));
        if (provenance.LastSeen is { } last) yield return new("lastSeen", PropertyValue.Of(last));
    }

    /// <summary>Provenance and own properties of a relationship.</summary>
    public static IEnumerable<KeyValuePair<string, PropertyValue>> Of(ExportEdge edge) => Of(edge.Provenance).Concat(edge.Properties);

    /// <summary>Losses that every plain format has.</summary>
    public static ImmutableArray<string> With(IEnumerable<string> more, params ReadOnlySpan<string> own) => [.. own, .. more];
}
