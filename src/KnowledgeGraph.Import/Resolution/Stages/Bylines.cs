using KnowledgeGraph.Import.Resolution.Scoring;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>Rows of equal bylines: a journalist of one name and outlet stands over hundreds of articles, and nothing else is known of each.</summary>
/// <remarks>
/// Where the name tells, equal bylines of one outlet are one person by that alone; so a row needs no more pairs than those between neighbours, and only its first byline is
/// compared with others. Names too common for that, whoever people have judged, and a second byline of one article stand alone.
/// </remarks>
internal sealed class Bylines
{
    private const int None = -1;
    private readonly int[] next;
    private readonly bool[] leads;
    private readonly bool[] tells;

    /// <summary>Finds the rows.</summary>
    /// <param name="entities">Entities, in ascending order.</param>
    /// <param name="views">What is known of each.</param>
    /// <param name="judged">Entities that people have judged.</param>
    public Bylines(IReadOnlyList<int> entities, IReadOnlyList<PersonView> views, IReadOnlySet<int> judged)
    {
        next = new int[entities.Count];
        leads = new bool[entities.Count];
        tells = new bool[entities.Count];
        Array.Fill(next, None);
        Array.Fill(leads, true);
        var last = new Dictionary<(int Name, uint Outlet), int>();
        var tellingNames = new Dictionary<int, bool>();
        for (var i = 0; i < entities.Count; i++)
        {
            if (!views[i].IsJournalist || views[i].Features.Publisher == 0) continue;
            if (!tellingNames.TryGetValue(views[i].Name.Number, out tells[i])) tellingNames[views[i].Name.Number] = tells[i] = PersonScorer.OutletTells(views[i].Name);
            if (!tells[i] || judged.Contains(entities[i])) continue;
            var byline = (views[i].Name.Number, views[i].Features.Publisher);
            if (last.TryGetValue(byline, out var before))
            {
                if (views[before].Article == views[i].Article) continue;
                next[before] = i;
                leads[i] = false;
            }

            last[byline] = i;
        }
    }

    /// <summary>True for the first of a row, and for everybody who is in none.</summary>
    public bool Leads(int index) => leads[index];

    /// <summary>True for a journalist of a known outlet whose name and outlet together tell who it is.</summary>
    public bool Tells(int index) => tells[index];

    /// <summary>The neighbour behind in the row; −1 where there is none.</summary>
    public int Next(int index) => next[index];
}
