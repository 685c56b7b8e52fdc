using System.Collections.Frozen;
using System.Runtime.InteropServices;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Describes where a sentence stands in its article, and how many of its words the headline and lead share or the article repeats.</summary>
internal sealed class FindingPlace
{
    private const int StemLength = 6;
    private const int Repeated = 3;
    private const int NearStudy = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Common =
        WordLists.Words(typeof(FindingPlace), "common-words.txt");

    private readonly AttributionText text;
    private readonly HashedFeatures features;
    private readonly Dictionary<uint, int> sentencesWith = [];
    private readonly HashSet<uint> beginning = [];
    private readonly HashSet<uint> words = [];
    private readonly int[] proseBefore;
    private readonly bool[] namesStudy;

    /// <summary>Counts the words of an article.</summary>
    public FindingPlace(AttributionText text, HashedFeatures features)
    {
        this.text = text;
        this.features = features;
        var sentences = text.Document.Sentences;
        proseBefore = new int[sentences.Length];
        namesStudy = new bool[sentences.Length];
        int prose = 0, own = 0;
        for (var index = 0; index < sentences.Length; index++)
        {
            proseBefore[index] = prose;
            if (sentences[index].Zone == TextZone.Prose) prose++;
            var range = sentences[index].Tokens;
            for (var token = range.First; token < range.End && !namesStudy[index]; token++)
            {
                namesStudy[index] = CueWords.NounKind(text[token]) == SourceNoun.Study;
            }
            if (!FindingModel.IsCandidate(text, index)) continue;
            ReadWords(range);
            foreach (var word in words) CollectionsMarshal.GetValueRefOrAddDefault(sentencesWith, word, out _)++;
            var isLead = sentences[index].Zone == TextZone.Prose && own++ == 0;
            if (isLead || (sentences[index].Zone == TextZone.Headline && own == 0)) beginning.UnionWith(words);
        }
    }

    /// <summary>Adds the features of a sentence.</summary>
    public void Add(int index)
    {
        var sentence = text.Document.Sentences[index];
        var isHeadline = sentence.Zone == TextZone.Headline;
        features.Add(isHeadline ? "zone-headline" : "zone", (int)sentence.Zone);
        features.Add("position", Math.Min(index, 12));
        features.Add("relative", index * 8 / text.Document.Sentences.Length);
        features.Add(isHeadline ? "prose-before-headline" : "prose-before", Math.Min(proseBefore[index], 10));
        features.Add("opens-line", text.LineStart(sentence.Tokens.First) == sentence.Tokens.First ? 1 : 0);
        var sinceStudy = 1;
        while (sinceStudy <= NearStudy && !(index - sinceStudy >= 0 && namesStudy[index - sinceStudy])) sinceStudy++;
        features.Add("since-study", sinceStudy);
        AddShared(index, sentence.Tokens);
    }

    private void AddShared(int index, TokenRange range)
    {
        ReadWords(range);
        if (words.Count == 0) return;
        int shared = 0, repeated = 0, alone = 0;
        foreach (var word in words)
        {
            if (beginning.Contains(word)) shared++;
            var count = sentencesWith.GetValueOrDefault(word);
            if (count >= Repeated) repeated++;
            if (count == 1) alone++;
        }

        // The beginning shares all its words with itself.
        var kind = index < 3 ? "beginning-" : "";
        features.Add(kind + "shared", shared * 5 / words.Count);
        features.Add(kind + "shared-count", Math.Min(shared, 6));
        features.Add("repeated", repeated * 5 / words.Count);
        features.Add("alone", alone * 5 / words.Count);
    }

    private void ReadWords(TokenRange range)
    {
        words.Clear();
        for (var token = range.First; token < range.End; token++)
        {
            var word = text[token];
            if (word.Length > 3 && char.IsLetter(word[0]) && !Common.Contains(word)) words.Add(Stem(word));
        }
    }

    // The hash of a word's beginning: "protect", "protects" and "protection" are one. FNV-1a, the same on every machine.
    private static uint Stem(ReadOnlySpan<char> word)
    {
        var length = word.Length > StemLength ? StemLength : word[^1] is 's' ? word.Length - 1 : word.Length;
        var hash = 2166136261u;
        foreach (var letter in word[..length]) hash = (hash ^ char.ToLowerInvariant(letter)) * 16777619u;
        return hash;
    }
}
