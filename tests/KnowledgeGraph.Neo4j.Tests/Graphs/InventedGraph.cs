using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Neo4j.Tests.Graphs;

/// <summary>Graphs of invented articles, the same for the same numbers.</summary>
internal static class InventedGraph
{
    private const int SentencesPerArticle = 8;

    public static InMemoryGraph Of(int articles, int seed = 1)
    {
        var random = new Random(seed);
        var nodes = new List<GraphNode>();
        var edges = new List<GraphEdge>();
        var people = Enumerable.Range(0, 1 + articles / 2).Select(number => Person($"person:{number:d6}", $"Ana Person{number}")).ToList();
        nodes.AddRange(people);
        nodes.Add(Node("institution:000001", NodeKind.Institution, "University of Nowhere", ("kind", PropertyValue.Of("university"))));
        for (var article = 0; article < articles; article++)
        {
            var id = $"article:{article:d6}";
            var day = new DateOnly(2020, 1, 1).AddDays(article % 700);
            nodes.Add(Node(id, NodeKind.Article, $"News {article}", ("published", PropertyValue.Of(day)), ("path", PropertyValue.Of($"news/{article}.txt"))));
            for (var ordinal = 0; ordinal < SentencesPerArticle; ordinal++)
            {
                var sentence = $"sentence:{article:d6}.{ordinal}";
                var person = people[random.Next(people.Count)].Id;
                nodes.Add(Node(sentence, NodeKind.Sentence, $"Sentence {ordinal} of article {article} says something about cells.",
                    ("article", PropertyValue.Of(id)), ("ordinal", PropertyValue.Of(ordinal)), ("furniture", PropertyValue.Of(ordinal == 7))));
                edges.Add(Structural(RelationKind.HasSentence, id, sentence));
                edges.Add(Structural(RelationKind.MentionedIn, person, sentence, ("start", PropertyValue.Of(ordinal * 10L)), ("text", PropertyValue.Of("Ana"))));
                if (ordinal % 2 == 0) continue;
                var claim = $"claim:{article:d6}.{ordinal}";
                nodes.Add(Node(claim, NodeKind.Claim, $"Cells do {ordinal} things.", ("confidence", PropertyValue.Of(1.0)), ("finding", PropertyValue.Of(true)), ("numbers", PropertyValue.Of(ImmutableArray<string>.Empty))));
                edges.Add(Structural(RelationKind.StatedIn, claim, sentence));
                edges.Add(Stated(RelationKind.Stated, person, claim, sentence, day));
            }
        }

        edges.AddRange(people.Select(person => Stated(RelationKind.AffiliatedWith, person.Id, "institution:000001", "sentence:000000.0", null, ("roles", PropertyValue.Of(["professor"])))));
        return new(nodes, edges.DistinctBy(edge => edge.Key));
    }

    public static GraphNode Person(string id, string name) => Node(id, NodeKind.Person, name, ("aliases", PropertyValue.Of([name, name.ToUpperInvariant()])));

    public static GraphNode Node(string id, NodeKind kind, string name, params (string Name, PropertyValue Value)[] properties) => new(id, kind, name, Sorted(properties));

    public static GraphEdge Structural(RelationKind kind, string from, string to, params (string Name, PropertyValue Value)[] properties) =>
        new(Key(kind, from, to), kind, from, to, null, Sorted(properties));

    public static GraphEdge Stated(RelationKind kind, string from, string to, string sentence, DateOnly? day, params (string Name, PropertyValue Value)[] properties) =>
        new(Key(kind, from, to), kind, from, to, new(1, 0, 0.875, [sentence], [$"fact:{from}"], day, day), Sorted(properties));

    private static string Key(RelationKind kind, string from, string to) => string.Create(CultureInfo.InvariantCulture, $"{from}|{(int)kind}|{to}");

    private static ImmutableSortedDictionary<string, PropertyValue> Sorted((string Name, PropertyValue Value)[] properties) =>
        properties.ToImmutableSortedDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal);
}
