using KnowledgeGraph.Import.Rarity;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>The blocks in which findings of different studies meet: those of the same four rarest words.</summary>
/// <remarks>Fewer words would bring everything on one treatment or one disease together, and findings on both are what is looked for.</remarks>
internal static class FindingKeys
{
    private const int Rarest = 4;

    /// <summary>Key of a claim; null where it is no finding or too short for <see cref="ClaimScorer.RelationAcross"/>.</summary>
    public static ulong? Of(ClaimFeatures claim)
    {
        if (!claim.IsFinding || claim.Words.Length < ClaimScorer.FewestAcross) return null;
        Span<uint> rarest = stackalloc uint[Rarest];
        rarest.Clear();
        var telling = 0;
        foreach (var word in claim.Words)
        {
            if (ReportWords.Contains(word)) continue;
            telling++;
            Put(word, rarest);
        }

        if (telling < ClaimScorer.FewestAcross) return null;
        rarest.Sort();
        ulong key = 0;
        foreach (var word in rarest) key = StableHash.Of(key, word);
        return key;
    }

    // The rarest word first, equally rare ones in the order in which they come; few, so that each is put in its place by hand.
    private static void Put(uint word, Span<uint> rarest)
    {
        for (var place = 0; place < rarest.Length && word != 0; place++)
        {
            if (rarest[place] == 0 || ContentWords.BitsOf(word) > ContentWords.BitsOf(rarest[place])) (word, rarest[place]) = (rarest[place], word);
        }
    }
}
