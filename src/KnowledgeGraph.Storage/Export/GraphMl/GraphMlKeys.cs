using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Export.GraphMl;

/// <summary>One declared attribute of a GraphML file.</summary>
/// <param name="Id">Unique over the file; <c>labels</c> and <c>label</c> are the ids APOC looks for.</param>
/// <param name="Name">Name of the attribute.</param>
/// <param name="Type">What its values are.</param>
internal sealed record GraphMlKey(string Id, string Name, ValueType Type)
{
    /// <summary>GraphML's name of the type; dates and lists travel as text.</summary>
    public string TypeName => Type switch
    {
        ValueType.Integer => "long",
        ValueType.Real => "double",
        ValueType.Flag => "boolean",
        _ => "string",
    };
}

/// <summary>The attributes of this project's GraphML, made from the one schema.</summary>
internal static class GraphMlKeys
{
    /// <summary>Namespace of GraphML.</summary>
    public const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Namespace of yEd's drawing elements.</summary>
    public const string YFiles = "http://www.yworks.com/xml/graphml";

    /// <summary>Key of yEd's node drawing; Gephi knows this id and does not take it for a label.</summary>
    public const string NodeGraphics = "d3";

    /// <summary>Key of yEd's edge drawing; as above.</summary>
    public const string EdgeGraphics = "d7";

    /// <summary>The kind of a node as <c>:Person</c>, under the id and in the form APOC reads.</summary>
    public static GraphMlKey Labels { get; } = new("labels", "labels", ValueType.Text);

    /// <summary>The kind of a node without the colon, for the filters of Gephi and Cytoscape.</summary>
    public static GraphMlKey NodeType { get; } = new("n_type", "type", ValueType.Text);

    /// <summary>A short label of a node.</summary>
    public static GraphMlKey NodeLabel { get; } = new("n_label", "label", ValueType.Text);

    /// <summary>The name of a node.</summary>
    public static GraphMlKey Name { get; } = new("n_name", "name", ValueType.Text);

    /// <summary>Kind of a relationship, under the id APOC reads.</summary>
    public static GraphMlKey EdgeLabel { get; } = new("label", "label", ValueType.Text);

    /// <summary>Kind of a relationship, under the name Cytoscape reads.</summary>
    public static GraphMlKey Interaction { get; } = new("e_interaction", "interaction", ValueType.Text);

    /// <summary>Support of a relationship as a number; 1 where it is structural.</summary>
    public static GraphMlKey Weight { get; } = new("e_weight", "weight", ValueType.Real);

    /// <summary>Properties of nodes by name.</summary>
    public static ImmutableSortedDictionary<string, GraphMlKey> NodeProperties { get; } =
        Declare("n_", GraphSchema.Nodes.SelectMany(node => node.Properties));

    /// <summary>Properties of relationships by name, those of provenance among them.</summary>
    public static ImmutableSortedDictionary<string, GraphMlKey> EdgeProperties { get; } =
        Declare("e_", GraphSchema.ProvenanceProperties.Concat(GraphSchema.Relations.SelectMany(relation => relation.Properties)));

    private static ImmutableSortedDictionary<string, GraphMlKey> Declare(string prefix, IEnumerable<PropertyType> properties) =>
        properties.Distinct().ToImmutableSortedDictionary(
            property => property.Name, property => new GraphMlKey(prefix + property.Name, property.Name, property.Type), StringComparer.Ordinal);
}
