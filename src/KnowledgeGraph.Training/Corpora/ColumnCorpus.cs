using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>Reads name corpora of one token a line, with B-/I- (or I-only) labels.</summary>
/// <param name="Source">Name of the corpus.</param>
/// <param name="Separator">Between columns.</param>
/// <param name="WordColumn">Column of the token.</param>
/// <param name="LabelColumn">Column of the label.</param>
/// <param name="Kinds">What a class of the corpus means here: a kind, or null where tokens may be anything but a person, organisation or place; classes not listed are outside.</param>
/// <param name="Rest">Labels that unlabelled tokens may have.</param>
/// <param name="Loose">The sentences do not belong together.</param>
/// <param name="SplitMarks">The corpus parts apostrophes and the full stops of abbreviations from their letters, unlike the tokens here: they are joined again.</param>
internal sealed record ColumnCorpus(
    string Source, char Separator, int WordColumn, int LabelColumn, IReadOnlyDictionary<string, NameKind?> Kinds, ulong Rest, bool Loose = false, bool SplitMarks = false)
{
    private static readonly ulong Vague = NameMasks.Outside | NameMasks.AllOf(NameKind.Other) | NameMasks.AllOf(NameKind.Journal);

    /// <summary>UniversalNER on the English Web Treebank.</summary>
    public static ColumnCorpus UniversalNer { get; } = new("uner-ewt", '\t', 1, 2,
        Map(("PER", NameKind.Person), ("ORG", NameKind.Organisation), ("LOC", NameKind.Place), ("OTH", null)), Vague);

    /// <summary>Wikigold.</summary>
    public static ColumnCorpus Wikigold { get; } = new("wikigold", ' ', 0, 1,
        Map(("PER", NameKind.Person), ("ORG", NameKind.Organisation), ("LOC", NameKind.Place), ("MISC", null)), NameMasks.Outside);

    /// <summary>CrossNER science.</summary>
    public static ColumnCorpus CrossScience { get; } = new("crossner-science", '\t', 0, 1,
        Map(("person", NameKind.Person), ("scientist", NameKind.Person), ("university", NameKind.Organisation), ("organisation", NameKind.Organisation),
            ("academicjournal", NameKind.Journal),
            ("country", NameKind.Place),
            ("location", NameKind.Place),
            ("award", NameKind.Other),
            ("event", NameKind.Other),
            ("misc", null), ("theory", null), ("discipline", null), ("astronomicalobject", null), ("protein", null), ("enzyme", null),
            ("chemicalcompound", null), ("chemicalelement", null)), NameMasks.Outside, Loose: true);

    /// <summary>CrossNER science with its universities alone.</summary>
    public static ColumnCorpus CrossUniversities { get; } = CrossScience with { Kinds = Map(("university", NameKind.Organisation)) };

    /// <summary>Newswire from around the world; measured on only.</summary>
    public static ColumnCorpus Newswire { get; } = new("newswire", '\t', 0, 1,
        Map(("Person", NameKind.Person), ("Organization", NameKind.Organisation), ("Location", NameKind.Place)), NameMasks.Outside, SplitMarks: true);

    /// <summary>All documents of a file.</summary>
    public List<LabelledDocument> Read(string path)
    {
        var documents = new List<LabelledDocument>();
        var sentences = new List<LabelledSentence>();
        var words = new List<string>();
        var labels = new List<string>();
        var id = "";
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var fields = line.Split(Separator);
            if (fields.Length > LabelColumn && fields[WordColumn].Trim().Length > 0)
            {
                words.Add(fields[WordColumn].Trim());
                labels.Add(fields[LabelColumn].Trim());
                continue;
            }

            if (SplitMarks) JoinMarks(words, labels);
            if (words.Count > 0 && words[0] != "-DOCSTART-") sentences.Add(Sentence(words, labels));
            var starts = Loose || (words.Count > 0 && words[0] == "-DOCSTART-") || line.StartsWith("# newdoc", StringComparison.Ordinal)
                || line.StartsWith("# doc", StringComparison.Ordinal);
            words.Clear();
            labels.Clear();
            if (!starts) continue;
            if (sentences.Count > 0) documents.Add(new LabelledDocument(Source, id, [.. sentences]));
            sentences.Clear();
            id = line;
        }

        if (sentences.Count > 0) documents.Add(new LabelledDocument(Source, id, [.. sentences]));
        return documents;
    }

    /// <summary>"U|.|S|." becomes "U.S.", "Dr|." becomes "Dr.", "’|s" becomes "’s"; the last full stop of a sentence stays its own unless it is labelled.</summary>
    private static void JoinMarks(List<string> words, List<string> labels)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] is "’" or "'" && words[i + 1] is "s") Join(i, 2);
            var end = i;
            while (end + 1 < words.Count
                && words[end + 1] == "."
                && words[end].Length <= 5
                && words[end].All(char.IsLetter)
                && (end + 2 < words.Count || labels[end + 1] != "O")) end += 2;
            for (; end > i; end -= 2)
            {
                var whole = string.Concat(words.Skip(i).Take(end - i));
                if (TextAnalysis.Tokenize(whole + " Abe")[0].Length != whole.Length) continue;
                Join(i, end - i);
                break;
            }
        }

        void Join(int first, int count)
        {
            words[first] = string.Concat(words.Skip(first).Take(count));
            words.RemoveRange(first + 1, count - 1);
            labels.RemoveRange(first + 1, count - 1);
        }
    }

    private LabelledSentence Sentence(List<string> words, List<string> labels)
    {
        var names = new List<KnownName>();
        var vague = new List<(int First, int End)>();
        for (var i = 0; i < labels.Count;)
        {
            var label = labels[i];
            var start = i++;
            if (label.Length < 3) continue;
            while (i < labels.Count && labels[i].StartsWith("I-", StringComparison.Ordinal) && labels[i].AsSpan(2).SequenceEqual(label.AsSpan(2))) i++;
            if (!Kinds.TryGetValue(label[2..], out var kind)) continue;
            if (kind is null) vague.Add((start, i));
            else names.Add(new KnownName(start, i, kind));
        }

        var masks = NameMasks.Of(words.Count, Rest, names);
        foreach (var (first, end) in vague) Array.Fill(masks, Vague, first, end - first);
        return new LabelledSentence([.. words], masks);
    }

    private static Dictionary<string, NameKind?> Map(params (string, NameKind?)[] pairs) =>
        pairs.ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);
}
