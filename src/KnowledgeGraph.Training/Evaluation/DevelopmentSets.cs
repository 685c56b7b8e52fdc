using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Evaluation;

/// <summary>The sets that models are measured on and never trained on.</summary>
internal static class DevelopmentSets
{
    private static readonly Dictionary<(string, string), double> Goals = new()
    {
        [("EWT dev", "PTB tags")] = 94.5,
        [("GUM dev", "PTB tags")] = 95.5,
        [("UNER-EWT dev", "Person, Organisation, Place")] = 80,
        [("newswire-half", "Person")] = 88,
        [("newswire-half", "Organisation")] = 72,
        [("newswire-half", "Place")] = 82,
        [("CrossNER science dev", "Person")] = 85,
        [("CrossNER science dev", "University")] = 80,
        [("CrossNER science dev", "Journal")] = 75,
    };

    /// <summary>Measures all sets that are there.</summary>
    /// <param name="pipeline">The models.</param>
    /// <param name="data">Folder that holds the train and dev folders.</param>
    /// <param name="gold">Folder of whole annotated articles, or null.</param>
    /// <param name="inspect">Sees each sentence of a set of names, with the names found and given.</param>
    public static List<Figure> Measure(
        LanguagePipeline pipeline,
        string data,
        string? gold,
        Action<string, LabelledSentence, List<KnownName>, List<KnownName>>? inspect = null)
    {
        string train = Path.Combine(data, "train"), dev = Path.Combine(data, "dev");
        var figures = new List<Figure>();
        AddTags("EWT dev", Path.Combine(train, "pos", "ewt-dev.conllu"));
        AddTags("GUM dev", Path.Combine(train, "gum", "gum-dev.conllu"));
        AddNames("UNER-EWT dev", Path.Combine(train, "ner", "uner-ewt-dev.iob2"), ColumnCorpus.UniversalNer.Read);
        AddNames("newswire-half", Path.Combine(dev, "newswire-half.bioes.tsv"), ColumnCorpus.Newswire.Read);
        AddNames("CrossNER science dev", Path.Combine(train, "ner", "crossner-science-dev.txt"), ColumnCorpus.CrossScience.Read);
        AddUniversities("CrossNER science dev", Path.Combine(train, "ner", "crossner-science-dev.txt"));
        AddNames("GUM dev", Path.Combine(train, "gum", "gum-dev.conllu"), GumNames.Read);
        if (gold is not null && Directory.Exists(Path.Combine(gold, "dev")))
            figures.AddRange(Names(
                "whole articles (gold)",
                Measurements.Names(pipeline, AnnotatedArticles.Read("gold", [Path.Combine(gold, "dev")], 1), Of("whole articles (gold)"))));
        return figures;

        Action<LabelledSentence, List<KnownName>, List<KnownName>>? Of(string set) =>
            inspect is null ? null : (sentence, found, given) => inspect(set, sentence, found, given);

        void AddTags(string set, string path)
        {
            if (!File.Exists(path)) return;
            var (accuracy, count) = Measurements.TagAccuracy(pipeline, TagCorpus.Read(set, path));
            figures.Add(new Figure(set, "PTB tags", null, null, accuracy * 100, count, Goals.GetValueOrDefault((set, "PTB tags"))));
        }

        void AddUniversities(string set, string path)
        {
            if (File.Exists(path)) figures.Add(Universities(pipeline, set, path));
        }

        void AddNames(string set, string path, Func<string, List<LabelledDocument>> read)
        {
            if (File.Exists(path)) figures.AddRange(Names(set, Measurements.Names(pipeline, read(path), Of(set))));
        }
    }

    /// <summary>Universities apart from other organisations: of the names found those that are universities by their words.</summary>
    private static Figure Universities(LanguagePipeline pipeline, string set, string path)
    {
        var score = new NameScore();
        Measurements.Names(pipeline, ColumnCorpus.CrossUniversities.Read(path), (sentence, found, given) =>
            score.Add(
                [.. found.Where(n => n.Kind == NameKind.Organisation && (given.Contains(n) || sentence.Words[n.First..n.End].Any(IsUniversityWord)))], given));
        var of = score.Of(NameKind.Organisation);
        return new Figure(set, "University", of.Precision * 100, of.Recall * 100, of.F1 * 100, of.Given, Goals[(set, "University")]);
    }

    private static bool IsUniversityWord(string word) =>
        word.Contains("niversi", StringComparison.Ordinal) || word is "College" or "Polytechnic" or "Hochschule" or "École";

    /// <summary>Rows of one set.</summary>
    public static IEnumerable<Figure> Names(string set, NameScore score)
    {
        foreach (var kind in new[] { NameKind.Person, NameKind.Organisation, NameKind.Place, NameKind.Journal })
            if (score.Of(kind) is { Given: > 0 } found) yield return Row(kind.ToString(), found);
        yield return Row("Person, Organisation, Place", score.Of(NameKind.Person, NameKind.Organisation, NameKind.Place));

        Figure Row(string kind, PrecisionRecall found) => new(
            set, kind, found.Precision * 100, found.Recall * 100, found.F1 * 100, found.Given, Goals.TryGetValue((set, kind), out var goal) ? goal : null);
    }
}
