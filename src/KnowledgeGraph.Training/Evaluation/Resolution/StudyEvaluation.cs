using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Writing;

namespace KnowledgeGraph.Training.Evaluation.Resolution;

/// <summary><c>evaluate studies</c> and <c>evaluate person-merges</c>: resolves real articles whose studies are known.</summary>
internal static class StudyEvaluation
{
    /// <summary>The commands.</summary>
    public static IEnumerable<Command> Create()
    {
        var file = new Option<FileInfo>("--file")
        {
            Description = "Articles with the study each is about.",
            DefaultValueFactory = _ => new FileInfo("../shared/data/dev/insciout.jsonl"),
            Recursive = false,
        };
        var facts = new Option<FileInfo?>("--facts") { Description = "Lines of kg extract for the same articles, to save reading them again." };
        var half = new Option<int>("--half")
        {
            Description = "1 or 2 for half of the studies: to tune on the one and check on the other. Everything is resolved together all the same.",
        };
        var wrong = new Option<int>("--wrong") { Description = "How many wrong merges and splits to print." };
        var studies = new Command("studies", "Group real articles by their main study and compare with the study known.") { file, facts, half, wrong };
        studies.SetAction(
            result => Studies(Resolved(result.GetValue(file)!.FullName, result.GetValue(facts)?.FullName), result.GetValue(half), result.GetValue(wrong)));
        yield return studies;

        var merges = new Command("person-merges", "Print a hundred pairs of people merged across articles of different studies, to be judged by eye.")
        {
            file,
            facts,
        };
        merges.SetAction(result => PersonMerges(Resolved(result.GetValue(file)!.FullName, result.GetValue(facts)?.FullName)));
        yield return merges;
    }

    private static int Studies(Known known, int half, int wrong)
    {
        // An article stands where its first study stands; an article without one stands alone.
        var mentions = known.Result.Articles.Select(article =>
        {
            var main = article.Article.Entities.Zip(article.Standings).Where(entity => entity.First.Features is StudyFeatures { IsMain: true }).Select(entity => entity.Second.Cluster).FirstOrDefault();
            return (Key: article.Article.Hash, Cluster: main ?? article.Article.Hash);
        }).Where(mention => half == 0 || HalfOf(known.Study[mention.Key]) == half).ToList();
        var score = BCubed.Of([.. mentions.Select(mention => (mention.Cluster, known.Study[mention.Key]))]);
        if (wrong > 0) ResolutionErrors.Print(NodeKind.Study, mentions, known.Study, known.Path, wrong);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{mentions.Count} articles, {mentions.Count(mention => mention.Key == mention.Cluster)} without a study: B³ precision {score.Precision:F3}, "
                + $"recall {score.Recall:F3}, F1 {score.F1:F3}"));
        return 0;
    }

    private static int PersonMerges(Known known)
    {
        var pairs = new List<(ulong Order, string Line)>();
        var people = known.Result.Articles.SelectMany(article => article.Article.Entities.Zip(article.Standings).Where(entity => entity.First.Kind == NodeKind.Person)
            .Select(entity => (article.Article.Hash, entity.Second.Cluster, Features: (PersonFeatures)entity.First.Features, entity.First.Key)));
        foreach (var cluster in people.GroupBy(person => person.Cluster, StringComparer.Ordinal))
        {
            var members = cluster.ToList();
            foreach (var (a, b) in members.SelectMany((a, i) => members.Skip(i + 1).Select(b => (a, b))).Where(
                pair => known.Study[pair.a.Hash] != known.Study[pair.b.Hash]))
            {
                pairs.Add((Import.Rarity.StableHash.Of(a.Key + b.Key), $"{known.Said(a.Hash, a.Features)}  ==  {known.Said(b.Hash, b.Features)}"));
            }
        }

        foreach (var (_, line) in pairs.OrderBy(pair => pair.Order).Take(100)) Console.WriteLine(line);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} pairs merged across studies"));
        return 0;
    }

    private static int HalfOf(string study) => 1 + (int)(Import.Rarity.StableHash.Of(study) & 1);

    private static Known Resolved(string path, string? factsPath)
    {
        var extractor = new ArticleExtractor();
        var extracted = factsPath is null
            ? []
            : File.ReadLines(factsPath)
                .Select(line => JsonSerializer.Deserialize(line, FactsJson.Lines.ArticleFacts)!)
                .ToDictionary(facts => facts.Article.Path, StringComparer.Ordinal);
        var articles = new List<ResolvedArticle>();
        var study = new Dictionary<string, string>(StringComparer.Ordinal);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var file = json.RootElement.GetProperty("file").GetString()!;
            var article = new Article { Source = file, Path = file, Text = json.RootElement.GetProperty("text").GetString()! };
            var facts = extracted.GetValueOrDefault(file) ?? extractor.Extract(article);
            var sheet = SheetBuilder.Build(facts with { Article = facts.Article with { Text = article.Text } }, article);
            if (!study.TryAdd(sheet.Hash, json.RootElement.GetProperty("study").GetString()!)) continue;
            paths[sheet.Hash] = file;
            articles.Add(ResolvedArticle.New(ArticleReading.Of(sheet)));
        }

        return new Known(Resolver.Resolve(articles, []), study, paths);
    }

    private sealed record Known(ResolutionResult Result, Dictionary<string, string> Study, Dictionary<string, string> Path)
    {
        public string Said(string hash, PersonFeatures person)
        {
            var article = Result.Articles.First(article => article.Article.Hash == hash).Article;
            var institutions = person.Institutions.Select(position => article.Entities[position].Features)
                .OfType<InstitutionFeatures>()
                .Select(institution => institution.Name);
            return $"{person.Name} [{person.Part}; {string.Join(", ", institutions)}; {Path[hash]}]";
        }
    }
}
