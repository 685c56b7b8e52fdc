using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Import.Language.Tagging;

/// <summary>Features of the tagger that join neighbouring words.</summary>
internal sealed class TagContext : ContextFeatures
{
    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override int Write(in SentenceWords sentence, int at, Span<uint> into)
    {
        WordFacts before2 = sentence[at - 2], before = sentence[at - 1], here = sentence[at], after = sentence[at + 1], after2 = sentence[at + 2];
        var count = 0;
        into[count++] = FeatureHash.Join(100, before.Lower, here.Lower);
        into[count++] = FeatureHash.Join(101, here.Lower, after.Lower);
        into[count++] = FeatureHash.Join(102, before.Lower, after.Lower);
        into[count++] = FeatureHash.Join(103, before.Middle, here.Middle);
        into[count++] = FeatureHash.Join(104, here.Middle, after.Middle);
        into[count++] = FeatureHash.Join(105, before.Coarse, here.Coarse, after.Coarse);
        into[count++] = FeatureHash.Join(106, before.Suffix, here.Suffix);
        into[count++] = FeatureHash.Join(107, here.Suffix, after.Suffix);
        into[count++] = FeatureHash.Join(108, before.Shape, here.Shape, after.Shape);
        into[count++] = FeatureHash.Join(109, before2.Lower, before.Lower);
        into[count++] = FeatureHash.Join(110, after.Lower, after2.Lower);
        into[count++] = FeatureHash.Join(111, before2.Coarse, before.Coarse, here.Fine);
        into[count++] = FeatureHash.Join(112, here.Fine, after.Coarse, after2.Coarse);
        into[count++] = FeatureHash.Join(113, here.Shape, (uint)sentence.Case, at == 0 ? 1u : 0u);
        into[count++] = FeatureHash.Join(114, here.Lower, (uint)sentence.Case);
        into[count++] = FeatureHash.Join(115, sentence.Words[^1].Lower, here.Suffix);
        return count;
    }
}
