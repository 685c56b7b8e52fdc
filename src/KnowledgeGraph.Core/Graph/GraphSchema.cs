using System.Collections.Frozen;
using System.Collections.Immutable;
using static KnowledgeGraph.Core.Graph.NodeKind;

namespace KnowledgeGraph.Core.Graph;

/// <summary>The one declaration of what the graph is made of; stores, exports, reports and docs all read it.</summary>
public static class GraphSchema
{
    /// <summary>Version of this declaration; a store or database written with a greater one is refused.</summary>
    public const int Version = 1;

    /// <summary>Kinds of nodes that are resolved from mentions across articles.</summary>
    public static ImmutableArray<NodeKind> EntityKinds { get; } = [Person, Institution, Journal, Study, Topic, Place];

    /// <summary>Every kind of node, in the order of <see cref="NodeKind"/>.</summary>
    public static ImmutableArray<NodeType> Nodes { get; } =
    [
        new(Article, false, [Text("source"), Text("path"), Text("title"), Text("publisher"), Date("published"), Text("url"), Text("text"), Text("copyOf")]),
        new(Sentence, false, [Text("article"), Int("start"), Int("end"), Int("ordinal"), Flag("furniture")]),
        new(Person, true, [Texts("aliases"), Texts("titles"), Texts("roles"), Texts("parts"), Texts("externalIds"), Int("articles")]),
        new(Institution, true, [Texts("aliases"), Text("kind"), Texts("externalIds"), Int("articles")]),
        new(Journal, true, [Texts("aliases"), Texts("externalIds"), Int("articles")]),
        new(Study, true, [Texts("aliases"), Text("doi"), Int("sampleSize"), Text("design"), Text("stage"), Int("articles")]),
        new(Claim, false, [Text("form"), Text("article"), Int("start"), Int("end"), Flag("finding"), Text("certainty"), Flag("negated"), Text("strength"), Texts("numbers"), Real("confidence"), Text("rule"), Date("published")]),
        new(Topic, true, [Texts("aliases"), Int("articles")]),
        new(Place, true, [Texts("aliases"), Text("country"), Int("articles")]),
    ];

    /// <summary>Every kind of relationship, in the order of <see cref="RelationKind"/>.</summary>
    public static ImmutableArray<RelationType> Relations { get; } =
    [
        Stated(RelationKind.AffiliatedWith, "AFFILIATED_WITH", [Person], [Institution, Journal], "{from} is affiliated with {to}", Texts("roles"), Texts("departments")),
        Stated(RelationKind.PartOf, "PART_OF", [Institution], [Institution], "{from} is part of {to}"),
        Stated(RelationKind.LocatedIn, "LOCATED_IN", [Institution, Place], [Place], "{from} is located in {to}"),
        Stated(RelationKind.Authored, "AUTHORED", [Person], [Study], "{from} is an author of {to}", Flag("lead")),
        Stated(RelationKind.ConductedAt, "CONDUCTED_AT", [Study], [Institution], "{from} was conducted at {to}"),
        Stated(RelationKind.PublishedIn, "PUBLISHED_IN", [Study], [Journal], "{from} was published in {to}"),
        Stated(RelationKind.ReportedIn, "REPORTED_IN", [Study], [Article], "{from} is reported in {to}"),
        Stated(RelationKind.CommentedOn, "COMMENTED_ON", [Person, Institution], [Study], "{from} commented on {to}"),
        Stated(RelationKind.Stated, "STATED", [Person, Institution, Journal, Study], [Claim], "{from} stated: {to}"),
        Stated(RelationKind.Found, "FOUND", [Study], [Claim], "{from} found: {to}"),
        Structural(RelationKind.StatedIn, "STATED_IN", [Claim], [Sentence], "{from} stands in {to}"),
        Structural(RelationKind.HasSentence, "HAS_SENTENCE", [Article], [Sentence], "{from} has the sentence {to}"),
        Structural(RelationKind.MentionedIn, "MENTIONED_IN", [Person, Institution, Journal, Study, Topic, Place], [Sentence], "{from} is mentioned in {to}", Int("start"), Int("end"), Text("text")),
        Stated(RelationKind.Wrote, "WROTE", [Person], [Article], "{from} wrote {to}"),
        Stated(RelationKind.PublishedBy, "PUBLISHED_BY", [Article], [Institution], "{from} was published by {to}"),
        Stated(RelationKind.SubjectOf, "SUBJECT_OF", [Person], [Article], "{from} is a subject of {to}"),
        Stated(RelationKind.About, "ABOUT", [Claim], [Topic], "{from} is about {to}"),
        Stated(RelationKind.SameAs, "SAME_AS", [Claim], [Claim], "{from} says the same as {to}", Real("score")),
        Stated(RelationKind.Hedges, "HEDGES", [Claim], [Claim], "{from} says with less certainty {to}", Real("score")),
        Stated(RelationKind.Strengthens, "STRENGTHENS", [Claim], [Claim], "{from} says with more certainty {to}", Real("score")),
        Stated(RelationKind.Contradicts, "CONTRADICTS", [Claim], [Claim], "{from} may contradict {to}", Real("score")),
    ];

    /// <summary>Properties that every relationship with provenance carries, beside its own.</summary>
    public static ImmutableArray<PropertyType> ProvenanceProperties { get; } =
        [Int("support"), Int("copies"), Real("confidence"), Texts("evidence"), Texts("facts"), Date("firstSeen"), Date("lastSeen")];

    private static readonly ImmutableArray<string> IdPrefixes = [.. Nodes.Select(node => node.Label.ToLowerInvariant())];

    private static readonly FrozenDictionary<string, RelationType> RelationsByName = Relations.ToFrozenDictionary(relation => relation.Name, StringComparer.Ordinal);

    /// <summary>The declaration of a kind of relationship.</summary>
    public static RelationType Of(RelationKind kind) => Relations[(int)kind];

    /// <summary>The declaration of a kind of node.</summary>
    public static NodeType Of(NodeKind kind) => Nodes[(int)kind];

    /// <summary>Finds a kind of relationship by its name in stores and exports; null where there is none.</summary>
    public static RelationType? FindRelation(string name) => RelationsByName.GetValueOrDefault(name);

    /// <summary>The prefix of ids of a kind: <c>person</c> in <c>person:4k2m…</c>.</summary>
    public static string IdPrefix(NodeKind kind) => IdPrefixes[(int)kind];

    private static RelationType Stated(RelationKind kind, string name, ImmutableArray<NodeKind> from, ImmutableArray<NodeKind> to, string reading, params ImmutableArray<PropertyType> properties) =>
        new(kind, name, from, to, reading, IsStructural: false, properties);

    private static RelationType Structural(RelationKind kind, string name, ImmutableArray<NodeKind> from, ImmutableArray<NodeKind> to, string reading, params ImmutableArray<PropertyType> properties) =>
        new(kind, name, from, to, reading, IsStructural: true, properties);

    private static PropertyType Text(string name) => new(name, ValueType.Text);

    private static PropertyType Texts(string name) => new(name, ValueType.TextList);

    private static PropertyType Int(string name) => new(name, ValueType.Integer);

    private static PropertyType Real(string name) => new(name, ValueType.Real);

    private static PropertyType Flag(string name) => new(name, ValueType.Flag);

    private static PropertyType Date(string name) => new(name, ValueType.Date);
}
