using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Sentences;
using KnowledgeGraph.Import.Language.Tokens;

namespace KnowledgeGraph.Benchmarks.Language;

/// <summary>Tokens, sentences and zones of a corpus on one thread; time and bytes are given per token.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class TokenizeBenchmark
{
    private string[] texts = [];
    private Token[][] tokens = [];

    [GlobalSetup]
    public void Read()
    {
        texts = Corpus.Texts();
        tokens = [.. texts.Select(text => Tokenizer.Tokenize(text))];
        Console.WriteLine($"// {texts.Length} texts, {texts.Sum(text => (long)text.Length)} characters, {tokens.Sum(words => words.Length)} tokens an operation");
    }

    [Benchmark(Baseline = true)]
    public int Tokens()
    {
        var count = 0;
        foreach (var text in texts) count += Tokenizer.Tokenize(text).Length;
        return count;
    }

    [Benchmark]
    public int Sentences()
    {
        var count = 0;
        for (var index = 0; index < texts.Length; index++) count += SentenceSplitter.Split(texts[index], tokens[index], LineLayout.Of(texts[index])).Length;
        return count;
    }

    [Benchmark]
    public int TokensSentencesAndZones()
    {
        var count = 0;
        foreach (var text in texts) count += TextAnalysis.Tokenize(text).Sentences.Length;
        return count;
    }
}
