using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using KnowledgeGraph.Storage.Neo4j.Client;

namespace KnowledgeGraph.Neo4j.Tests.Client;

public sealed class PlainJsonTests
{
    private static readonly Gen<object?> Scalars = Gen.OneOf(
        Gen.String.Where(text => !text.Any(char.IsSurrogate)).Select(text => (object?)text),
        Gen.Long.Select(number => (object?)number),
        Gen.Double.Where(double.IsFinite).Select(number => (object?)number),
        Gen.Bool.Select(flag => (object?)flag),
        Gen.Const((object?)null));

    [Fact]
    public void Every_value_that_is_no_day_comes_back_as_it_was_sent() =>
        Scalars.List[0, 6].Sample(values => Assert.Equal(values, Read(Written(values)!)));

    [Theory]
    [InlineData(1.0, "1.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(0.875, "0.875")]
    [InlineData(1e300, "1E+300")]
    public void A_float_is_written_so_that_Cypher_reads_a_float(double real, string json) => Assert.Equal(json, Written(real));

    [Fact]
    public void Lists_of_texts_and_maps_stay_what_they_are() =>
        Assert.Equal("""{"a":["x","\""],"b":[[1,true,null]]}""", Written(new Dictionary<string, object?> { ["a"] = new[] { "x", "\"" }, ["b"] = new object?[] { new object?[] { 1, true, null } } }));

    [Fact]
    public void Days_and_numbers_without_digits_are_left_to_typed_JSON()
    {
        Assert.Null(Written(new DateOnly(2020, 1, 31)));
        Assert.Null(Written(new List<object?> { double.NaN }));
        Assert.Null(Written(new Dictionary<string, object?> { ["x"] = double.PositiveInfinity }));
    }

    [Fact]
    public void A_request_is_typed_only_where_it_holds_what_plain_JSON_cannot_say()
    {
        Assert.False(Request(1.0).IsTyped);
        var typed = Request(new DateOnly(2020, 1, 31));
        Assert.True(typed.IsTyped);
        Assert.EndsWith("""{"x":{"$type":"Date","_value":"2020-01-31"}}}""", Encoding.UTF8.GetString(typed.Bytes.Span), StringComparison.Ordinal);
    }

    private static RequestBody Request(object value) =>
        QueryApiJson.Request(new(256), CypherStatement.Read("RETURN $x", new Dictionary<string, object?> { ["x"] = value }), TimeSpan.FromSeconds(1));

    private static string? Written(object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            if (!PlainJsonWriter.TryWrite(json, value)) return null;
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static object? Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        // Bare values are read as they stand: a whole number is an integer, one with a point or exponent a float.
        return TypedJsonReader.Read(ref reader);
    }
}
