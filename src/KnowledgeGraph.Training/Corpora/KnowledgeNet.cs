using System.Text.Json;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>
/// Passages about people and companies in which the ends of some relations are marked: names are known there,
/// other capitalised words may be anything.
/// </summary>
internal static class KnowledgeNet
{
    /// <summary>Reads a file of rows, one relation each; rows of one passage come together as one sentence list.</summary>
    public static List<LabelledDocument> Read(string path, float weight)
    {
        var passages = new Dictionary<string, HashSet<(int Start, int End, NameKind Kind)>>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            if (Kinds(root.GetProperty("predicate").GetString()) is not { } kinds) continue;
            if (root.GetProperty("passage").GetString() is not { } passage || root.GetProperty("subject").ValueKind != JsonValueKind.String) continue;
            if (!passages.TryGetValue(passage, out var names))
            {
                passages[passage] = names = [];
                order.Add(passage);
            }

            var offset = root.GetProperty("passageStart").GetInt32();
            names.Add((root.GetProperty("subjectStart").GetInt32() - offset, root.GetProperty("subjectEnd").GetInt32() - offset, kinds.Subject));
            if (kinds.Object is { } kind)
            {
                names.Add((root.GetProperty("objectStart").GetInt32() - offset, root.GetProperty("objectEnd").GetInt32() - offset, kind));
            }
        }

        return [.. order.Select((passage, i) => Document(i, passage, passages[passage], weight)).Where(d => d.Sentences.Count > 0)];
    }

    /// <summary>What stands at the ends of a relation; no kind for an end that is no name, such as a date.</summary>
    private static (NameKind Subject, NameKind? Object)? Kinds(string? predicate) => predicate switch
    {
        "CEO" or "FOUNDED_BY" => (NameKind.Organisation, NameKind.Person),
        "EDUCATED_AT" or "EMPLOYEE_OR_MEMBER_OF" or "POLITICAL_AFFILIATION" => (NameKind.Person, NameKind.Organisation),
        "CHILD_OF" or "SPOUSE" => (NameKind.Person, NameKind.Person),
        "PLACE_OF_BIRTH" or "PLACE_OF_RESIDENCE" => (NameKind.Person, NameKind.Place),
        "HEADQUARTERS" => (NameKind.Organisation, NameKind.Place),
        "SUBSIDIARY_OF" => (NameKind.Organisation, NameKind.Organisation),
        "DATE_OF_BIRTH" or "DATE_OF_DEATH" or "NATIONALITY" => (NameKind.Person, null),
        "DATE_FOUNDED" => (NameKind.Organisation, null),
        _ => null,
    };

    private static LabelledDocument Document(int number, string passage, IEnumerable<(int Start, int End, NameKind Kind)> names, float weight)
    {
        var text = TextAnalysis.Tokenize(passage);
        var known = new List<KnownName>();
        foreach (var (start, end, kind) in names.OrderByDescending(n => n.End - n.Start).ThenBy(n => n.Start))
        {
            var first = text.Tokens.ToList().FindIndex(t => t.Start == start);
            var last = text.Tokens.ToList().FindIndex(t => t.End == end);
            if (first < 0 || last < first || known.Any(k => k.First <= last && first < k.End)) continue;
            if (!char.IsUpper(text[first][0])
                || (first == last
                    && text[first] is "He" or "She" or "His" or "Her" or "It" or "I" or "My" or "They" or "Our" or "We" or "Its" or "Their" or "Who")) continue;
            known.Add(new KnownName(first, last + 1, kind));
        }

        var sentences = new List<LabelledSentence>();
        foreach (var sentence in text.Sentences)
        {
            var range = sentence.Tokens;
            var inside = known.Where(k => range.First <= k.First && k.End <= range.End)
                .Select(k => new KnownName(k.First - range.First, k.End - range.First, k.Kind))
                .ToList();
            if (inside.Count == 0) continue;
            var words = Enumerable.Range(range.First, range.Count).Select(i => text[i].ToString()).ToArray();
            var masks = NameMasks.Of(words.Length, NameMasks.Outside, inside);
            for (var i = 0; i < words.Length; i++)
                if (masks[i] == NameMasks.Outside && (char.IsUpper(words[i][0]) || (i > 0 && masks[i - 1] == NameMasks.Any && !char.IsLetter(words[i][0]))
                    || words[i] is "of" or "and" or "the" or "de" or "&" or "for")) masks[i] = NameMasks.Any;
            sentences.Add(new LabelledSentence(words, masks));
        }

        return new LabelledDocument("knowledgenet", number.ToString(System.Globalization.CultureInfo.InvariantCulture), sentences, weight);
    }
}
