using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Rarity;
using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>A journal as it is compared.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Initials">Initials an article uses for it beside its title.</param>
internal sealed record JournalProfile(JournalName Title, ImmutableArray<string> Initials);

/// <summary>Journals by title and initials.</summary>
internal sealed class JournalProfiles : IProfiles<JournalProfile>
{
    private const double SameBits = 20;
    private const double SpellingBits = 8;
    private const double InitialsBits = -3;
    private const double PerLetterBits = 1;
    private const double DefinedInitialsBits = 8;

    public NodeKind Kind => NodeKind.Journal;

    public JournalProfile Read(EntityTable table, int entity)
    {
        var features = (JournalFeatures)table[entity].Features;
        return new JournalProfile(JournalName.Parse(features.Name), features.Initials);
    }

    public string KeyOf(JournalProfile profile) => profile.Initials.IsEmpty ? profile.Title.Key : $"{profile.Title.Key}|{string.Join(',', profile.Initials)}";

    public IEnumerable<string> BlocksOf(JournalProfile profile)
    {
        yield return profile.Title.Key;
        yield return profile.Title.BlockKey;
        // "INM" meets the "i", "n" and "m" of a title, and the article that puts it in brackets.
        foreach (var initials in profile.Initials) yield return Folding.Fold(initials);
    }

    public ScoreSheet Score(JournalProfile left, JournalProfile right, bool explains)
    {
        var sheet = new ScoreSheet(explains);
        if (left.Title.Key == right.Title.Key) sheet.Add("title", $"the same: {left.Title.Key}", SameBits);
        else if (JournalName.AreOne(left.Title, right.Title)) sheet.Add("title", $"abbreviated or misspelt: {left.Title.Key} / {right.Title.Key}", SpellingBits);
        else if (InitialsOf(left, right) is { } initials)
        {
            sheet.Add("title", $"{initials} spells the other's initials", InitialsBits + (initials.Length * PerLetterBits));
            if (left.Initials.Contains(initials) || right.Initials.Contains(initials)) sheet.Add("initials", $"an article gives {initials} as its short form", DefinedInitialsBits);
        }
        else sheet.RuleOut("title", $"different: {left.Title.Key} / {right.Title.Key}");
        return sheet;
    }

    // "J Clin Onc" may stand for two titles; those two stay apart.
    public bool MayShare(JournalProfile left, JournalProfile right) => JournalName.AreOne(left.Title, right.Title) || InitialsOf(left, right) is not null;

    private static string? InitialsOf(JournalProfile left, JournalProfile right) =>
        Spells(left.Title.Initials, right) ? left.Title.Initials : Spells(right.Title.Initials, left) ? right.Title.Initials : null;

    private static bool Spells(string initials, JournalProfile profile) =>
        initials.Length > 0 && profile.Title.Initials.Length == 0 && (profile.Title.Begins(initials) || profile.Initials.Contains(initials));
}

/// <summary>Places by name and country.</summary>
internal sealed class PlaceProfiles : IProfiles<PlaceName>
{
    private const double SameBits = 20;

    public NodeKind Kind => NodeKind.Place;

    public PlaceName Read(EntityTable table, int entity)
    {
        var features = (PlaceFeatures)table[entity].Features;
        return PlaceName.Parse(features.Name, features.Country);
    }

    public string KeyOf(PlaceName profile) => $"{profile.Key}|{profile.Country}";

    public IEnumerable<string> BlocksOf(PlaceName profile) => [profile.Key];

    public ScoreSheet Score(PlaceName left, PlaceName right, bool explains)
    {
        var sheet = new ScoreSheet(explains);
        if (left.Key == right.Key && left.Country == right.Country) sheet.Add("name", $"the same: {left.Key}, {left.Country}", SameBits);
        else sheet.RuleOut("name", $"different: {left.Key}, {left.Country} / {right.Key}, {right.Country}");
        return sheet;
    }

    public bool MayShare(PlaceName left, PlaceName right) => left == right;
}

/// <summary>Topics by normalised phrase.</summary>
internal sealed class TopicProfiles : IProfiles<string>
{
    private const double SameBits = 20;

    public NodeKind Kind => NodeKind.Topic;

    public string Read(EntityTable table, int entity) => Folding.Fold(((TopicFeatures)table[entity].Features).Phrase);

    public string KeyOf(string profile) => profile;

    public IEnumerable<string> BlocksOf(string profile) => [];

    public ScoreSheet Score(string left, string right, bool explains)
    {
        var sheet = new ScoreSheet(explains);
        if (left == right) sheet.Add("phrase", $"the same: {left}", SameBits);
        else sheet.RuleOut("phrase", $"different: {left} / {right}");
        return sheet;
    }

    public bool MayShare(string left, string right) => left == right;
}
