using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Rarity;
using KnowledgeGraph.Import.Resolution.Clustering;
using KnowledgeGraph.Import.Resolution.Scoring;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>Studies, blocked by whoever and whatever two reports of one study are likely to share: people, or telling words near in time.</summary>
internal sealed class StudyPairs : IPairKind
{
    /// <summary>Score in tenths of a bit from which a pair is kept: several members of a story that nearly reach the threshold are as good as one that does, where nothing known contradicts.</summary>
    public const int LeastScore = -30;

    private const ulong ByDoi = 11, ByPerson = 12, ByJournal = 13, BySample = 14, ByInstitution = 15, ByNumber = 16, BySurname = 17;
    private const double HeaviestPart = 0.45;
    private const double LeastInOneJournal = 0.05, LeastWithout = 0.1, LeastInTwoJournals = 0.2;
    private const double TellingNameBits = 20;
    private const int MostPeople = 8;
    private readonly List<int> entities;
    private readonly List<StudyView> views;
    private readonly Dictionary<string, int> dois = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly int[] signatures;
    private readonly StudyGlance[] glances;
    private readonly int[] journals;

    public StudyPairs(EntityTable table)
    {
        (entities, views) = StudyView.ReadAll(table);
        signatures = [.. views.Select(view => dois.TryGetValue(view.Features.Doi, out var number) ? number : dois[view.Features.Doi] = dois.Count)];
        glances = [.. views.Select(StudyGlance.Of)];
        journals = Array.ConvertAll(glances, static glance => glance.Journal);
    }

    public NodeKind Kind => NodeKind.Study;

    public IReadOnlyList<int> Entities => entities;

    /// <summary>A study as it is compared.</summary>
    public StudyView this[int index] => views[index];

    public int DayOf(int node) => views[node].Published;

    public ReadOnlySpan<uint> WordsOf(int node) => views[node].Features.Words.AsSpan();

    public void AddSupports(int node, List<ulong> supports)
    {
        var view = views[node];
        if (view.Journal >= 0) supports.Add(Key(ByJournal, (uint)view.Journal));
        if (view.Features.SampleSize >= StudyScorer.LeastSample) supports.Add(Key(BySample, (uint)view.Features.SampleSize));
        foreach (var institution in view.Institutions) supports.Add(Key(ByInstitution, (uint)institution));
        foreach (var number in view.Features.Numbers) supports.Add(Key(ByNumber, number));
    }

    public double LeastLikeness => LeastInOneJournal;

    // What two studies share apart from words says how alike their words must be; of that their heaviest words have to make up a part. People in common have blocks of their own.
    public bool AreWorthwhile(int left, int right, double likeness)
    {
        // Most pairs go no further than their journals, which lie close together.
        var (journal, another) = (journals[left], journals[right]);
        if (likeness < (journal < 0 || another < 0 ? LeastWithout : journal == another ? LeastInOneJournal : LeastInTwoJournals)) return false;
        ref readonly var one = ref glances[left];
        ref readonly var other = ref glances[right];
        if (!StudyGlance.TryScore(one, other, out var without, out var opposed))
        {
            without = StudyScorer.WithoutNamesAndWords(views[left], views[right]);
            opposed = StudyScorer.AreOpposed(views[left], views[right]) ? 1 : 0;
        }

        var lacking = (opposed > 0 ? PairScore.Threshold : LeastScore) - without;
        return StudyScorer.LeastLikeness(lacking, Math.Min(one.Words, other.Words)) is { } least && likeness >= least * HeaviestPart;
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

        foreach (var author in view.Authors.Take(MostPeople))
        {
            if (view.Journal >= 0) keys.Add(Key(BySurname, author.SurnameKey, (uint)view.Journal), index);
            foreach (var institution in view.Institutions.Take(3)) keys.Add(Key(BySurname, author.SurnameKey, (uint)institution), index);
        }
    }

    public int Score(int left, int right) => StudyScorer.Score(views[left], views[right], explains: false).Sum;

    public int Propose(int left, int right)
    {
        var score = Score(left, right);
        return score < PairScore.Threshold && (StudyScorer.AreOpposed(views[left], views[right]) || StudyScorer.HaveOtherAuthors(views[left], views[right])) ? int.MinValue : score;
    }

    public int? LeastSupport => -60;

    public int SignatureOf(int index) => signatures[index];

    // Signatures number the digital object identifiers; two different ones are two studies.
    public bool MayShare(int left, int right) => left == 0 || right == 0;

    private static ulong Key(ulong by, ulong first, ulong second = 0) => StableHash.Of(StableHash.Of(by, first), second);
}
