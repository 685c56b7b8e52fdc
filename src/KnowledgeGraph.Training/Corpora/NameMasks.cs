using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Naming;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>Turns names over tokens into sets of allowed labels.</summary>
internal static class NameMasks
{
    /// <summary>Only "outside".</summary>
    public const ulong Outside = 1UL << NameLabels.Outside;

    /// <summary>Any label at all.</summary>
    public const ulong Any = (1UL << NameLabels.Count) - 1;

    /// <summary>All four labels of a kind.</summary>
    public static ulong AllOf(NameKind kind) => 0b1111UL << NameLabels.Of(kind, NamePart.First);

    /// <summary>Labels of sentences in which the given names are certain and all other tokens may have the labels of <paramref name="rest"/>.</summary>
    public static ulong[] Of(int length, ulong rest, IEnumerable<KnownName> names)
    {
        var masks = new ulong[length];
        Array.Fill(masks, rest);
        foreach (var name in names)
            for (var i = name.First; i < name.End; i++)
            {
                var part = name.End - name.First == 1 ? NamePart.Only : i == name.First ? NamePart.First : i == name.End - 1 ? NamePart.Last : NamePart.Inner;
                masks[i] = name.Kind is { } kind ? 1UL << NameLabels.Of(kind, part) : Any;
            }

        return masks;
    }

    /// <summary>The names that certain labels spell; the reverse of <see cref="Of"/>.</summary>
    public static IEnumerable<KnownName> NamesIn(ulong[] masks)
    {
        var start = 0;
        for (var i = 0; i < masks.Length; i++)
        {
            if (!ulong.IsPow2(masks[i]) || masks[i] == Outside) continue;
            var label = ulong.Log2(masks[i]);
            var part = NameLabels.PartOf((int)label);
            if (part is NamePart.First or NamePart.Only) start = i;
            if (part is NamePart.Last or NamePart.Only) yield return new KnownName(start, i + 1, NameLabels.KindOf((int)label));
        }
    }
}

/// <summary>A name over tokens; no kind where it is not known what it is.</summary>
internal readonly record struct KnownName(int First, int End, NameKind? Kind);
