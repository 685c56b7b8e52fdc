using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Import.Language.Naming;

/// <summary>
/// Features of the name recogniser that join words: neighbours, and the run of capitalised words (with "of", "and", "de" … between them)
/// that a token stands in, its words, and what stands before and behind it.
/// </summary>
internal sealed class NameContext : ContextFeatures
{
    private const int Reach = 7;

    /// <inheritdoc/>
    public override int Version => 5;

    /// <inheritdoc/>
    public override int Write(in SentenceWords sentence, int at, Span<uint> into)
    {
        WordFacts before2 = sentence[at - 2], before = sentence[at - 1], here = sentence[at], after = sentence[at + 1], after2 = sentence[at + 2];
        var lineCase = (uint)sentence.Case;
        var zone = (uint)sentence.Zone;
        var count = 0;
        into[count++] = FeatureHash.Join(200, before.Lower, here.Lower);
        into[count++] = FeatureHash.Join(201, here.Lower, after.Lower);
        into[count++] = FeatureHash.Join(202, before.Fine, here.Middle);
        into[count++] = FeatureHash.Join(203, here.Middle, after.Fine);
        into[count++] = FeatureHash.Join(204, before.Shape, here.Shape, after.Shape);
        into[count++] = FeatureHash.Join(205, before2.Lower, before.Lower, here.Shape);
        into[count++] = FeatureHash.Join(206, after.Lower, after2.Lower, here.Shape);
        into[count++] = FeatureHash.Join(207, before.Coarse, here.Coarse, after.Coarse);
        into[count++] = FeatureHash.Join(208, here.Shape, lineCase, zone);
        into[count++] = FeatureHash.Join(209, here.Middle, lineCase, at == 0 ? 1u : 0u);
        into[count++] = FeatureHash.Join(210, here.Shape, zone, (uint)Math.Min(at, 3));
        into[count++] = FeatureHash.Join(211, before.Lower, (uint)here.Traits, lineCase);
        into[count++] = FeatureHash.Join(212, after.Lower, (uint)here.Traits, lineCase);
        into[count++] = FeatureHash.Join(213, sentence[0].Lower, zone, here.Shape);
        count = WriteListings(sentence, at, into, count);
        if (!InRun(here)) return count;
        into[count++] = FeatureHash.Join(214, before.Likeness, here.Likeness, after.Likeness);
        into[count++] = FeatureHash.Join(215, before.Middle, here.Likeness, (uint)before.Traits);
        into[count++] = FeatureHash.Join(216, after.Middle, here.Likeness, (uint)after.Traits);
        return WriteRun(sentence, at, into, count);
    }

    private static int WriteRun(in SentenceWords sentence, int at, Span<uint> into, int count)
    {
        int first = at, last = at;
        while (first > 0 && at - first < Reach && InRun(sentence[first - 1])) first--;
        while (last + 1 < sentence.Words.Length && last - at < Reach && InRun(sentence[last + 1])) last++;
        while (first < at && !Capital(sentence[first])) first++;
        while (last > at && !Capital(sentence[last])) last--;

        WordFacts before = sentence[first - 1], before2 = sentence[first - 2], after = sentence[last + 1], after2 = sentence[last + 2];
        WordFacts head = sentence[last], opening = sentence[first];
        var place = (at == first ? 1u : 0u) + (at == last ? 2u : 0u) + ((uint)sentence.Case << 4);
        into[count++] = FeatureHash.Join(220, head.Lower, place);
        into[count++] = FeatureHash.Join(221, head.Fine, place);
        into[count++] = FeatureHash.Join(222, opening.Lower, place);
        into[count++] = FeatureHash.Join(223, opening.Fine, place);
        into[count++] = FeatureHash.Join(224, before.Lower, place);
        into[count++] = FeatureHash.Join(225, after.Lower, place);
        into[count++] = FeatureHash.Join(226, before.Fine, place);
        into[count++] = FeatureHash.Join(227, after.Fine, place);
        into[count++] = FeatureHash.Join(228, before2.Lower, before.Lower, place);
        into[count++] = FeatureHash.Join(229, after.Lower, after2.Lower, place);
        into[count++] = FeatureHash.Join(230, before.Middle, after.Middle, place);
        into[count++] = FeatureHash.Join(231, (uint)Math.Min(last - first, 5), place);
        into[count++] = FeatureHash.Join(232, after.Shape, after2.Middle, place);
        if (head.Listing.Value != 0) into[count++] = FeatureHash.Join(235, head.Listing.Value, place);
        if (opening.Listing.Value != 0) into[count++] = FeatureHash.Join(236, opening.Listing.Value, place);
        if (opening.Listing.First && opening.Listing.Length == last - first + 1)
        {
            into[count++] = FeatureHash.Join(238, opening.Listing.Value, place);
            into[count++] = FeatureHash.Join(239, opening.Listing.Family, place);
        }

        if ((before.Listing.Value | after.Listing.Value) != 0) into[count++] = FeatureHash.Join(237, before.Listing.Value, after.Listing.Value, place);
        for (var i = Math.Max(first, at - 5); i <= Math.Min(last, at + 5); i++)
        {
            if (i == at) continue;
            var word = sentence[i];
            into[count++] = FeatureHash.Join(233, word.Lower, i < at ? 0u : 1u);
            into[count++] = FeatureHash.Join(234, word.Middle, i < at ? 0u : 1u);
        }

        return count;
    }

    /// <summary>What the lists say about the word and its neighbours.</summary>
    private static int WriteListings(in SentenceWords sentence, int at, Span<uint> into, int count)
    {
        var here = sentence[at];
        uint listing = here.Listing.Value, before = sentence[at - 1].Listing.Value, after = sentence[at + 1].Listing.Value;
        if (listing != 0)
        {
            into[count++] = FeatureHash.Join(240, listing);
            into[count++] = FeatureHash.Join(241, listing, here.Shape);
            into[count++] = FeatureHash.Join(242, listing, sentence[at - 1].Middle, here.Shape);
            into[count++] = FeatureHash.Join(243, listing, sentence[at + 1].Middle, here.Shape);
        }

        if (before != 0)
        {
            into[count++] = FeatureHash.Join(244, before, here.Shape);
            into[count++] = FeatureHash.Join(245, before, sentence[at - 1].Shape, here.Likeness);
        }

        if (after != 0)
        {
            into[count++] = FeatureHash.Join(246, after, here.Shape);
            into[count++] = FeatureHash.Join(247, after, sentence[at + 1].Shape, here.Likeness);
        }

        if ((listing | before | after) != 0) into[count++] = FeatureHash.Join(248, listing, before, after);
        if (here.Listing.Family != 0)
        {
            into[count++] = FeatureHash.Join(252, here.Listing.Family, here.Shape);
            into[count++] = FeatureHash.Join(253, here.Listing.Family, (uint)sentence.Case, at == 0 ? 1u : 0u);
        }

        var parts = PartsAround(sentence, at);
        if (parts != 0)
        {
            into[count++] = FeatureHash.Join(250, parts, here.Shape);
            into[count++] = FeatureHash.Join(251, parts, listing);
        }

        return count;
    }

    /// <summary>Which parts of people's names the word and its neighbours can be, as one number; 0 where none of them is listed.</summary>
    private static uint PartsAround(in SentenceWords sentence, int at) =>
        (uint)sentence[at - 1].Parts << 4 | (uint)sentence[at].Parts << 2 | (uint)sentence[at + 1].Parts;

    private static bool Capital(in WordFacts word) => (word.Traits & (WordTraits.Capital | WordTraits.AllCapitals)) != 0;

    private static bool InRun(in WordFacts word) => (word.Traits & (WordTraits.Capital | WordTraits.AllCapitals | WordTraits.Connector)) != 0;
}
