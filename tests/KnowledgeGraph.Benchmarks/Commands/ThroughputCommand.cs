using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Benchmarks.Commands;

/// <summary><c>throughput FILE.jsonl [--rounds N]</c>: tokens per second of processor time on one thread and bytes allocated per token, stage by stage.</summary>
internal static class ThroughputCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0 || !File.Exists(arguments[0]))
        {
            Console.Error.WriteLine("throughput: give a .jsonl file of articles with a text each.");
            return 2;
        }

        var rounds = arguments.Count > 2 && arguments[1] == "--rounds" ? int.Parse(arguments[2], CultureInfo.InvariantCulture) : 5;
        var texts = File.ReadLines(arguments[0]).Select(Text).ToArray();
        var pipeline = Load("loading the models");
        for (var again = 0; again < 3; again++) Load("loading them again");
        var tokenized = texts.Select(TextAnalysis.Tokenize).ToArray();
        var tokens = tokenized.Sum(t => t.Tokens.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Length} articles, {tokens} tokens, best of {rounds} rounds"));
        Measure("tokens, sentences", rounds, tokens, i => TextAnalysis.Tokenize(texts[i]), texts.Length);
        Measure("tags, names", rounds, tokens, i => pipeline.Analyse(tokenized[i]), texts.Length);
        Measure("all three", rounds, tokens, i => pipeline.Analyse(TextAnalysis.Tokenize(texts[i])), texts.Length);
        var extractor = new ArticleExtractor();
        var articles = texts.Select((text, i) => new Article { Text = text, Source = $"{i}", Path = $"{i}" }).ToArray();
        Measure("whole extraction", rounds, tokens, i => extractor.Extract(articles[i]), texts.Length);
        return 0;
    }

    private static LanguagePipeline Load(string what)
    {
        var clock = Stopwatch.StartNew();
        var busy = Processor();
        var pipeline = LanguagePipeline.Load();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: {clock.Elapsed.TotalMilliseconds:0} ms, of processor time {(Processor() - busy).TotalMilliseconds:0} ms"));
        return pipeline;
    }

    private static void Measure(string stage, int rounds, int tokens, Action<int> work, int articles)
    {
        var best = double.MaxValue;
        var bytes = 0L;
        for (var round = 0; round <= rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var busy = Processor();
            for (var i = 0; i < articles; i++) work(i);
            if (round > 0) best = Math.Min(best, (Processor() - busy).TotalSeconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-20} {tokens / best,12:N0} tokens/s {(double)bytes / tokens,8:0.0} bytes/token"));
    }

    /// <summary>Processor time of the process: other programs on the machine do not count, the collector's and compiler's threads do.</summary>
    private static TimeSpan Processor() => Process.GetCurrentProcess().TotalProcessorTime;

    private static string Text(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!;
    }
}
