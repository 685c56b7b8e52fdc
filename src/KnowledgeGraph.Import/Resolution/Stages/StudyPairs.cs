using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>Studies, blocked by whoever and whatever two reports of one study are likely to share.</summary>
internal sealed class StudyPairs : IPairKind
{
    private const ulong ByDoi = 11, ByPerson = 12, ByWords = 13, ByNumber = 14, BySurname = 17;
    private const int HeaviestWords = 8;
    private const double TellingNameBits = 20;
    private const int MostPeople = 8;
    private readonly List<int> entities;
    private readonly List<StudyView> views;
    private readonly Dictionary<string, int> dois = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly int[] signatures;
    private readonly uint[][] heaviest;

    public StudyPairs(EntityTable table)
    {
        (entities, views) = StudyView.ReadAll(table);
        signatures = [.. views.Select(view => dois.TryGetValue(view.Features.Doi, out var number) ? number : dois[view.Features.Doi] = dois.Count)];
        heaviest = [.. views.Select(view => Heaviest(view.Features.Words))];
    }

    public NodeKind Kind => NodeKind.Study;

    public IReadOnlyList<int> Entities => entities;

    /// <summary>A study as it is compared.</summary>
    public StudyView this[int index] => views[index];

    public int DayOf(int index) => views[index].Published;

    // Two heavy words alone are shared by all studies of one subject: a third one, the journal or an institution has to agree,
    // and a fourth one where a study without a day meets all years of a subject.
    public bool IsWorthwhile(int left, int right)
    {
        var (one, other) = (views[left], views[right]);
        return (one.Journal >= 0 && one.Journal == other.Journal)
            || ContentWords.Shared(heaviest[left], heaviest[right]) > ((one.Published == 0) == (other.Published == 0) ? 2 : 3)
            || one.Institutions.Any(institution => other.Institutions.AsSpan().BinarySearch(institution) >= 0);
    }

    public void AddBlocks(int index, BlockKeys keys)
    {
        var view = views[index];
        if (view.Features.Doi.Length > 0) keys.Add(Key(ByDoi, StableHash.Of(view.Features.Doi)), index);
        foreach (var person in view.Authors.Concat(view.Others).Where(person => person.FullKey != 0).Take(MostPeople))
        {
            if (person.SurnameBits + person.GivenBits >= TellingNameBits) keys.Add(Key(ByPerson, person.FullKey), index);
            else keys.AddNear(Key(ByPerson, person.FullKey), index);
        }

        var words = heaviest[index];
        for (var i = 0; i < words.Length; i++)
        {
            for (var j = i + 1; j < words.Length; j++) keys.AddNear(Key(ByWords, words[i], words[j]), index);
            foreach (var number in view.Features.Numbers.Take(4)) keys.Add(Key(ByNumber, words[i], number), index);
        }

        foreach (var author in view.Authors.Take(MostPeople))
        {
            if (view.Journal >= 0) keys.Add(Key(BySurname, author.SurnameKey, (uint)view.Journal), index);
            foreach (var institution in view.Institutions.Take(3)) keys.Add(Key(BySurname, author.SurnameKey, (uint)institution), index);
        }
    }

    public int Score(int left, int right) => StudyScorer.Score(views[left], views[right], explains: false).Sum;

    public int? LeastSupport => -40;

    public int SignatureOf(int index) => signatures[index];

    // Signatures number the digital object identifiers; two different ones are two studies.
    public bool MayShare(int left, int right) => left == 0 || right == 0;

    private static uint[] Heaviest(System.Collections.Immutable.ImmutableArray<uint> words) =>
        [.. words.OrderByDescending(TellingWords.WeightOf).ThenBy(word => word).Take(HeaviestWords).Select(TellingWords.HashOf).Order()];

    private static ulong Key(ulong by, ulong first, ulong second = 0) => StableHash.Of(StableHash.Of(by, first), second);
}
