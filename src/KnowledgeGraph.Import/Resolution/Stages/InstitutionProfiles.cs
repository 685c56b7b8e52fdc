using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>An institution as it is compared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Acronyms">Acronyms an article uses for it beside its name.</param>
/// <param name="Country">Country where an article states it and the name alone does not say which institution it is; else empty.</param>
internal sealed record InstitutionProfile(InstitutionName Name, ImmutableArray<string> Acronyms, string Country)
{
    private const int FewestUses = 4, SlipShare = 10, MostSlips = 3;
    private static readonly FrozenSet<string> WellKnown = InstitutionLexicon.WellKnownNames.Select(name => InstitutionName.Parse(name).Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What an acronym that stands alone is read as.</summary>
    public AcronymReading Reading { get; init; } = AcronymReading.None;

    /// <summary>How many entities of articles bear the name, with whatever acronyms; 0 where it was not asked.</summary>
    public int Uses { get; init; }

    /// <summary>True where both names are met so often that neither is a slip of the pen for the other: a slip is seldom, beside what was meant.</summary>
    public static bool AreBothInUse(InstitutionProfile left, InstitutionProfile right) =>
        Math.Min(left.Uses, right.Uses) >= FewestUses && (long)Math.Min(left.Uses, right.Uses) * SlipShare >= Math.Max(left.Uses, right.Uses);

    /// <summary>True where two names may be one institution's: the same words, or slips of one name, two of which may stand side by side.</summary>
    public static bool MayBeOneName(InstitutionProfile left, InstitutionProfile right) => InstitutionNameComparison.Compare(left.Name, right.Name) switch
    {
        InstitutionMatch.Typo => !AreBothInUse(left, right),
        InstitutionMatch.Differs => left.Name.Words.Length == right.Name.Words.Length && !AreBothInUse(left, right) && EditDistance.Between(left.Name.Key, right.Name.Key, MostSlips) <= MostSlips,
        _ => true,
    };

    /// <summary>True where no word of the name tells it from others: a Ministry of Health stands in every country, the National Health Service in one.</summary>
    public static bool IsGeneric(InstitutionName name) => name.Acronym.Length == 0 && !name.DistinctiveWords.Any() && !WellKnown.Contains(name.Key);
}

/// <summary>Institutions of one table by name, acronym and country.</summary>
internal sealed class InstitutionProfiles : IProfiles<InstitutionProfile>
{
    private const double SameBits = 20;
    private const double TypoBits = 6;
    private const double AcronymBits = 1;
    private const double DefinedAcronymBits = 6;
    private const double ReadAcronymBits = 12;
    private const double PerLetterBits = 1;
    private readonly Dictionary<string, InstitutionName> parsed = new(StringComparer.Ordinal);
    private AcronymReadings? acronyms;

    public NodeKind Kind => NodeKind.Institution;

    public InstitutionProfile Read(EntityTable table, int entity)
    {
        var features = (InstitutionFeatures)table[entity].Features;
        var name = NameOf(features.Name);
        return new InstitutionProfile(name, features.Acronyms, InstitutionProfile.IsGeneric(name) ? features.Country : "") { Reading = (acronyms ??= new AcronymReadings(table, NameOf)).Of(entity) };
    }

    public IReadOnlyList<InstitutionProfile> Counted(IReadOnlyList<InstitutionProfile> profiles, IReadOnlyList<int> uses)
    {
        var ofName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < profiles.Count; i++) ofName[profiles[i].Name.Key] = ofName.GetValueOrDefault(profiles[i].Name.Key) + uses[i];
        return [.. profiles.Select(profile => profile with { Uses = ofName[profile.Name.Key] })];
    }

    public string KeyOf(InstitutionProfile profile) => $"{profile.Name.Key}|{profile.Name.Acronym}|{string.Join(',', profile.Acronyms)}|{profile.Country}|{profile.Reading}";

    public IEnumerable<string> BlocksOf(InstitutionProfile profile)
    {
        var name = profile.Name;
        yield return name.Key;
        foreach (var acronym in profile.Acronyms) yield return $"acronym {acronym}";
        if (name.Acronym.Length > 0)
        {
            yield return $"acronym {name.Acronym}";
            yield break;
        }

        if (name.Words.Length >= 2)
        {
            foreach (var initials in name.Initials.Split('|')) yield return $"acronym {initials}";
        }

        // A slip changes one word: the others bring the two names together, with the beginning of the word where they say too little.
        yield return "joined " + string.Concat(name.Words);
        foreach (var word in name.Words)
        {
            var others = name.Words.Where(other => other != word).Order(StringComparer.Ordinal).ToArray();
            var rest = string.Join(' ', others);
            if (others.Any(other => !InstitutionLexicon.IsGeneric(other))) yield return $"without {rest}";
            yield return $"without {rest} {Spelling.Skeleton(word)}";
            yield return $"without {rest} {word[..Math.Min(3, word.Length)]}";
        }
    }

    public ScoreSheet Score(InstitutionProfile left, InstitutionProfile right, bool explains)
    {
        var sheet = new ScoreSheet(explains);
        switch (InstitutionNameComparison.Compare(left.Name, right.Name))
        {
            case InstitutionMatch.Equal when !AreReadAlike(left, right):
                sheet.RuleOut("acronym", $"{left.Name.Acronym} is short for several institutions: {Shown(left.Reading.Name)} / {Shown(right.Reading.Name)}");
                break;
            case InstitutionMatch.Equal:
                sheet.Add("name", $"the same words: {left.Name.Key}", SameBits);
                break;
            case InstitutionMatch.Typo when InstitutionProfile.AreBothInUse(left, right):
                sheet.RuleOut("name", $"two names, met {left.Uses} and {right.Uses} times: {left.Name.Key} / {right.Name.Key}");
                break;
            case InstitutionMatch.Typo:
                sheet.Add("name", $"one slip of the pen: {left.Name.Key} / {right.Name.Key}", TypoBits);
                break;
            case InstitutionMatch.Acronym:
                if (left.Name.Acronym.Length > 0) AddAcronym(ref sheet, left, right);
                else AddAcronym(ref sheet, right, left);
                break;
            default:
                sheet.RuleOut("name", $"different: {left.Name.Key} / {right.Name.Key}");
                break;
        }

        if (left.Country != right.Country) sheet.RuleOut("country", $"{Shown(left.Country)} / {Shown(right.Country)}, and the name says too little");
        return sheet;
    }

    // An acronym may stand for two names; those two stay apart. Two slips of one name may stand side by side, and acronyms read as either.
    public bool MayShare(InstitutionProfile left, InstitutionProfile right) => left.Country == right.Country && (AreReadAlike(left, right) || (left.Reading.Name.Length > 0 && right.Reading.Name.Length > 0)) && InstitutionProfile.MayBeOneName(left, right);

    private static void AddAcronym(ref ScoreSheet sheet, InstitutionProfile acronym, InstitutionProfile full)
    {
        var (letters, reading) = (acronym.Name.Acronym, acronym.Reading);
        sheet.Add("name", $"{letters} spells the other's initials", AcronymBits + ((letters.Length - 4) * PerLetterBits));
        if (reading.Name.Length > 0)
        {
            if (reading.Name != full.Name.Key) sheet.RuleOut("acronym", $"{letters} is short for {reading.Name} here");
            else if (reading.IsTold) sheet.Add("acronym", $"whoever speaks for {letters} here speaks for the other elsewhere", ReadAcronymBits);
            else sheet.Add("acronym", $"of all that {letters} is short for this is met far more often", ReadAcronymBits);
        }
        else if (reading.IsShared) sheet.RuleOut("acronym", $"{letters} is short for several institutions, and nothing tells which");
        else if (acronym.Acronyms.Contains(letters) || full.Acronyms.Contains(letters)) sheet.Add("acronym", $"an article gives {letters} as its short form", DefinedAcronymBits);
    }

    private static bool AreReadAlike(InstitutionProfile left, InstitutionProfile right) => left.Name.Acronym.Length == 0 || left.Name.Acronym != right.Name.Acronym || !left.Reading.IsShared || left.Reading.Name == right.Reading.Name;

    private InstitutionName NameOf(string name)
    {
        if (!parsed.TryGetValue(name, out var found)) parsed[name] = found = InstitutionName.Parse(name);
        return found;
    }

    private static string Shown(string text) => text.Length == 0 ? "unknown" : text;
}
