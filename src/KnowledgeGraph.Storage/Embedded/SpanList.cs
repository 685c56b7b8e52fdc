using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Spans of a fact as JSON: offsets and a check of the words, which stand in the article and need no second copy.</summary>
internal static class SpanList
{
    private const int CheckLength = 8;

    /// <summary>Writes spans.</summary>
    /// <param name="spans">Spans of one article.</param>
    /// <param name="checks">Keeps the checks of the article's spans: the words of one claim or name stand behind several facts.</param>
    public static string Write(ImmutableArray<Evidence> spans, Dictionary<Evidence, string> checks)
    {
        // Most facts have one span.
        if (spans is [var only]) return string.Create(CultureInfo.InvariantCulture, $"[[{only.Start},{only.End},\"{CheckOf(only)}\"]]");
        var json = new StringBuilder("[");
        foreach (var span in spans)
        {
            if (json.Length > 1) json.Append(',');
            json.Append(CultureInfo.InvariantCulture, $"[{span.Start},{span.End},\"{CheckOf(span)}\"]");
        }

        return json.Append(']').ToString();

        string CheckOf(Evidence span)
        {
            if (!checks.TryGetValue(span, out var check)) checks[span] = check = Check(span.Text);
            return check;
        }
    }

    /// <summary>Reads spans with the words that stand in the text; a span whose words are not those it was written with has null.</summary>
    public static IEnumerable<(int Start, int End, string? Words)> Read(string json, string text)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var span in document.RootElement.EnumerateArray())
        {
            int start = span[0].GetInt32(), end = span[1].GetInt32();
            var words = start >= 0 && start <= end && end <= text.Length ? text[start..end] : null;
            yield return (start, end, words is not null && Check(words) == span[2].GetString() ? words : null);
        }
    }

    private static string Check(string words) => ContentHash.Of(words)[..CheckLength];
}
