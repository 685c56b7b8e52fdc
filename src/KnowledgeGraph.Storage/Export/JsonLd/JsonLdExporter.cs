using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Graph;
using ValueType = KnowledgeGraph.Core.Graph.ValueType;

namespace KnowledgeGraph.Storage.Export.JsonLd;

/// <summary>JSON-LD in the terms of schema.org, with PROV-O for what a relationship stands on and Web Annotation selectors for where it stands.</summary>
/// <remarks>
/// Each relationship is written twice: as a plain triple, and as an <c>rdf:Statement</c> that carries support, confidence and evidence.
/// One object of the graph a line. JSON-LD 1.1, W3C 2020; PROV-O, W3C 2013; Web Annotation Data Model, W3C 2017.
/// </remarks>
public sealed class JsonLdExporter : IGraphExporter
{
    private static readonly string Mentioned = GraphSchema.Of(RelationKind.MentionedIn).Name;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Format => "jsonld";

    /// <inheritdoc/>
    public async Task<ExportReport> WriteAsync(IExportGraph graph, IExportTarget output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        var stream = output.Open("");
        stream.Write(Encoding.UTF8.GetBytes("{\"@context\":" + LinkedTerms.Context.Trim() + ",\n\"@graph\":["));
        using var json = new Utf8JsonWriter(stream, Options);
        var first = true;
        void Line(Action write)
        {
            stream.Write(first ? "\n"u8 : ",\n"u8);
            first = false;
            write();
            json.Flush();
            json.Reset();
        }

        var (nodes, edges) = await graph.EachAsync(
            node => Line(() => Node(json, node)),
            edge =>
            {
                if (edge.Name == Mentioned) Line(() => Mention(json, edge));
                else Line(() => Triple(json, edge));
                if (edge.Provenance is { } provenance) Line(() => Statement(json, edge, provenance));
            },
            cancellation).ConfigureAwait(false);
        stream.Write("\n]}\n"u8);
        return new ExportReport(nodes, edges, ["the order of lists: linked data has sets"]);
    }

    private static void Node(Utf8JsonWriter json, GraphNode node)
    {
        json.WriteStartObject();
        json.WriteString("@id", LinkedTerms.Iri(node.Id));
        json.WriteStartArray("@type");
        json.WriteStringValue(LinkedTerms.ClassOf(node));
        json.WriteStringValue("kg:" + GraphSchema.Of(node.Kind).Label);
        json.WriteStringValue(node.Kind is NodeKind.Person ? "prov:Person" : node.Kind is NodeKind.Institution ? "prov:Organization" : "prov:Entity");
        json.WriteEndArray();
        if (node.Kind == NodeKind.Sentence) Selectors(json, node);
        else json.WriteString(node.Kind == NodeKind.Claim ? "schema:text" : "schema:name", node.Name);
        foreach (var (name, value) in node.Properties)
        {
            if (node.Kind == NodeKind.Sentence && name is "start" or "end" or "article") continue;
            if (name == "article" && value.Type == ValueType.Text) Link(json, "kg:article", value.AsText);
            else PropertyValueJson.Write(json, LinkedTerms.PropertyOf(node.Kind, name), value);
        }

        json.WriteEndObject();
    }

    private static void Selectors(Utf8JsonWriter json, GraphNode sentence)
    {
        if (sentence.Properties.TryGetValue("article", out var article)) Link(json, "oa:hasSource", article.AsText);
        json.WriteStartArray("oa:hasSelector");
        json.WriteStartObject();
        json.WriteString("@type", "oa:TextQuoteSelector");
        json.WriteString("oa:exact", sentence.Name);
        json.WriteEndObject();
        Position(json, sentence.Properties);
        json.WriteEndArray();
    }

    private static void Position(Utf8JsonWriter json, ImmutableSortedDictionary<string, PropertyValue> properties)
    {
        if (!properties.TryGetValue("start", out var start) || !properties.TryGetValue("end", out var end)) return;
        json.WriteStartObject();
        json.WriteString("@type", "oa:TextPositionSelector");
        json.WriteNumber("oa:start", start.AsInteger);
        json.WriteNumber("oa:end", end.AsInteger);
        json.WriteEndObject();
    }

    // A mention is an annotation: its body is the entity, its target the words in the sentence's article.
    private static void Mention(Utf8JsonWriter json, ExportEdge edge)
    {
        json.WriteStartObject();
        json.WriteString("@id", LinkedTerms.Iri("edge:" + edge.Key));
        json.WriteString("@type", "oa:Annotation");
        Link(json, "oa:hasBody", edge.From);
        json.WriteStartObject("oa:hasTarget");
        json.WriteString("@type", "oa:SpecificResource");
        Link(json, "oa:hasSource", edge.To);
        json.WriteStartArray("oa:hasSelector");
        if (edge.Properties.TryGetValue("text", out var text))
        {
            json.WriteStartObject();
            json.WriteString("@type", "oa:TextQuoteSelector");
            json.WriteString("oa:exact", text.AsText);
            json.WriteEndObject();
        }

        Position(json, edge.Properties);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Triple(Utf8JsonWriter json, ExportEdge edge)
    {
        var (subject, predicate, target) = TermsOf(edge);
        json.WriteStartObject();
        json.WriteString("@id", LinkedTerms.Iri(subject));
        Link(json, predicate, target);
        json.WriteEndObject();
    }

    private static void Statement(Utf8JsonWriter json, ExportEdge edge, EdgeProvenance provenance)
    {
        var (subject, predicate, target) = TermsOf(edge);
        json.WriteStartObject();
        json.WriteString("@id", LinkedTerms.Iri("edge:" + edge.Key));
        json.WriteStartArray("@type");
        json.WriteStringValue("rdf:Statement");
        json.WriteStringValue("prov:Entity");
        json.WriteEndArray();
        Link(json, "rdf:subject", subject);
        json.WriteStartObject("rdf:predicate");
        json.WriteString("@id", predicate);
        json.WriteEndObject();
        Link(json, "rdf:object", target);
        foreach (var (name, value) in ExportValues.Of(edge))
        {
            if (name != "evidence") PropertyValueJson.Write(json, "kg:" + name, value);
        }

        json.WriteStartArray("prov:wasDerivedFrom");
        foreach (var sentence in provenance.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("@id", LinkedTerms.Iri(sentence));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static (string Subject, string Predicate, string Object) TermsOf(ExportEdge edge)
    {
        var term = LinkedTerms.PredicateOf(edge.Name);
        return term.Reversed ? (edge.To, term.Predicate, edge.From) : (edge.From, term.Predicate, edge.To);
    }

    private static void Link(Utf8JsonWriter json, string predicate, string id)
    {
        json.WriteStartObject(predicate);
        json.WriteString("@id", LinkedTerms.Iri(id));
        json.WriteEndObject();
    }
}
