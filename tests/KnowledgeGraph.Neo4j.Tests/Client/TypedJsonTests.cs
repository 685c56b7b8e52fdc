using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Neo4j.Tests.Client;

public sealed class TypedJsonTests
{
    private static readonly Gen<object?> Scalars = Gen.OneOf(
        Gen.String.Where(text => !text.Any(char.IsSurrogate)).Select(text => (object?)text),
        Gen.Long.Select(number => (object?)number),
        Gen.Double.Select(number => (object?)number),
        Gen.Bool.Select(flag => (object?)flag),
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(day => (object?)DateOnly.FromDayNumber(day)),
        Gen.Const((object?)null));

    [Fact]
    public void Every_value_comes_back_as_it_was_sent() => Scalars.List[0, 6].Sample(values => Assert.Equal(values, RoundTrip(values)));

    [Fact]
    public void A_whole_float_stays_a_float() => Assert.Equal("""{"$type":"Float","_value":"1"}""", Write(1.0));

    [Fact]
    public void A_map_keeps_its_names_and_its_empty_lists() =>
        Assert.Equal(
            new Dictionary<string, object?> { ["a"] = new List<object?>(), ["b"] = null },
            RoundTrip(new Dictionary<string, object?> { ["a"] = Array.Empty<string>(), ["b"] = null }));

    [Fact]
    public void A_node_comes_down_to_its_properties() =>
        Assert.Equal(
            new Dictionary<string, object?> { ["name"] = "Ana" },
            Read("""{"$type":"Node","_value":{"_element_id":"4:x:1","_labels":["Person"],"_properties":{"name":{"$type":"String","_value":"Ana"}}}}"""));

    [Fact]
    public void Types_the_graph_does_not_use_arrive_as_text() =>
        Assert.Equal("SRID=4326;POINT (2.0 1.0)", Read("""{"$type":"Point","_value":"SRID=4326;POINT (2.0 1.0)"}"""));

    private static object? RoundTrip(object? value) => Read(Write(value));

    private static string Write(object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer)) TypedJsonWriter.Write(json, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static object? Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return TypedJsonReader.Read(ref reader);
    }
}
