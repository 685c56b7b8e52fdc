using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Neo4j.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void Every_kind_of_relationship_is_declared_in_the_order_of_its_enum() =>
        Assert.Equal(Enum.GetValues<RelationKind>(), GraphSchema.Relations.Select(relation => relation.Kind));
}
