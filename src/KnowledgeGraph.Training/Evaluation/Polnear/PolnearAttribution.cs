using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Training.Evaluation.Polnear;

/// <summary>One annotated attribution: whose words, which words, and what ties them (each may stand in several pieces).</summary>
internal sealed record PolnearAttribution(ImmutableArray<TextSpan> Sources, ImmutableArray<TextSpan> Contents, ImmutableArray<TextSpan> Cues)
{
    /// <summary>Reads an annotation file in brat's stand-off form: T lines are spans, E lines tie them.</summary>
    public static ImmutableArray<PolnearAttribution> Read(string path)
    {
        var spans = new Dictionary<string, ImmutableArray<TextSpan>>(StringComparer.Ordinal);
        var attributions = ImmutableArray.CreateBuilder<PolnearAttribution>();
        var lines = File.ReadAllLines(path);
        foreach (var line in lines.Where(line => line.StartsWith('T')))
        {
            var fields = line.Split('\t');
            var place = fields[1][(fields[1].IndexOf(' ', StringComparison.Ordinal) + 1)..];
            spans[fields[0]] = [.. place.Split(';')
                .Select(piece => piece.Split(' '))
                .Select(ends => new TextSpan(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture)))];
        }

        foreach (var line in lines.Where(line => line.StartsWith('E')))
        {
            var roles = line.Split('\t')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(role => role.Split(':')).ToArray();
            attributions.Add(new PolnearAttribution(Spans(roles, "Source", spans), Spans(roles, "Content", spans), Spans(roles, "Cue", spans)));
        }

        return attributions.ToImmutable();
    }

    // A role that occurs twice is numbered: Source, Source2.
    private static ImmutableArray<TextSpan> Spans(string[][] roles, string name, Dictionary<string, ImmutableArray<TextSpan>> spans) =>
        [.. roles.Where(role => role[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == name && spans.ContainsKey(role[1])).SelectMany(
            role => spans[role[1]])];
}
