using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Wording;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Scoring;
using KnowledgeGraph.Training.Claims;

namespace KnowledgeGraph.Training.Evaluation.Resolution;

/// <summary>
/// Scores how claims are linked, against conclusions of one study by its abstract and by its press release, whose causal strength annotators told (0 none … 3 causal):
/// how many of the pairs are linked, which way, and how many claims of different studies would be.
/// </summary>
internal static class ClaimPairEvaluation
{
    private sealed record Pair(ClaimFeatures Abstract, ClaimFeatures Release, int AbstractStrength, int ReleaseStrength);

    /// <summary>The command <c>claim-pairs FILE</c>.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "exaggeration-pairs.jsonl: conclusions of abstracts and press releases with their strength." };
        var command = new Command("claim-pairs", "Score the links between claims of one study.") { file };
        command.SetAction(parsed => Score([.. File.ReadLines(parsed.GetRequiredValue(file)).Select(Read)]));
        return command;
    }

    private static void Score(IReadOnlyList<Pair> pairs)
    {
        var linked = pairs.Select(pair => (Pair: pair, Relation: ClaimScorer.Relation(pair.Abstract, pair.Release)?.Kind))
            .Where(pair => pair.Relation is not null)
            .ToList();
        Say($"{linked.Count} of {pairs.Count} pairs linked");
        foreach (var (name, sign) in new[] { ("the release is weaker", -1), ("as strong", 0), ("the release is stronger", 1) })
        {
            var relations = linked.Where(pair => Math.Sign(pair.Pair.ReleaseStrength - pair.Pair.AbstractStrength) == sign)
                .Select(pair => pair.Relation)
                .ToList();
            int Count(RelationKind kind) => relations.Count(relation => relation == kind);
            Say($"{name,-24} {relations.Count,3}: the same {Count(RelationKind.SameAs),3}, abstract hedges {Count(RelationKind.Hedges),3}, abstract strengthens {Count(RelationKind.Strengthens),3}, contradicts {Count(RelationKind.Contradicts),3}");
        }

        var strangers = pairs.SelectMany((left, at) => pairs.Skip(at + 1).Select(right => ClaimScorer.Relation(left.Abstract, right.Release)?.Kind)).ToList();
        Say($"{strangers.Count(relation => relation is not null)} of {strangers.Count} pairs of different studies would be linked");
    }

    private static Pair Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = json.RootElement;
        return new(
            Features(row.GetProperty("abstract_conclusion").GetString()!),
            Features(row.GetProperty("press_release_conclusion").GetString()!),
            row.GetProperty("abstract_strength").GetInt32(),
            row.GetProperty("press_release_strength").GetInt32());
    }

    private static ClaimFeatures Features(string text)
    {
        var document = Documents.Analyse(text);
        var wording = ClaimWording.Of(document, new TokenRange(0, document.Tokens.Length));
        return ClaimReading.Of(text, wording.Certainty, wording.Strength, wording.Numbers);
    }

    private static void Say(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
