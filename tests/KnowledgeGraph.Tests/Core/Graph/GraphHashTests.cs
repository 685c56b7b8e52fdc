using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Tests.Core.Graph;

public sealed class GraphHashTests
{
    [Fact]
    public void Values_written_alike_but_of_different_types_hash_differently()
    {
        PropertyValue[] alike = [PropertyValue.Of("1"), PropertyValue.Of(1L), PropertyValue.Of(1.0)];
        Assert.Equal(alike.Length, alike.Select(HashWith).Distinct().Count());
        Assert.NotEqual(HashWith(PropertyValue.Of("true")), HashWith(PropertyValue.Of(true)));
        Assert.NotEqual(HashWith(PropertyValue.Of("2019-03-04")), HashWith(PropertyValue.Of(new DateOnly(2019, 3, 4))));
    }

    private static long HashWith(PropertyValue value)
    {
        using var hasher = new GraphHasher();
        return hasher.Add(new GraphNode("person:a", NodeKind.Person, "Orla Fenwick", ImmutableSortedDictionary<string, PropertyValue>.Empty.Add("articles", value)));
    }
}
