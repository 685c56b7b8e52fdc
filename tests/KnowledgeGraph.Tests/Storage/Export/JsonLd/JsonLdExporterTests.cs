using KnowledgeGraph.Storage.Export.JsonLd;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Storage.Export.JsonLd;

public sealed class JsonLdExporterTests
{
    [Fact]
    public async Task A_JSON_LD_processor_reads_schema_org_provenance_and_selectors()
    {
        using var file = await Exported.OfAsync(new JsonLdExporter(), SmallWorld.TwoTeams().Graph);

        var quads = Read(file.Path, "<https://schema.org/author>", "sentence%3A", "<http://www.w3.org/ns/prov#wasDerivedFrom>", "<http://www.w3.org/ns/oa#exact>", "<urn:kg:study:snails> <https://schema.org/isPartOf>");

        Assert.Contains("<urn:kg:study:snails> <https://schema.org/author> <urn:kg:person:ann> .", quads, StringComparison.Ordinal);
        Assert.Contains("<urn:kg:edge:AUTHORED:ann:snails> <http://www.w3.org/ns/prov#wasDerivedFrom> <urn:kg:sentence:a1.0> .", quads, StringComparison.Ordinal);
        Assert.Contains("<http://www.w3.org/ns/oa#exact> \"Sea snails remember the tide, Ann Marsh said.\" .", quads, StringComparison.Ordinal);
        Assert.Contains("<urn:kg:study:snails> <https://schema.org/isPartOf> <urn:kg:journal:tides> .", quads, StringComparison.Ordinal);
        Assert.DoesNotContain("sentence%3A", quads, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_are_typed_and_kinds_of_institutions_have_their_class()
    {
        using var file = await Exported.OfAsync(new JsonLdExporter(), SmallWorld.TwoTeams().Graph);

        var quads = Read(file.Path, "CollegeOrUniversity", "datePublished");

        Assert.Contains("<urn:kg:institution:north> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/CollegeOrUniversity> .", quads, StringComparison.Ordinal);
        Assert.Contains("<urn:kg:article:a1> <https://schema.org/datePublished> \"2021-03-04\"^^<http://www.w3.org/2001/XMLSchema#date> .", quads, StringComparison.Ordinal);
    }

    private static string Read(string path, params string[] patterns)
    {
        var folder = Checkout.PathOf("tests", "KnowledgeGraph.Tests", "Storage", "Export", "JsonLd");
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules", "jsonld")), $"needs the npm package jsonld (npm ci in {folder})");
        return ForeignReader.Program("node", [Path.Combine(folder, "read.mjs"), path, .. patterns]);
    }
}
