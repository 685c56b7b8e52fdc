using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Describes a sentence for the model that tells findings: its words, its cues, where it stands and what stands before it.</summary>
internal sealed class FindingFeatures
{
    /// <summary>Bits of a bucket's number.</summary>
    public const int Bits = 15;

    private static readonly FrozenDictionary<string, string[]> GroupsByWord = ReadGroups();
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Groups = GroupsByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly AttributionText text;
    private readonly HashedFeatures features = new(Bits);
    private readonly HashSet<string> groups = new(StringComparer.Ordinal);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> titleWords;

    /// <summary>Prepares the description of an article's sentences.</summary>
    public FindingFeatures(AttributionText text)
    {
        this.text = text;
        titleWords = TitleWords(text).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The features of one sentence; valid until the next call.</summary>
    public HashedFeatures Of(int index)
    {
        features.Clear();
        var sentence = text.Document.Sentences[index];
        var range = sentence.Tokens;
        var isHeadline = sentence.Zone == TextZone.Headline;
        features.Add(isHeadline ? "zone-headline" : "zone", (int)sentence.Zone);
        features.Add("position", Math.Min(index, 12));
        features.Add("relative", index * 8 / text.Document.Sentences.Length);
        features.Add("length", Math.Min(range.Count / 5, 8));
        AddWords(range, isHeadline);
        AddCues(range, "has", isHeadline);
        AddShape(range);
        if (index > 0) AddCues(text.Document.Sentences[index - 1].Tokens, "before", false);
        if (index + 1 < text.Document.Sentences.Length) AddCues(text.Document.Sentences[index + 1].Tokens, "behind", false);
        return features;
    }

    private void AddWords(TokenRange range, bool isHeadline)
    {
        var previous = "^".AsSpan();
        var position = 0;
        var title = 0;
        for (var token = range.First; token < range.End && position < 80; token++)
        {
            var word = text[token];
            if (text.MentionAt(token) >= 0) word = "Name".AsSpan();
            features.Add("word", word);
            features.Add("pair", previous, word);
            if (isHeadline) features.Add("headline-word", word);
            if (position < 3) features.Add("first", word);
            if (word.Length > 4 && titleWords.Contains(word)) title++;
            previous = word;
            position++;
        }

        features.Add("title-words", Math.Min(title, 5));
    }

    private void AddCues(TokenRange range, string where, bool isHeadline)
    {
        groups.Clear();
        for (var token = range.First; token < Math.Min(range.End, range.First + 80); token++)
            if (text.QuotationAt(token) < 0 && Groups.TryGetValue(text[token], out var found)) groups.UnionWith(found);
        foreach (var group in groups)
        {
            features.Add(where, group);
            if (isHeadline) features.Add("headline-has", group);
            if (where != "has") continue;
            foreach (var other in groups)
                if (string.CompareOrdinal(group, other) < 0) features.Add("both", group, other);
        }
    }

    private void AddShape(TokenRange range)
    {
        int numbers = 0, quoted = 0, past = 0, modal = 0, persons = 0;
        var percent = false;
        for (var token = range.First; token < range.End; token++)
        {
            var word = text[token];
            if (char.IsAsciiDigit(word[0])) numbers++;
            if (word is "%" or "percent" or "cent" or "pc") percent = true;
            if (text.QuotationAt(token) >= 0) quoted++;
            if (word.EndsWith("ed", StringComparison.Ordinal) || word is "was" or "were" or "had") past++;
            if (word is "may" or "might" or "could" or "would" or "should" or "will") modal++;
            if (text.MentionAt(token) >= 0) persons++;
        }

        features.Add("numbers", Math.Min(numbers, 4));
        features.Add("percent", percent ? 1 : 0);
        features.Add("quoted", range.Count == 0 ? 0 : quoted * 4 / range.Count);
        features.Add("past", Math.Min(past, 3));
        features.Add("modal", Math.Min(modal, 2));
        features.Add("names", Math.Min(persons, 3));
        features.Add("ends", text[range.End - 1]);
        if (text.QuotationAt(range.First) >= 0) features.Add("opens-quoted");
    }

    private static FrozenSet<string> TitleWords(AttributionText text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in text.Document.Sentences)
        {
            if (sentence.Zone != TextZone.Headline && words.Count > 0) break;
            if (sentence.Zone is not (TextZone.Headline or TextZone.Prose)) continue;
            for (var token = sentence.Tokens.First; token < sentence.Tokens.End; token++)
                if (text.Document.Tokens[token].Length > 4) words.Add(text[token].ToString());
        }

        return words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    private static FrozenDictionary<string, string[]> ReadGroups() => WordLists.Entries(typeof(FindingFeatures), "finding-cues.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(parts => parts.Skip(1).Select(word => (Word: word, Group: parts[0])))
        .GroupBy(entry => entry.Word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Select(pair => pair.Group).Distinct().ToArray(), StringComparer.OrdinalIgnoreCase);
}
