using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Describes a sentence for the model that tells findings: its words and cues, its grammar, where it stands and what it shares with the article's beginning.</summary>
internal sealed class FindingFeatures
{
    /// <summary>Bits of a bucket's number.</summary>
    public const int Bits = 15;

    // A longer sentence is none, but a list or a text without full stops.
    private const int MostWords = 80;
    private const int StemLength = 6;

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Groups =
        ReadGroups().GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly AttributionText text;
    private readonly HashedFeatures features = new(Bits);
    private readonly HashSet<string> groups = new(StringComparer.Ordinal);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> titleWords;
    private readonly FindingGrammar grammar;
    private readonly FindingPlace place;

    /// <summary>Prepares the description of an article's sentences.</summary>
    public FindingFeatures(AttributionText text)
    {
        this.text = text;
        titleWords = TitleWords(text).GetAlternateLookup<ReadOnlySpan<char>>();
        grammar = new FindingGrammar(text, features);
        place = new FindingPlace(text, features);
    }

    /// <summary>The features of one sentence; valid until the next call.</summary>
    public HashedFeatures Of(int index)
    {
        features.Clear();
        var sentence = text.Document.Sentences[index];
        var isHeadline = sentence.Zone == TextZone.Headline;
        AddWords(sentence.Tokens, isHeadline);
        AddCues(sentence.Tokens, isHeadline);
        AddShape(sentence.Tokens);
        grammar.Add(sentence.Tokens, isHeadline);
        place.Add(index);
        return features;
    }

    private void AddWords(TokenRange range, bool isHeadline)
    {
        var title = 0;
        for (var token = range.First; token < Math.Min(range.End, range.First + MostWords); token++)
        {
            var word = text.MentionAt(token) >= 0 ? "Name" : text[token];
            features.Add("word", word);
            if (word.Length > StemLength) features.Add("stem", word[..StemLength]);
            features.Add("tags", ((int)text.TagAt(token) * 64) + (token > range.First ? (int)text.TagAt(token - 1) : 63));
            if (isHeadline) features.Add("headline-word", word);
            if (token < range.First + 3) features.Add("first", word);
            if (word.Length > 4 && titleWords.Contains(word)) title++;
        }

        features.Add("title-words", Math.Min(title, 5));
    }

    private void AddCues(TokenRange range, bool isHeadline)
    {
        groups.Clear();
        for (var token = range.First; token < Math.Min(range.End, range.First + MostWords); token++)
            if (!text.IsSpoken(token) && Groups.TryGetValue(text[token], out var found)) groups.UnionWith(found);
        foreach (var group in groups)
        {
            features.Add("has", group);
            if (isHeadline) features.Add("headline-has", group);
            foreach (var other in groups)
                if (string.CompareOrdinal(group, other) < 0) features.Add("both", group, other);
        }
    }

    private void AddShape(TokenRange range)
    {
        int numbers = 0, quoted = 0, past = 0, modal = 0, names = 0;
        var percent = false;
        for (var token = range.First; token < range.End; token++)
        {
            var word = text[token];
            if (char.IsAsciiDigit(word[0])) numbers++;
            if (word is "%" or "percent" or "cent" or "pc") percent = true;
            if (text.IsSpoken(token)) quoted++;
            if (word.EndsWith("ed", StringComparison.Ordinal) || word is "was" or "were" or "had") past++;
            if (word is "may" or "might" or "could" or "would" or "should" or "will") modal++;
            if (text.MentionAt(token) >= 0) names++;
        }

        features.Add("length", Math.Min(range.Count / 5, 8));
        features.Add("numbers", Math.Min(numbers, 4));
        features.Add("percent", percent ? 1 : 0);
        features.Add("quoted", range.Count == 0 ? 0 : quoted * 4 / range.Count);
        features.Add("past", Math.Min(past, 3));
        features.Add("modal", Math.Min(modal, 2));
        features.Add("names", Math.Min(names, 3));
        features.Add("ends", text[range.End - 1]);
        if (text.IsSpoken(range.First)) features.Add("opens-quoted");
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
