using System.Runtime.InteropServices;
using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Import.Language.Naming;

/// <summary>
/// What a first reading of a document says about its words, for a second reading: how the other occurrences of a word were labelled
/// (context aggregation and prediction history, Ratinov and Roth 2009), and what its acronyms stand for.
/// </summary>
internal sealed class DocumentMemory
{
    /// <summary>Most features a token gets.</summary>
    public const int Max = 10;

    private readonly Dictionary<uint, Entry> _words = [];
    private readonly Dictionary<uint, Entry> _pairs = [];
    private readonly Dictionary<ulong, uint> _acronyms = [];

    /// <summary>Forgets the document.</summary>
    public void Clear()
    {
        _words.Clear();
        _pairs.Clear();
        _acronyms.Clear();
    }

    /// <summary>Takes in one sentence as it was labelled in the first reading.</summary>
    public void Read(ReadOnlySpan<WordFacts> words, ReadOnlySpan<byte> labels)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (IsNameLike(words[at], labels[at])) CollectionsMarshal.GetValueRefOrAddDefault(_words, words[at].Lower, out _).Count(labels[at], 1);
            if (Joined(labels, at)) CollectionsMarshal.GetValueRefOrAddDefault(_pairs, Pair(words, at), out _).Count(labels[at], 1);
            if (words[at].Acronym != 0) ReadAcronym(words, labels, at);
        }
    }

    /// <summary>Notes which capitalised words also occur in lower case; after all sentences were read.</summary>
    public void ReadLowerCase(ReadOnlySpan<WordFacts> words)
    {
        foreach (ref readonly var word in words)
        {
            if ((word.Traits & (WordTraits.Capital | WordTraits.AllCapitals | WordTraits.Punctuation | WordTraits.Connector)) != 0) continue;
            ref var entry = ref CollectionsMarshal.GetValueRefOrNullRef(_words, word.Lower);
            if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref entry)) entry.Lower = true;
        }
    }

    /// <summary>Writes the features of a token and returns their number; what the token itself was labelled does not count.</summary>
    public int Write(ReadOnlySpan<WordFacts> words, ReadOnlySpan<byte> labels, int at, Span<uint> into)
    {
        var count = 0;
        if (IsNameLike(words[at], labels[at]) && _words.TryGetValue(words[at].Lower, out var entry))
        {
            entry.Count(labels[at], -1);
            if (entry.Total > 0)
            {
                var (kind, share) = entry.Majority();
                into[count++] = FeatureHash.Join(300, kind, share, Math.Min((uint)entry.Total, 3));
                into[count++] = FeatureHash.Join(301, kind, share, (uint)words[at].Traits);
                if (entry.LastOfPerson > 0) into[count++] = FeatureHash.Join(302, Math.Min((uint)entry.LastOfPerson, 2), entry.FirstOfPerson > 0 ? 1u : 0u);
                if (entry.FirstOfPerson > 0) into[count++] = FeatureHash.Join(303, Math.Min((uint)entry.FirstOfPerson, 2));
            }

            if (entry.Lower) into[count++] = FeatureHash.Join(304, at == 0 ? 1u : 0u);
        }

        if (words[at].Acronym != 0 && _acronyms.TryGetValue(words[at].Acronym, out var meaning)) into[count++] = FeatureHash.Join(305, meaning);
        count = WritePair(words, labels, at, 306, into, count);
        return at > 0 ? WritePair(words, labels, at - 1, 307, into, count) : count;
    }

    private int WritePair(ReadOnlySpan<WordFacts> words, ReadOnlySpan<byte> labels, int first, uint template, Span<uint> into, int count)
    {
        if (first + 1 >= words.Length || !_pairs.TryGetValue(Pair(words, first), out var entry)) return count;
        if (Joined(labels, first)) entry.Count(labels[first], -1);
        if (entry.Total <= 0) return count;
        var (kind, _) = entry.Majority();
        into[count++] = FeatureHash.Join(template, kind, Math.Min((uint)entry.Total, 2));
        return count;
    }

    /// <summary>"body mass index (BMI)": the words in front whose initials the letters are.</summary>
    private void ReadAcronym(ReadOnlySpan<WordFacts> words, ReadOnlySpan<byte> labels, int at)
    {
        if (at < 3 || !words[at - 1].Is(WordTraits.Bracket)) return;
        int capitals = 0, matched = 0, word = at - 2;
        for (var letters = words[at].Acronym; letters != 0 && word >= 0 && word > at - 12; word--)
        {
            if (words[word].Initial != 'a' - 1 + (char)(letters & 63))
            {
                if (words[word].Is(WordTraits.Connector) || words[word].Is(WordTraits.Punctuation)) continue;
                return;
            }

            letters >>= 6;
            matched++;
            if (words[word].Is(WordTraits.Capital)) capitals++;
            if (letters == 0) break;
        }

        if (matched < 2 || word < 0) return;
        var kind = labels[word] == NameLabels.Outside ? 0u : 1u + (uint)NameLabels.KindOf(labels[word]);
        _acronyms[words[at].Acronym] = (capitals * 2 > matched ? 16u : 0u) + kind;
    }

    private static bool IsNameLike(in WordFacts word, byte label) =>
        label != NameLabels.Outside || (word.Traits & (WordTraits.Capital | WordTraits.AllCapitals)) != 0;

    /// <summary>The token and the next stand in one name.</summary>
    private static bool Joined(ReadOnlySpan<byte> labels, int at) =>
        at + 1 < labels.Length && labels[at] != NameLabels.Outside && NameLabels.PartOf(labels[at]) is NamePart.First or NamePart.Inner;

    private static uint Pair(ReadOnlySpan<WordFacts> words, int first) => FeatureHash.Join(310, words[first].Lower, words[first + 1].Lower);

    private struct Entry
    {
        public int Outside, Person, Organisation, Place, Journal, Other, FirstOfPerson, LastOfPerson;
        public bool Lower;

        public readonly int Total => Outside + Person + Organisation + Place + Journal + Other;

        public void Count(byte label, int change)
        {
            if (label == NameLabels.Outside)
            {
                Outside += change;
                return;
            }

            switch (NameLabels.KindOf(label))
            {
                case NameKind.Person:
                    Person += change;
                    if (NameLabels.PartOf(label) == NamePart.First) FirstOfPerson += change;
                    if (NameLabels.PartOf(label) == NamePart.Last) LastOfPerson += change;
                    break;
                case NameKind.Organisation: Organisation += change; break;
                case NameKind.Place: Place += change; break;
                case NameKind.Journal: Journal += change; break;
                default: Other += change; break;
            }
        }

        /// <summary>The commonest label (0 for outside, else 1 + kind) and its share in thirds.</summary>
        public readonly (uint Kind, uint Share) Majority()
        {
            Span<int> counts = [Outside, Person, Organisation, Place, Journal, Other];
            var best = 0;
            for (var i = 1; i < counts.Length; i++) if (counts[i] > counts[best]) best = i;
            return ((uint)best, (uint)(counts[best] * 3 / Math.Max(1, Total)));
        }
    }
}
