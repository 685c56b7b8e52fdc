using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>
/// Names in GUM: its entities are nested noun phrases, named or not, so that a name is the stretch of proper nouns around the
/// head of an entity. Proper nouns that no rule places may be anything.
/// </summary>
internal static partial class GumNames
{
    private static readonly HashSet<string> Titles = new(
        ["Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Dr.", "Dr", "Prof.", "Professor", "President", "Sir", "Dame", "Lord", "Lady", "Judge", "Justice", "Senator", "Senators",
         "Captain", "General", "Minister", "King", "Queen", "Prince", "Princess", "Pope", "Rev.", "St.", "Uncle", "Aunt", "Prime", "Governor", "Mayor",
         "Secretary", "Chief",
         "Director", "Representative", "Vice", "Chancellor", "Colonel", "Coach", "Sen.", "Gov.", "Chairman"], StringComparer.Ordinal);

    private static readonly HashSet<string> Joints =
        new(["of", "and", "for", "the", "&", "de", "del", "la", "in", "on", "-", "'s", "’s", "."], StringComparer.Ordinal);

    /// <summary>Reads a GUM file.</summary>
    public static List<LabelledDocument> Read(string path) =>
    [
        .. Treebank.Read(path).GroupBy(s => s.Document, StringComparer.Ordinal)
            .Select(group => new LabelledDocument("gum", group.Key, [.. group.Select(Sentence)])),
    ];

    private static LabelledSentence Sentence(TreebankSentence sentence)
    {
        var taken = new bool[sentence.Tokens.Length];
        var names = new List<KnownName>();
        foreach (var entity in Entities(sentence).OrderByDescending(e => e.End - e.First))
        {
            if (NameOf(sentence, entity) is not { } name || Enumerable.Range(name.First, name.End - name.First).Any(i => taken[i])) continue;
            for (var i = name.First; i < name.End; i++) taken[i] = true;
            names.Add(name);
        }

        var masks = NameMasks.Of(sentence.Tokens.Length, NameMasks.Outside, names);
        for (var i = 0; i < masks.Length; i++)
            if (!taken[i] && IsProper(sentence, i) && !Titles.Contains(sentence.Tokens[i].Form)) masks[i] = NameMasks.Any;
        return new LabelledSentence([.. sentence.Tokens.Select(t => t.Form)], masks);
    }

    private static KnownName? NameOf(TreebankSentence sentence, Entity entity)
    {
        var head = entity.Heads.Select(h => entity.First + h - 1).FirstOrDefault(i => i < entity.End && IsProper(sentence, i), -1);
        if (head < 0 || entity.Kind is not { } kind) return null;
        int first = head, end = head + 1;
        while (first > entity.First && (IsProper(sentence, first - 1) || IsJoint(sentence, entity, first - 1, -1))) first--;
        while (end < entity.End && (IsProper(sentence, end) || IsJoint(sentence, entity, end, 1))) end++;
        while (first < end - 1 && (!IsProper(sentence, first) || (kind == NameKind.Person && Titles.Contains(sentence.Tokens[first].Form)))) first++;
        while (end > first + 1 && !IsProper(sentence, end - 1)) end--;
        return new KnownName(first, end, kind);
    }

    private static bool IsJoint(TreebankSentence sentence, Entity entity, int at, int step) =>
        entity.Kind != NameKind.Person && Joints.Contains(sentence.Tokens[at].Form) && sentence.Tokens[at].Form is not "in"
        && at + step >= entity.First && at + step < entity.End && (IsProper(sentence, at + step) || Joints.Contains(sentence.Tokens[at + step].Form));

    private static bool IsProper(TreebankSentence sentence, int at) => sentence.Tokens[at].Tag is "NNP" or "NNPS";

    private static List<Entity> Entities(TreebankSentence sentence)
    {
        var open = new List<(string Group, string[] Fields, int First)>();
        var found = new List<Entity>();
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            var column = sentence.Tokens[at].Misc.Split('|').FirstOrDefault(f => f.StartsWith("Entity=", StringComparison.Ordinal));
            if (column is null) continue;
            foreach (Match match in Bracket().Matches(column[7..]))
            {
                if (match.Groups["open"].Success)
                {
                    var fields = match.Groups["body"].Value.Split('-');
                    open.Add((fields[0], fields, at));
                    if (match.Groups["close"].Success) Close(fields[0], at);
                }
                else
                {
                    Close(match.Groups["id"].Value, at);
                }
            }
        }

        return found;

        void Close(string group, int at)
        {
            var index = open.FindLastIndex(o => o.Group == group);
            if (index < 0) return;
            var (_, fields, first) = open[index];
            open.RemoveAt(index);
            if (fields.Length < 6) return;
            var heads = fields[5].Split(',').Select(f => int.TryParse(f, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).Where(n => n > 0);
            found.Add(new Entity(first, at + 1, KindOf(fields[1]), [.. heads]));
        }
    }

    private static NameKind? KindOf(string type) => type switch
    {
        "person" => NameKind.Person,
        "organization" => NameKind.Organisation,
        "place" => NameKind.Place,
        "event" or "object" or "abstract" => NameKind.Other,
        _ => null,
    };

    private readonly record struct Entity(int First, int End, NameKind? Kind, int[] Heads);

    [GeneratedRegex(@"(?<open>\()(?<body>[^()]*?)(?<close>\))|(?<open>\()(?<body>[^()]+)(?=\(|$)|(?<id>[^()]+)\)")]
    private static partial Regex Bracket();
}
