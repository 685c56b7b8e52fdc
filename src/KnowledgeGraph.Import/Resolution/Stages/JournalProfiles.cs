using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>Journals by title.</summary>
internal sealed class JournalProfiles : IProfiles<JournalName>
{
    private const double SameBits = 20;
    private const double SpellingBits = 8;

    public NodeKind Kind => NodeKind.Journal;

    public JournalName Read(EntityTable table, int entity) => JournalName.Parse(((JournalFeatures)table[entity].Features).Name);

    public string KeyOf(JournalName profile) => profile.Key;

    public IEnumerable<string> BlocksOf(JournalName profile) => [profile.Key, profile.BlockKey];

    public PairScore Score(JournalName left, JournalName right)
    {
        var sheet = new ScoreSheet(explains: true);
        if (left.Key == right.Key) sheet.Add("title", $"the same: {left.Key}", SameBits);
        else if (JournalName.AreOne(left, right)) sheet.Add("title", $"abbreviated or misspelt: {left.Key} / {right.Key}", SpellingBits);
        else sheet.RuleOut("title", $"different: {left.Key} / {right.Key}");
        return sheet.ToScore();
    }

    // "J Clin Onc" may stand for two titles; those two stay apart.
    public bool MayShare(JournalName left, JournalName right) => JournalName.AreOne(left, right);
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

    public PairScore Score(PlaceName left, PlaceName right)
    {
        var sheet = new ScoreSheet(explains: true);
        if (left.Key == right.Key && left.Country == right.Country) sheet.Add("name", $"the same: {left.Key}, {left.Country}", SameBits);
        else sheet.RuleOut("name", $"different: {left.Key}, {left.Country} / {right.Key}, {right.Country}");
        return sheet.ToScore();
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

    public PairScore Score(string left, string right)
    {
        var sheet = new ScoreSheet(explains: true);
        if (left == right) sheet.Add("phrase", $"the same: {left}", SameBits);
        else sheet.RuleOut("phrase", $"different: {left} / {right}");
        return sheet.ToScore();
    }

    public bool MayShare(string left, string right) => left == right;
}
