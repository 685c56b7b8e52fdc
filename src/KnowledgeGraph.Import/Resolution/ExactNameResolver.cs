using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Resolution;

/// <summary>The plainest resolution: entities of one kind whose normalised names are equal are one; studies stay with their article.</summary>
/// <remarks>Serves as the yardstick that scored resolution has to beat, and in tests of the store.</remarks>
public sealed class ExactNameResolver : IResolver
{
    /// <inheritdoc/>
    public void Resolve(IResolutionDesk desk, ResolutionChange change)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(change);
        var touched = new HashSet<(NodeKind Kind, string Block)>();
        foreach (var entity in (change.Everything ? desk.AllSheets() : change.Added).SelectMany(sheet => sheet.Entities))
        {
            if (BlockOf(entity) is not { } block) continue;
            desk.File(entity.Key, entity.Kind, [block]);
            touched.Add((entity.Kind, block));
        }

        foreach (var (kind, block) in touched) desk.SetCluster(kind, [.. desk.Block(kind, block).Select(member => member.LocalKey)]);
    }

    private static string? BlockOf(LocalEntity entity) => entity.Kind == NodeKind.Study ? null : Normalise(entity.Name);

    private static string Normalise(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(letter)) letters.Append(char.ToLowerInvariant(letter));
            else if (letters.Length > 0 && letters[^1] != ' ') letters.Append(' ');
        }

        return letters.ToString().TrimEnd();
    }
}
