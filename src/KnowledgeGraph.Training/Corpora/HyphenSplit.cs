using KnowledgeGraph.Import.Language.Naming;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>Copies in which hyphens stand as tokens of their own ("al - Sadr"), as some texts and many corpora have them.</summary>
internal static class HyphenSplit
{
    /// <summary>Splits the hyphened words of a share of the sentences.</summary>
    public static LabelledDocument Of(LabelledDocument document, SplitMix random, float share) =>
        document with { Sentences = [.. document.Sentences.Select(s => s.Words.Any(Splits) && random.Unit() < share ? Of(s) : s)] };

    private static LabelledSentence Of(LabelledSentence sentence)
    {
        var words = new List<string>();
        var masks = new List<ulong>();
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            string[] pieces = Splits(sentence.Words[i])
                ? [.. sentence.Words[i].Split('-').SelectMany((piece, n) => n == 0 ? [piece] : new[] { "-", piece })]
                : [sentence.Words[i]];
            for (var p = 0; p < pieces.Length; p++)
            {
                words.Add(pieces[p]);
                masks.Add(pieces.Length == 1 ? sentence.Allowed[i] : Piece(sentence.Allowed[i], p == 0, p == pieces.Length - 1));
            }
        }

        return sentence with { Words = [.. words], Allowed = [.. masks] };
    }

    private static bool Splits(string word)
    {
        var at = word.IndexOf('-', StringComparison.Ordinal);
        return at > 0
            && at < word.Length - 1
            && word.All(c => char.IsLetter(c) || c == '-')
            && !word.Contains("--", StringComparison.Ordinal)
            && word[^1] != '-';
    }

    /// <summary>What a piece of a token may be: the ends of a certain name stay at its ends.</summary>
    private static ulong Piece(ulong mask, bool first, bool last)
    {
        if (!ulong.IsPow2(mask) || mask == NameMasks.Outside) return mask;
        var label = (int)ulong.Log2(mask);
        var part = NameLabels.PartOf(label);
        var opens = first && part is (NamePart.First or NamePart.Only);
        var closes = last && part is (NamePart.Last or NamePart.Only);
        return 1UL << NameLabels.Of(NameLabels.KindOf(label), opens ? NamePart.First : closes ? NamePart.Last : NamePart.Inner);
    }
}
