namespace KnowledgeGraph.Training.Evaluation.Articles;

/// <summary>Counts of what was annotated, found and both, summed over articles, in rows.</summary>
internal sealed class ArticleTally
{
    /// <summary>The rows that are relationships of the graph, which the row <see cref="Graph"/> sums.</summary>
    private static readonly string[] Relationships =
        ["affiliations", "study-journal", "study-institution", "study-people", "study-lead", "attributed quotes", "attributed reported"];

    private readonly Dictionary<string, PrecisionRecall> rows = new(StringComparer.Ordinal);

    /// <summary>Name of the row that sums all relationships.</summary>
    public const string Graph = "graph";

    /// <summary>Names and counts of the rows in the order they were first met, the graph last.</summary>
    public IEnumerable<(string Row, PrecisionRecall Counts)> Rows => rows.Keys.Append(Graph).Select(row => (row, Of(row)));

    /// <summary>The counts of a row.</summary>
    public PrecisionRecall Of(string row) =>
        row == Graph ? Relationships.Select(Of).Aggregate(default(PrecisionRecall), Sum) : rows.GetValueOrDefault(row);

    /// <summary>Adds an article's counts to a row.</summary>
    public void Add(string row, int right, int found, int given) => rows[row] = Sum(Of(row), new PrecisionRecall(right, found, given));

    /// <summary>Adds two sets of things to a row.</summary>
    public void Add<T>(string row, HashSet<T> found, HashSet<T> given) => Add(row, found.Count(given.Contains), found.Count, given.Count);

    private static PrecisionRecall Sum(PrecisionRecall one, PrecisionRecall other) =>
        new(one.Right + other.Right, one.Found + other.Found, one.Given + other.Given);
}
