using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Tests.Graphs;

/// <summary>Builds graphs by hand, as a test tells them.</summary>
internal sealed class SmallWorld
{
    private readonly List<GraphNode> nodes = [];
    private readonly List<GraphEdge> edges = [];

    /// <summary>What was told so far.</summary>
    public MemoryGraph Graph => new(nodes, edges);

    /// <summary>Adds a node; its id is its kind and the given key.</summary>
    public SmallWorld Node(NodeKind kind, string key, string name, params (string Name, PropertyValue Value)[] properties)
    {
        nodes.Add(new GraphNode(GraphIds.Node(kind, key), kind, name, Sorted(properties)));
        return this;
    }

    /// <summary>Adds a relationship that articles say.</summary>
    public SmallWorld Edge(RelationKind kind, string from, string to, int support = 1, double confidence = 0.9, string? seen = null, string[]? evidence = null, params (string Name, PropertyValue Value)[] properties)
    {
        DateOnly? day = seen is null ? null : DateOnly.ParseExact(seen, "yyyy-MM-dd");
        var provenance = new EdgeProvenance(support, 0, confidence, [.. evidence ?? []], ["fact-" + from + to], day, day);
        edges.Add(new GraphEdge(GraphIds.Edge(kind, from, to), kind, from, to, provenance, Sorted(properties)));
        return this;
    }

    /// <summary>Adds a structural relationship.</summary>
    public SmallWorld Tie(RelationKind kind, string from, string to, params (string Name, PropertyValue Value)[] properties)
    {
        edges.Add(new GraphEdge(GraphIds.Edge(kind, from, to), kind, from, to, null, Sorted(properties)));
        return this;
    }

    /// <summary>Two teams, one journal, an expert who shares an institution with an author, one claim, one article, one bystander.</summary>
    public static SmallWorld TwoTeams() => new SmallWorld()
        .Node(NodeKind.Article, "a1", "Sea snails remember", ("published", PropertyValue.Of(new DateOnly(2021, 3, 4))), ("text", PropertyValue.Of("Sea snails remember the tide, Ann Marsh said.")))
        .Node(NodeKind.Sentence, "a1.0", "Sea snails remember the tide, Ann Marsh said.", ("article", PropertyValue.Of("article:a1")), ("start", PropertyValue.Of(0L)), ("end", PropertyValue.Of(45L)), ("furniture", PropertyValue.Of(false)))
        .Node(NodeKind.Person, "ann", "Ann Marsh", ("aliases", PropertyValue.Of(["Marsh", "Prof. \"Ann\" Marsh; FRS"])), ("articles", PropertyValue.Of(3L)), ("parts", PropertyValue.Of(["author"])))
        .Node(NodeKind.Person, "bob", "Bob Öst & <Sons>", ("parts", PropertyValue.Of(["author"])))
        .Node(NodeKind.Person, "cy", "Cy Dune", ("parts", PropertyValue.Of(["expert"])))
        .Node(NodeKind.Person, "dee", "Dee Pool", ("parts", PropertyValue.Of(["subject"])))
        .Node(NodeKind.Institution, "north", "North College", ("kind", PropertyValue.Of("university")))
        .Node(NodeKind.Institution, "wire", "The Wire", ("kind", PropertyValue.Of("media")))
        .Node(NodeKind.Journal, "tides", "Tides")
        .Node(NodeKind.Study, "snails", "study of sea snails")
        .Node(NodeKind.Study, "crabs", "study of crabs")
        .Node(NodeKind.Claim, "c1", "Sea snails remember the tide", ("certainty", PropertyValue.Of("asserted")), ("confidence", PropertyValue.Of(0.75)), ("finding", PropertyValue.Of(true)), ("article", PropertyValue.Of("article:a1")), ("published", PropertyValue.Of(new DateOnly(2021, 3, 4))))
        .Node(NodeKind.Topic, "snail", "sea snail")
        .Node(NodeKind.Place, "wales", "Wales")
        .Edge(RelationKind.AffiliatedWith, "person:ann", "institution:north", 2, 0.95, "2021-03-04", ["sentence:a1.0"], ("roles", PropertyValue.Of(["professor", "head of \"tides\""])))
        .Edge(RelationKind.AffiliatedWith, "person:cy", "institution:north", 1, 0.8, "2019-01-02")
        .Edge(RelationKind.Authored, "person:ann", "study:snails", 2, 0.9, "2021-03-04", ["sentence:a1.0"], ("lead", PropertyValue.Of(true)))
        .Edge(RelationKind.Authored, "person:bob", "study:snails")
        .Edge(RelationKind.Authored, "person:bob", "study:crabs")
        .Edge(RelationKind.CommentedOn, "person:cy", "study:snails")
        .Edge(RelationKind.PublishedIn, "study:snails", "journal:tides")
        .Edge(RelationKind.Stated, "person:ann", "claim:c1", 1, 0.75, "2021-03-04", ["sentence:a1.0"])
        .Edge(RelationKind.Found, "study:snails", "claim:c1", 1, 0.75, "2021-03-04", ["sentence:a1.0"])
        .Edge(RelationKind.About, "claim:c1", "topic:snail")
        .Edge(RelationKind.LocatedIn, "institution:north", "place:wales")
        .Edge(RelationKind.PublishedBy, "article:a1", "institution:wire")
        .Edge(RelationKind.ReportedIn, "study:snails", "article:a1", 1, 0.9, "2021-03-04")
        .Edge(RelationKind.SubjectOf, "person:dee", "article:a1")
        .Tie(RelationKind.HasSentence, "article:a1", "sentence:a1.0")
        .Tie(RelationKind.StatedIn, "claim:c1", "sentence:a1.0")
        .Tie(RelationKind.MentionedIn, "person:ann", "sentence:a1.0", ("start", PropertyValue.Of(30L)), ("end", PropertyValue.Of(39L)), ("text", PropertyValue.Of("Ann Marsh")));

    private static ImmutableSortedDictionary<string, PropertyValue> Sorted((string Name, PropertyValue Value)[] properties) =>
        properties.ToImmutableSortedDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal);
}
