using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Sources;
using KnowledgeGraph.Import.Relations.Quotes;
using KnowledgeGraph.Import.Relations.Statements;
using KnowledgeGraph.Training.Claims;

namespace KnowledgeGraph.Training.Evaluation.Polnear;

/// <summary>Scores quotes and statements of any source against the attributions of PolNeAR (Newell et al. 2018), news of politics.</summary>
internal static class PolnearCommand
{
    /// <summary>The command <c>polnear FOLDER</c>.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder that holds text and attributions." };
        var missed = new Option<bool>("--missed") { Description = "Print the attributions that are not met: letters missed, cue, source, content." };
        var command = new Command("polnear", "Score direct and indirect attributions in political news.") { folder, missed };
        command.SetAction(parsed => Score(parsed.GetRequiredValue(folder), parsed.GetValue(missed)));
        return command;
    }

    private sealed record Found(TextSpan Content, TextSpan Source);

    private static void Score(string folder, bool printsMissed)
    {
        int goldLength = 0, foundLength = 0, common = 0, sources = 0, rightSources = 0, golds = 0, founds = 0, matched = 0;
        foreach (var path in Directory.GetFiles(Path.Combine(folder, "attributions"), "*.ann").Order(StringComparer.Ordinal))
        {
            // The annotator's mark stands behind the text's name: NAME_ef2d.ann.
            var name = Path.GetFileNameWithoutExtension(path);
            var textPath = Path.Combine(folder, "text", name[..name.LastIndexOf('_')] + ".txt");
            if (!File.Exists(textPath)) continue;
            var text = File.ReadAllText(textPath);
            var gold = PolnearAttribution.Read(path).Where(attribution => attribution.Contents.Length > 0).ToArray();
            var found = Read(text);
            var goldCover = Cover(text, gold.SelectMany(attribution => attribution.Contents));
            var foundCover = Cover(text, found.Select(claim => claim.Content));
            goldLength += goldCover.Count(covered => covered);
            foundLength += foundCover.Count(covered => covered);
            common += goldCover.Where((covered, index) => covered && foundCover[index]).Count();
            golds += gold.Length;
            founds += found.Count;
            foreach (var attribution in gold)
            {
                var best = found.MaxBy(claim => Shared(claim.Content, attribution.Contents));
                if (best is null
                    || 2 * Shared(best.Content, attribution.Contents) < Math.Min(best.Content.Length, attribution.Contents.Sum(piece => piece.Length)))
                {
                    if (printsMissed)
                    {
                        Console.Out.WriteLine(string.Join(
                            '\t',
                            attribution.Contents.Sum(piece => piece.Length),
                            In(text, attribution.Cues),
                            In(text, attribution.Sources),
                            In(text, attribution.Contents)));
                    }
                    continue;
                }

                matched++;
                if (attribution.Sources.Length == 0) continue;
                sources++;
                if (attribution.Sources.Any(source => source.Overlaps(best.Source))) rightSources++;
            }
        }

        double precision = (double)common / Math.Max(1, foundLength), recall = (double)common / Math.Max(1, goldLength);
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"content overlap: P {precision:F3} R {recall:F3} F1 {2 * precision * recall / (precision + recall):F3}"));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"attributions: {golds} annotated, {founds} found, {matched} annotated ones met"));
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"source accuracy where met: {(double)rightSources / Math.Max(1, sources):F3} ({rightSources} of {sources})"));
    }

    private static string In(string text, ImmutableArray<TextSpan> pieces) =>
        string.Join(" … ", pieces.Select(piece => piece.In(text))).ReplaceLineEndings(" ");

    private static List<Found> Read(string text)
    {
        var document = Documents.Analyse(text);
        var laid = new AttributionText(document, Documents.EntitiesOf(document), QuotationFinder.Find(text));
        var sources = new SourceFinder(laid);
        var found = new List<Found>();
        found.AddRange(new QuoteReader(laid, sources)
            .Read()
            .Select(utterance => new Found(utterance.Span, document.Tokenized.SpanOf(utterance.Source.Tokens))));
        found.AddRange(new StatementReader(laid, sources)
            .Read()
            .Select(statement => new Found(statement.Span, document.Tokenized.SpanOf(statement.Source.Tokens))));
        return found;
    }

    private static bool[] Cover(string text, IEnumerable<TextSpan> spans)
    {
        var cover = new bool[text.Length];
        foreach (var span in spans)
        {
            for (var at = span.Start; at < Math.Min(span.End, text.Length); at++)
                if (char.IsLetterOrDigit(text[at])) cover[at] = true;
        }

        return cover;
    }

    private static int Shared(TextSpan content, ImmutableArray<TextSpan> pieces) =>
        pieces.Sum(piece => Math.Max(0, Math.Min(piece.End, content.End) - Math.Max(piece.Start, content.Start)));
}
