using System.Runtime.InteropServices;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>Which institution an acronym means that an article does not write out.</summary>
/// <param name="Name">Key of the full name it is read as; empty where nothing tells.</param>
/// <param name="IsShared">True where the acronym is short for several institutions, so that it says too little by itself.</param>
/// <param name="IsTold">True where people told it, false where one reading is met far more often than any other.</param>
internal readonly record struct AcronymReading(string Name, bool IsShared, bool IsTold)
{
    /// <summary>That of a name written out, and of an acronym of one institution that nobody tells.</summary>
    public static AcronymReading None { get; } = new("", IsShared: false, IsTold: false);
}

/// <summary>Reads acronyms that several institutions share: whoever an article ties to the acronym is tied to the full name in another.</summary>
/// <remarks>
/// Names of people are compared as they are written, since people are resolved after institutions. An acronym that nobody tells is read as its commonest meaning only where that is
/// met far more often than all others together; else it stays an institution of its own. A pure function of all articles, and of the forms that stand for them.
/// </remarks>
internal sealed class AcronymReadings
{
    private const int DominantShare = 10;
    private readonly Dictionary<int, AcronymReading> readings = [];
    private readonly Dictionary<string, Acronym> acronyms = new(StringComparer.Ordinal);
    private readonly Dictionary<InstitutionName, Acronym[]> spelled = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads every acronym of the table.</summary>
    /// <param name="table">All entities.</param>
    /// <param name="nameOf">Parses the name of an institution; one object for equal names.</param>
    public AcronymReadings(EntityTable table, Func<string, InstitutionName> nameOf)
    {
        var people = new List<uint>();
        var told = new Dictionary<(string Acronym, uint Person), HashSet<string>>();
        var alone = new List<(int Entity, Acronym Acronym, uint[] People)>();
        var named = new List<(int Entity, InstitutionName Name)>();
        foreach (var entity in table.OfKind(NodeKind.Institution))
        {
            var name = nameOf(((InstitutionFeatures)table[entity].Features).Name);
            if (name.Acronym.Length < InstitutionNameComparison.ShortestAcronym)
            {
                if (name.Words.Length > 1) named.Add((entity, name));
                continue;
            }

            if (!acronyms.TryGetValue(name.Acronym, out var acronym)) acronyms[name.Acronym] = acronym = new Acronym(name.Acronym);
            Witnesses.Of(table, entity, people);
            alone.Add((entity, acronym, [.. people]));
            foreach (var person in people) told[(name.Acronym, person)] = [];
        }

        if (alone.Count == 0) return;
        foreach (var (entity, name) in named)
        {
            var spelled = SpelledBy(name);
            if (spelled.Length == 0) continue;
            Witnesses.Of(table, entity, people);
            foreach (var acronym in spelled)
            {
                acronym.Add(name, table.UsesOf(entity), ((InstitutionFeatures)table[entity].Features).Acronyms.Contains(acronym.Letters));
                foreach (var person in people)
                {
                    if (told.TryGetValue((acronym.Letters, person), out var names)) names.Add(name.Key);
                }
            }
        }

        foreach (var (key, names) in told) acronyms[key.Acronym].AddTold(names);
        foreach (var (entity, acronym, speakers) in alone)
        {
            var votes = speakers.SelectMany(person => told[(acronym.Letters, person)]).GroupBy(name => name, StringComparer.Ordinal).Select(name => (name.Key, name.Count()));
            readings[entity] = acronym.Read([.. votes]);
        }
    }

    /// <summary>What an institution called by an acronym alone is read as; none for every other.</summary>
    public AcronymReading Of(int entity) => readings.GetValueOrDefault(entity, AcronymReading.None);

    private Acronym[] SpelledBy(InstitutionName name)
    {
        if (spelled.TryGetValue(name, out var found)) return found;
        return spelled[name] = [.. InstitutionNameComparison.AcronymsOf(name).Distinct(StringComparer.Ordinal).Select(letters => acronyms.GetValueOrDefault(letters)).OfType<Acronym>()];
    }

    /// <summary>The full names that an acronym in use may be short for.</summary>
    private sealed class Acronym(string letters)
    {
        private readonly Dictionary<string, (InstitutionName Name, int Uses, bool IsMeant)> names = new(StringComparer.Ordinal);
        private List<InstitutionProfile>? meant;
        private bool? isShared;
        private string? dominant;

        public string Letters => letters;

        public void Add(InstitutionName name, int uses, bool isDefined)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(names, name.Key, out _);
            known = (name, known.Uses + uses, known.IsMeant || isDefined);
        }

        public void AddTold(IEnumerable<string> told)
        {
            foreach (var name in told) names[name] = names[name] with { IsMeant = true };
        }

        // The name that most people tell, where nobody tells another institution's; else the one that is met far more often than all others.
        public AcronymReading Read((string Name, int People)[] votes)
        {
            var isShared = IsShared;
            if (votes.Length > 0)
            {
                var voted = votes.Select(vote => (Profile: ProfileOf(vote.Name), vote.People)).OrderByDescending(vote => vote.People).ThenByDescending(vote => vote.Profile.Uses).ThenBy(vote => vote.Profile.Name.Key, StringComparer.Ordinal).ToList();
                if (AreOne([.. voted.TakeWhile(vote => vote.People == voted[0].People).Select(vote => vote.Profile)])) return new AcronymReading(voted[0].Profile.Name.Key, isShared, IsTold: true);
            }

            return isShared ? new AcronymReading(Dominant, IsShared: true, IsTold: false) : AcronymReading.None;
        }

        // Names that an article gives the acronym beside, or that people tell; the commonest first. All that spell it where there are none.
        private List<InstitutionProfile> Meant =>
            meant ??= [.. (names.Values.Any(name => name.IsMeant) ? names.Values.Where(name => name.IsMeant) : names.Values).Select(name => ProfileOf(name.Name.Key))
                .OrderByDescending(profile => profile.Uses).ThenBy(profile => profile.Name.Key, StringComparer.Ordinal)];

        // The name that is met far more often than all that are not slips of it; empty where none is.
        private string Dominant => dominant ??=
            Meant.Skip(1).Where(other => !InstitutionProfile.MayBeOneName(Meant[0], other)).Sum(other => (long)other.Uses) * DominantShare <= Meant[0].Uses ? Meant[0].Name.Key : "";

        private bool IsShared => isShared ??= !AreOne(Meant);

        private InstitutionProfile ProfileOf(string name) => new(names[name].Name, [], "") { Uses = names[name].Uses };

        private static bool AreOne(List<InstitutionProfile> profiles) => profiles.TrueForAll(profile => InstitutionProfile.MayBeOneName(profiles[0], profile));
    }
}
