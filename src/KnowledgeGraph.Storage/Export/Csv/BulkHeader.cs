using KnowledgeGraph.Core.Graph;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Export.Csv;

/// <summary>Headers of columns as <c>neo4j-admin database import</c> reads them: a name and, where it is no text, a type.</summary>
internal static class BulkHeader
{
    /// <summary>The header of a property.</summary>
    public static string Of(PropertyType property) => property.Name + property.Type switch
    {
        ValueType.Integer => ":long",
        ValueType.Real => ":double",
        ValueType.Flag => ":boolean",
        ValueType.Date => ":date",
        ValueType.TextList => ":string[]",
        _ => "",
    };
}
