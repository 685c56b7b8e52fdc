using System.Text;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Export.GraphMl;

namespace KnowledgeGraph.Tests.Storage.Export.GraphMl;

public sealed class GraphMlFileTests
{
    [Fact]
    public void A_document_type_declaration_is_refused_before_any_entity_grows()
    {
        var reading = Read("""
            <?xml version="1.0"?>
            <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
            <graphml><graph><node id="&b;"/></graph></graphml>
            """);

        Assert.Null(reading.Graph);
        Assert.Contains("DTD", reading.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_XML_is_named_with_its_line()
    {
        var reading = Read("<graphml>\n<graph>\n<node id='a'>\n</graph>");

        Assert.Null(reading.Graph);
        Assert.StartsWith("broken XML at line 4", reading.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void XML_of_another_kind_is_told_apart() =>
        Assert.Equal("this is XML but not GraphML: its first element is <gexf>", Read("<gexf/>").Error);

    [Fact]
    public void A_graph_of_something_else_is_refused_by_what_it_lacks()
    {
        var reading = Read("""<graphml><key id="d0" for="node" attr.name="type" attr.type="string"/><graph><node id="1"><data key="d0">Station</data></node></graph></graphml>""");

        Assert.Null(reading.Graph);
        Assert.Contains("none of its 1 nodes has a kind of this graph", reading.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_APOC_is_read_by_its_labels_and_ids()
    {
        var reading = Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            <key id="id" for="node" attr.name="id"/><key id="name" for="node" attr.name="name"/><key id="labels" for="node" attr.name="labels"/>
            <key id="label" for="edge" attr.name="label"/><key id="support" for="edge" attr.name="support"/>
            <graph id="G" edgedefault="directed">
            <node id="n0" labels=":Person"><data key="labels">:Person</data><data key="id">person:ab</data><data key="name">Ida Moor</data></node>
            <node id="n1" labels=":Study"><data key="labels">:Study</data><data key="id">study:cd</data><data key="name">study of bees</data></node>
            <node id="n2" labels=":Bee"><data key="labels">:Bee</data></node>
            <edge id="e0" source="n0" target="n1" label="AUTHORED"><data key="label">AUTHORED</data><data key="support">4</data></edge>
            <edge id="e1" source="n0" target="n2" label="STUNG"><data key="label">STUNG</data></edge>
            </graph></graphml>
            """);

        Assert.Null(reading.Error);
        Assert.Equal(["Ida Moor", "study of bees"], reading.Graph!.Nodes.Select(node => node.Name));
        var edge = Assert.Single(reading.Graph.Edges);
        Assert.Equal(("AUTHORED:ab:cd", RelationKind.Authored, 4), (edge.Key, edge.Kind, edge.Provenance!.Support));
        Assert.Equal(["1 nodes of unknown kinds left out", "1 relationships of unknown kinds left out"], reading.Warnings);
    }

    private static GraphMlReading Read(string text) => GraphMlFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken);
}
