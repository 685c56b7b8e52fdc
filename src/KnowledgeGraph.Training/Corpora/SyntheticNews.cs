using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>Short documents made from the project's own templates and name lists.</summary>
internal sealed partial class SyntheticNews(NamePools pools, SplitMix random)
{
    /// <summary>Opens a template whose sentences are put in small letters.</summary>
    private const string SmallLetters = "_ ";

    private readonly WorldNames _world = new(pools, random);

    /// <summary>Makes <paramref name="rounds"/> documents from each template of science news and general news, and two thirds as many from each of reviews, questions and mails.</summary>
    public List<LabelledDocument> Make(int rounds, float weight) =>
    [
        .. Make([.. Lines("templates.txt"), .. Lines("news-templates.txt")], rounds, weight),
        .. Make(Lines("web-templates.txt"), (rounds * 2 + 2) / 3, weight),
    ];

    private IEnumerable<LabelledDocument> Make(
        List<string> templates,
        int rounds,
        float weight) => Enumerable.Range(0, rounds).SelectMany(round => templates.Select((t, i) =>
        new LabelledDocument("synthetic", string.Create(CultureInfo.InvariantCulture, $"{round}.{i}"), Document(t), weight)));

    private static List<string> Lines(string file)
    {
        using var stream = typeof(SyntheticNews).Assembly.GetManifestResourceStream(typeof(SyntheticNews), file)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#')];
    }

    private List<LabelledSentence> Document(string template)
    {
        var small = template.StartsWith(SmallLetters, StringComparison.Ordinal);
        if (small) template = template[SmallLetters.Length..];
        var overrides = Override().Match(template);
        var sentences = (overrides.Success ? template[..overrides.Index] : template).Split(" | ");
        var marks = overrides.Success ? overrides.Groups[1].Value.Split(',') : [];
        var asOrganisation = marks.Where(o => o.EndsWith("=O", StringComparison.Ordinal)).Select(o => o.Split('=')[0]).ToList();
        var asNothing = marks.Where(o => o.EndsWith("=X", StringComparison.Ordinal)).Select(o => o.Split('=')[0]).ToHashSet(StringComparer.Ordinal);
        var slots = new Dictionary<string, string>(StringComparer.Ordinal);
        return
        [
            .. sentences.Select(s => Sentence(s, asOrganisation, asNothing, slots)).Where(s => s.Words.Length > 0)
                .Select(s => small ? s with { Words = [.. s.Words.Select(w => w.ToLowerInvariant())] } : s),
        ];
    }

    private LabelledSentence Sentence(string template, List<string> asOrganisation, HashSet<string> asNothing, Dictionary<string, string> slots)
    {
        // A phrase around a slot that is one name: marked, so that the slot inside is not a name of its own.
        foreach (var phrase in asOrganisation.Where(o => o.Length > 2))
            template = template.Replace(phrase, "{=" + SlotPattern().Replace(phrase, m => Slot(m.Groups[1].Value, slots)) + "}", StringComparison.Ordinal);
        var text = new System.Text.StringBuilder();
        var names = new List<(int Start, int End, NameKind Kind)>();
        var at = 0;
        foreach (Match match in SlotPattern().Matches(template))
        {
            text.Append(template, at, match.Index - at);
            at = match.Index + match.Length;
            var key = match.Groups[1].Value;
            var value = key[0] == '=' ? key[1..] : Slot(key, slots);
            if (match.Groups[2].Length > 0) value = value.ToUpperInvariant();
            if (value.StartsWith("The ", StringComparison.Ordinal)) value = value[4..];
            NameKind? kind = key[0] == '=' || asOrganisation.Contains(key) ? NameKind.Organisation : asNothing.Contains(key) ? null : KindOf(key[0]);
            if (kind is { } known) names.Add((text.Length, text.Length + value.Length, known));
            text.Append(value);
        }

        text.Append(template, at, template.Length - at);
        return Label(text.ToString(), names);
    }

    private static LabelledSentence Label(string text, List<(int Start, int End, NameKind Kind)> names)
    {
        var tokens = TextAnalysis.Tokenize(text);
        var words = Enumerable.Range(0, tokens.Tokens.Length).Select(i => tokens[i].ToString()).ToArray();
        var known = new List<KnownName>();
        foreach (var (start, end, kind) in names)
        {
            var first = tokens.Tokens.IndexOf(tokens.Tokens.FirstOrDefault(t => t.Start == start));
            var last = tokens.Tokens.IndexOf(tokens.Tokens.FirstOrDefault(t => t.End == end));
            if (first >= 0 && last >= first && tokens.Tokens[first].Start == start && tokens.Tokens[last].End == end)
            {
                known.Add(new KnownName(first, last + 1, kind));
            }
            else return new LabelledSentence([], []);
        }

        return new LabelledSentence(words, NameMasks.Of(words.Length, NameMasks.Outside, known));
    }

    private static NameKind? KindOf(char slot) => slot switch
    {
        'P' or 'S' or 'F' => NameKind.Person,
        'U' or 'H' or 'I' or 'O' or 'G' or 'K' or 'Z' or 'E' or 'b' or 'c' or 'g' or 'k' or 'm' => NameKind.Organisation,
        'J' or 'W' => NameKind.Journal,
        'C' or 'N' or 'l' => NameKind.Place,
        'V' or 'a' => NameKind.Other,
        _ => null,
    };

    private string Slot(string key, Dictionary<string, string> slots)
    {
        if (slots.TryGetValue(key, out var known)) return known;
        var number = key[1..];
        if (key[0] is 'P' or 'S' or 'F')
        {
            var person = pools.Person(random);
            slots.TryAdd("F" + number, person.Forename);
            slots.TryAdd("S" + number, person.Surname);
            person = person with { Forename = slots["F" + number], Surname = slots["S" + number] };
            slots.TryAdd("P" + number, person.Full(random.Unit() < 0.1f ? $"{(char)('A' + random.Below(26))}. " : ""));
            return slots[key];
        }

        return slots[key] = Fresh(key[0]);
    }

    private string Fresh(char slot) => slot switch
    {
        'U' => random.Below(10) switch
        {
            < 4 => pools.University(random),
            < 6 => "University of " + pools.City(random),
            6 => $"University of {pools.City(random)}{(random.Below(2) == 0 ? " at " : ", ")}{pools.City(random)}",
            7 => $"{pools.Person(random).Surname} University",
            _ => pools.City(random) + " University",
        },
        'H' => random.Below(4) switch
        {
            0 => $"Royal {pools.City(random)} Hospital",
            1 => $"{pools.City(random)} General Hospital",
            2 => $"St {pools.Person(random).Forename}’s Hospital",
            _ => $"{pools.Person(random).Surname} Children's Hospital",
        },
        'I' => random.Below(3) switch
        {
            0 => $"{pools.Person(random).Surname} Institute",
            1 => $"{pools.City(random)} Institute of {random.Pick(SyntheticLists.Fields)}",
            _ => $"Institute of {random.Pick(SyntheticLists.Fields)}",
        },
        'O' => random.Below(6) switch
        {
            < 2 => pools.Organisation(random),
            2 => $"{random.Pick(SyntheticLists.Nationalities)} {random.Pick(SyntheticLists.Bodies)} {random.Pick(SyntheticLists.Fields)} and "
                + $"{random.Pick(SyntheticLists.Fields)}",
            _ => random.Pick(SyntheticLists.Organisations),
        },
        'G' => random.Pick(SyntheticLists.Government),
        'Z' => Body(),
        'E' => Acronym(),
        'K' => random.Pick(SyntheticLists.Outlets),
        'J' => random.Below(3) == 0 ? random.Pick(SyntheticLists.Journals) : pools.Journal(random),
        'W' => random.Pick(SyntheticLists.ShortJournals),
        'C' => random.Below(5) == 0 ? random.Pick(WorldNames.Cities) : pools.City(random),
        'N' => random.Below(3) == 0 ? random.Pick(WorldNames.Countries) : random.Pick(SyntheticLists.Countries),
        'a' or 'b' or 'c' or 'g' or 'k' or 'l' or 'm' => _world.Name(slot),
        'X' => random.Pick(SyntheticLists.Abbreviations),
        'D' => random.Below(2) == 0 ? random.Pick(SyntheticLists.Drugs) : _world.Drug(),
        'V' => random.Pick(SyntheticLists.Surveys),
        'A' => random.Below(2) == 0 ? random.Pick(SyntheticLists.Nationalities) : random.Pick(WorldNames.Adjectives),
        'T' => random.Pick(SyntheticLists.Titles),
        'R' => random.Pick(SyntheticLists.Roles),
        'L' => random.Pick(SyntheticLists.Fields),
        'M' => random.Pick(SyntheticLists.Months),
        'Q' => random.Pick(SyntheticLists.Honorifics),
        'Y' => random.Below(2) == 0 ? random.Pick(SyntheticLists.Peoples) : random.Pick(WorldNames.Peoples),
        'B' => random.Pick(SyntheticLists.Products),
        _ => throw new InvalidOperationException($"templates.txt: no such slot: {slot}"),
    };

    /// <summary>A company, club, office or party whose name follows a common pattern.</summary>
    private string Body() => random.Below(9) switch
    {
        0 => $"{pools.Person(random).Surname} {random.Pick(SyntheticLists.CompanyEndings)}",
        1 => $"{pools.Person(random).Surname} {random.Pick(["&", "and"])} {pools.Person(random).Surname}",
        2 => $"{pools.City(random)} {random.Pick(SyntheticLists.CompanyEndings)}",
        3 => $"{pools.City(random)} {random.Pick(SyntheticLists.LocalBodies)}",
        4 => $"{random.Pick(SyntheticLists.Offices)} Ministry",
        5 => $"{random.Pick(["Ministry", "Department", "Office"])} of {random.Pick(SyntheticLists.Offices)}",
        6 => $"{random.Pick(["National", "Federal", "Central", "State", "Supreme", "Independent", "International", "African", "European", "Asian"])} "
            + $"{random.Pick(SyntheticLists.Offices)} {random.Pick(SyntheticLists.OfficeEndings)}",
        7 => $"{random.Pick(["New", "Democratic", "People's", "United", "National", "Social", "Liberal", "Green", "Workers'"])} "
            + $"{random.Pick(["", "Democratic ", "Republican ", "Unity "])}{random.Pick(["Party", "Front", "Movement", "Alliance", "Congress", "Union"])}",
        _ => $"{random.Pick(["Bank", "Central Bank", "Chamber of Commerce", "High Court", "Parliament", "Port Authority"])} of "
            + $"{random.Pick(SyntheticLists.Countries)}",
    };

    /// <summary>Two to five capitals, as offices and companies are called for short.</summary>
    private string Acronym() =>
        string.Concat(Enumerable.Range(0, 2 + Math.Min(random.Below(3), random.Below(4))).Select(_ => "AABBCCDEFGHIIKLMMNNOPPRSSTTUVW"[random.Below(30)]));

    [GeneratedRegex(@"\{(=[^}]+|[A-Za-z]\d?)(\^?)\}")]
    private static partial Regex SlotPattern();

    [GeneratedRegex(@"~(.*)$")]
    private static partial Regex Override();
}
