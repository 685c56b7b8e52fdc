using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Query.Loading;

/// <summary>Chooses which of the things whose names fit are meant.</summary>
public static class NameChoice
{
    /// <summary>Those that are meant alike: one is taken, several are candidates.</summary>
    /// <remarks>
    /// A full name is taken before all else, in its own case first. An alias of people is not: a bare surname may be the alias of one person and the surname of others,
    /// so all who bear it are meant. What other things are called for short (UCL) is theirs, though longer names hold it (UCL Cancer Institute).
    /// </remarks>
    public static IReadOnlyList<T> Meant<T>(IReadOnlyList<T> things, Func<T, NameFit> fit, Func<T, NodeKind> kind)
    {
        ArgumentNullException.ThrowIfNull(things);
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(kind);
        var fits = things.Select(thing => (Thing: thing, Fit: fit(thing), Kind: kind(thing))).Where(one => one.Fit != NameFit.None).ToList();
        if (fits.Count == 0) return [];
        var best = fits.Max(one => one.Fit);
        if (best >= NameFit.Name) return [.. fits.Where(one => one.Fit == best).Select(one => one.Thing)];
        if (best < NameFit.Alias) return [.. fits.Select(one => one.Thing)];
        var isSomebody = fits.Exists(one => one is { Fit: NameFit.Alias, Kind: NodeKind.Person });
        return [.. fits.Where(one => one.Fit == NameFit.Alias || (isSomebody && one is { Fit: NameFit.Words, Kind: NodeKind.Person })).Select(one => one.Thing)];
    }
}
