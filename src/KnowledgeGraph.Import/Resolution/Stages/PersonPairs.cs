using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Rarity;
using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Import.Resolution.Scoring;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>People, blocked by name and, where the name is common, by what would have to support it.</summary>
internal sealed class PersonPairs : IPairKind
{
    // Two thirds of a bit of slack for spellings whose rarity differs.
    private const double LoneNameBits = PersonScorer.PopulationBits + (PairScore.Threshold / 10.0) - PersonScorer.WeakBits - 0.7;
    private const ulong ByInstitution = 1, ByStudy = 2, ByCompany = 3, ByOutlet = 4, ByGivenInStudy = 5, ByNeighbour = 6, ByOffice = 7, ByOwnStudy = 8;
    private const int MostCompany = 6;
    private readonly List<int> entities;
    private readonly List<PersonView> views;
    private readonly Dictionary<int, PersonName> names = [];
    private readonly Bylines bylines;

    /// <summary>Reads all people.</summary>
    /// <param name="table">All entities.</param>
    /// <param name="judged">Those that people have judged.</param>
    public PersonPairs(EntityTable table, IReadOnlySet<int>? judged = null)
    {
        (entities, views) = PersonView.ReadAll(table);
        bylines = new Bylines(entities, views, judged ?? new HashSet<int>());
        foreach (var view in views) names[view.Name.Number] = view.Name.Parsed;
    }

    public NodeKind Kind => NodeKind.Person;

    public IReadOnlyList<int> Entities => entities;

    /// <summary>A person as it is compared.</summary>
    public PersonView this[int index] => views[index];

    /// <summary>True for a journalist of a known outlet whose name and outlet together tell who it is, so that one of a row of equal bylines stands for all of it.</summary>
    public bool OutletTells(int index) => bylines.Tells(index);

    public int DayOf(int node) => views[node].Published;

    public ReadOnlySpan<uint> WordsOf(int node) => [];

    public void AddSupports(int node, List<ulong> supports)
    {
    }

    public double LeastLikeness => 1;

    public bool AreWorthwhile(int left, int right, double likeness) => false;

    public void AddBlocks(int index, BlockKeys keys)
    {
        var view = views[index];
        var name = view.Name;
        if (bylines.Next(index) is var next and >= 0)
        {
            keys.Add(Key(ByNeighbour, (uint)index, (uint)next), index);
            keys.Add(Key(ByNeighbour, (uint)index, (uint)next), next);
        }

        // Any byline of a row may be the one under which somebody writes of the own study.
        if (name.FullKey != 0)
        {
            foreach (var study in view.Studies.Concat(view.Reported)) keys.Add(Key(ByOwnStudy, name.FullKey, (uint)study), index);
        }

        if (!bylines.Leads(index)) return;
        if (name.FullKey != 0 && name.SurnameBits + name.GivenBits >= LoneNameBits) keys.Add(name.FullKey, index);
        if (view.IsJournalist)
        {
            // Of a name that says too little the outlet says nothing more: whoever wrote of the same people may be one.
            if (bylines.Tells(index)) keys.Add(Key(ByOutlet, name.SurnameKey, view.Features.Publisher), index);
            AddCompany(view, keys, index);
            return;
        }

        foreach (var institution in view.Institutions) keys.Add(KeyAt(name, institution), index);
        if (view.Features.Office != 0) keys.Add(Key(ByOffice, name.SurnameKey, view.Features.Office), index);
        foreach (var study in view.Studies.Concat(view.Commented))
        {
            keys.Add(Key(ByStudy, name.SurnameKey, (uint)study), index);
            if (name.GivenKey == 0) continue;
            // A surname misspelt beyond its skeleton, or put first.
            keys.Add(Key(ByGivenInStudy, name.GivenKey, (uint)study), index);
            keys.Add(Key(ByStudy, name.GivenKey, (uint)study), index);
        }

        AddCompany(view, keys, index);
    }

    /// <summary>Key of the block of those of a surname who are tied to an institution.</summary>
    public static ulong KeyAt(NamedPerson name, int institution) => Key(ByInstitution, name.SurnameKey, (uint)institution);

    private static void AddCompany(PersonView view, BlockKeys keys, int index)
    {
        if (view.Company.Length > MostCompany) return;
        foreach (var other in view.Company) keys.Add(Key(ByCompany, view.Name.SurnameKey, other), index);
    }

    public int Score(int left, int right) => PersonScorer.Score(views[left], views[right], explains: false).Sum;

    public int? LeastSupport => null;

    public int SignatureOf(int index) => views[index].Name.Number;

    public bool MayShare(int left, int right) => PersonNameComparison.Compare(names[left], names[right]).MayBeOne;

    private static ulong Key(ulong by, ulong name, uint support) => StableHash.Of(StableHash.Of(by, name), support);
}
