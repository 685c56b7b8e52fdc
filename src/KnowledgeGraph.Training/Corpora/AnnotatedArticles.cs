using System.Text.Json;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>
/// Whole articles whose annotation lists every form of each person, institution and journal; the forms are laid over the text.
/// Places and other names are not annotated: tokens outside names may be either or nothing.
/// </summary>
internal static class AnnotatedArticles
{
    private static readonly ulong Rest = NameMasks.Outside | NameMasks.AllOf(NameKind.Place) | NameMasks.AllOf(NameKind.Other);

    private static readonly HashSet<string> JournalCues = new(
        ["in", "In", "journal", "Journal", "the", "The", "by", "magazine", "at", "(", "of", "journals", "to", "for", "Source", ":"], StringComparer.Ordinal);

    private static readonly HashSet<string> Titles = new(
        ["Dr", "Dr.", "Prof", "Prof.", "Professor", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Sir", "Dame", "Lord", "Lady"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads all annotated articles of the folders, by name.</summary>
    public static List<LabelledDocument> Read(string source, IEnumerable<string> folders, float weight) =>
        [.. ArticlePair.In(folders).Select(pair => Document(source, pair, weight))];

    private static LabelledDocument Document(string source, ArticlePair pair, float weight)
    {
        var analysed = TextAnalysis.Tokenize(pair.Text);
        using var gold = JsonDocument.Parse(pair.Annotation);
        var forms = Forms(gold.RootElement).OrderByDescending(f => f.Text.Length).ThenBy(f => f.Text, StringComparer.Ordinal).ToList();
        var names = Lay(analysed, forms);
        var sentences = analysed.Sentences.Select(s => new LabelledSentence(
            [.. Enumerable.Range(s.Tokens.First, s.Tokens.Count).Select(i => analysed[i].ToString())],
            NameMasks.Of(s.Tokens.Count, Rest, names.Where(n => n.First >= s.Tokens.First && n.End <= s.Tokens.End)
                .Select(n => new KnownName(n.First - s.Tokens.First, n.End - s.Tokens.First, n.Kind))), s.Zone));
        return new LabelledDocument(source, pair.Name, [.. sentences.Where(s => s.Words.Length > 0)], weight);
    }

    private static IEnumerable<NameForm> Forms(JsonElement gold)
    {
        foreach (var (property, kind) in new[] { ("persons", NameKind.Person), ("institutions", NameKind.Organisation), ("journals", NameKind.Journal) })
        {
            foreach (var item in gold.GetProperty(property).EnumerateArray())
            {
                var name = item.GetProperty("name").GetString()!;
                foreach (var variant in item.GetProperty("variants").EnumerateArray().Select(v => v.GetString()!).Append(name).Distinct(StringComparer.Ordinal))
                {
                    var text = kind == NameKind.Person
                        ? WithoutTitles(variant, name)
                        : variant.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? variant[4..] : variant;
                    if (text.Length == 0 || !text.Any(char.IsUpper)) continue;
                    // "Southampton" as part of "Southampton and Birmingham universities" is also a town elsewhere.
                    var unsure = kind == NameKind.Organisation && !text.Contains(' ', StringComparison.Ordinal) && !text.All(char.IsUpper)
                        && name.StartsWith(text + " ", StringComparison.Ordinal);
                    yield return new NameForm(text, kind, unsure);
                }
            }
        }
    }

    private static string WithoutTitles(string variant, string name)
    {
        var parts = name.Split(' ');
        var words = variant.Split(' ');
        var first = Array.FindIndex(words, word => parts.Contains(word, StringComparer.OrdinalIgnoreCase));
        if (first < 0) first = words.Length - 1;
        while (first < words.Length - 1 && Titles.Contains(words[first])) first++;
        return string.Join(' ', words[first..]);
    }

    private static List<KnownName> Lay(TokenizedText text, List<NameForm> forms)
    {
        var starts = new Dictionary<int, int>();
        var ends = new Dictionary<int, int>();
        for (var i = 0; i < text.Tokens.Length; i++) (starts[text.Tokens[i].Start], ends[text.Tokens[i].End]) = (i, i + 1);
        var taken = new bool[text.Tokens.Length];
        var names = new List<KnownName>();
        foreach (var form in forms)
        {
            foreach (var comparison in new[] { StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase })
            {
                if (comparison == StringComparison.OrdinalIgnoreCase && form.Text.Length < 5) continue;
                for (var at = text.Text.IndexOf(form.Text, comparison); at >= 0; at = text.Text.IndexOf(form.Text, at + 1, comparison))
                {
                    if (!starts.TryGetValue(at, out var first) || !ends.TryGetValue(at + form.Text.Length, out var end)) continue;
                    if (end <= first || Enumerable.Range(first, end - first).Any(i => taken[i])) continue;
                    if (comparison == StringComparison.OrdinalIgnoreCase
                        && !new TextSpan(at, at + form.Text.Length).In(text.Text).ToString().All(c => !char.IsLower(c))) continue;
                    Array.Fill(taken, true, first, end - first);
                    names.Add(new KnownName(first, end, IsSure(text, form, first, end) ? form.Kind : null));
                }
            }
        }

        return names;
    }

    private static bool IsSure(TokenizedText text, NameForm form, int first, int end)
    {
        if (form.Unsure) return false;
        if (form.Kind != NameKind.Journal || end - first > 1) return true;
        return first > 0 && JournalCues.Contains(text[first - 1].ToString());
    }

    private readonly record struct NameForm(string Text, NameKind Kind, bool Unsure);
}
