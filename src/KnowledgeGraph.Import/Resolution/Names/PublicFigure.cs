using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Import.Resolution.Names;

/// <summary>People whom the press names without an introduction, since every reader knows who they are (<c>public-figures.txt</c>).</summary>
internal static class PublicFigure
{
    private static readonly FrozenSet<string> Names = WordLists.Entries(typeof(PublicFigure), "public-figures.txt").Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where a name is such a person's: first given name and surname, whatever stands between.</summary>
    public static bool Bears(PersonName name) => name.FirstGiven.Length > 1 && Names.Contains($"{name.FirstGiven} {name.Surname}");
}
