using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Loading;
using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli.Lookup;

/// <summary>What a user's word for a node leads to.</summary>
/// <param name="Node">The node; null where it is unknown or ambiguous.</param>
/// <param name="IsAmbiguous">True where several nodes are meant alike.</param>
/// <param name="Candidates">Where ambiguous all nodes it may mean, those in most articles first; where unknown the closest names, if any is near.</param>
public sealed record LookupResult(FoundNode? Node, bool IsAmbiguous, IReadOnlyList<FoundNode> Candidates);

/// <summary>Finds the node that a user names by id, by an id noted long ago, by name, by alias or by a fragment.</summary>
public static class EntityLookup
{
    /// <summary>Looks a node up.</summary>
    /// <param name="catalog">The store's catalog.</param>
    /// <param name="text">What the user typed.</param>
    /// <param name="kind">The only kind that is meant, or null.</param>
    public static LookupResult Find(EmbeddedCatalog catalog, string text, NodeKind? kind = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(text);
        if (catalog.ById(text) is { } known && Fits(known)) return new LookupResult(known, false, []);
        var pattern = Typed.Name(text);
        Func<IReadOnlyList<FoundNode>>[] ways =
        [
            () => NameChoice.Meant(catalog.Entities(node => Fits(node) && Fit(node) != NameFit.None), Fit, node => node.Kind),
            () => [.. catalog.Articles(text, pattern.IsIn).Where(Fits)],
        ];
        foreach (var way in ways)
        {
            var found = way();
            if (found.Count == 1) return new LookupResult(found[0], false, []);
            if (found.Count > 1) return new LookupResult(null, true, found);
        }

        return new LookupResult(null, false, [.. pattern.Closest(catalog.Entities(Fits), node => [node.Name, .. node.Aliases])]);

        bool Fits(FoundNode node) => kind is null || node.Kind == kind;

        NameFit Fit(FoundNode node) => pattern.Of(node.Name, node.Aliases);
    }

    /// <summary>Looks a node up and tells the user where there is none or more than one.</summary>
    /// <returns>The node, or null after a message; the command then ends with <see cref="Commands.ExitCodes.Failed"/>.</returns>
    public static FoundNode? FindOrTell(CommandContext context, EmbeddedCatalog catalog, string text, NodeKind? kind = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (node, isAmbiguous, candidates) = Find(catalog, text, kind);
        if (node is not null) return node;
        if (isAmbiguous) context.Fail($"“{text}” may mean several; name one by its id:");
        else if (candidates.Count > 0) context.Fail($"“{text}” is not in {context.StorePath}; the closest names are:");
        else context.Fail($"“{text}” is not in {context.StorePath}; see kg search");
        Typed.List(context, [.. candidates.Select(candidate => $"{candidate.Id}  {candidate.Kind}  {candidate.Name}")]);
        return null;
    }
}
