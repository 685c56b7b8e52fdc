using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Tokens;
using KnowledgeGraph.Import.Language.Zones;

namespace KnowledgeGraph.Benchmarks.Language;

/// <summary>
/// Random and mutated texts by the million through tokens, sentences, tags and names: no exception, no character lost, no blow-up.
/// <c>dotnet run -c Release --project tests/KnowledgeGraph.Benchmarks -- fuzz-text [COUNT]</c>.
/// </summary>
internal static class TextFuzz
{
    private const int LongLine = 5_000_000;
    private const int Longest = 200;
    private const int Inputs = 1_000_000;

    /// <summary>Tokens a second that tags and names must keep up even on lines no one wrote, and the seconds that any line may take.</summary>
    private const double LeastPace = 100_000, Patience = 3;

    private static readonly LanguagePipeline Pipeline = LanguagePipeline.Load();

    private static readonly string[] Alphabets =
    [
        "a", "aB ", ".", "a.", "A.", "a-", "'", "a'", "\"", "“”‘’", "()[]", "@", "a@b.", "www.", "http://", "1", "1,", "1-", "\n", "\r\n", "\u200B", "\uD83D", "\uD83D\uDE00", "é\u0301",
        " .?!\"'”’)", "[1]", "By A B", "a/b:c#", "Dr. ", "中", "ש", "…", "\u0000", "# @", "non-", "J.R.", "—", "By Ada Lund, ", "2016-03-15 ", "January 3, 2016 ", "©", "•",
    ];

    /// <summary>Runs; returns 0 where every law held.</summary>
    public static int Run(string[] arguments)
    {
        var count = arguments is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : Inputs;
        var seeds = Corpus.Texts();
        var random = new Random(20170131);
        var clock = Stopwatch.StartNew();
        for (var index = 0; index < count; index++)
        {
            var text = index % 2 == 0 ? Mutated(seeds, random) : Random(random);
            if (Broken(text) is not { } law) continue;
            Console.Error.WriteLine($"Input {index}: {law}: {System.Text.Json.JsonSerializer.Serialize(text)}");
            return 1;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} inputs in {clock.Elapsed.TotalSeconds:0.0} s, every law held"));
        return Alphabets.Select(LongLineHolds).ToList().TrueForAll(held => held) ? 0 : 1;
    }

    /// <summary>The law a text breaks, or null.</summary>
    private static string? Broken(string text)
    {
        var analysed = TextAnalysis.Tokenize(text);
        PageFurniture.Of(analysed);
        return BrokenTokens(text, analysed) ?? BrokenNames(Pipeline.Analyse(analysed));
    }

    /// <summary>One tag a token; names follow each other and stay inside the text, their confidence between 0 and 1.</summary>
    private static string? BrokenNames(LanguageDocument document)
    {
        if (document.Tags.Length != document.Tokens.Length || document.Tags.Contains(PosTag.None)) return "a token has no tag";
        var end = 0;
        foreach (var name in document.Names)
        {
            if (name.Tokens.First < end || name.Tokens.Count <= 0) return "names overlap";
            if (name.Confidence is not (>= 0 and <= 1)) return "a confidence out of range";
            end = name.Tokens.End;
        }

        return end <= document.Tokens.Length ? null : "a name leaves the text";
    }

    private static string? BrokenTokens(string text, TokenizedText analysed)
    {
        var position = 0;
        foreach (var token in analysed.Tokens)
        {
            if (token.Length <= 0 || token.Start < position) return "tokens overlap";
            if (!IsSpace(text.AsSpan(position, token.Start - position))) return "a character is lost";
            position = token.End;
        }

        if (!IsSpace(text.AsSpan(position))) return "the end is lost";
        var next = 0;
        foreach (var sentence in analysed.Sentences)
        {
            if (sentence.Tokens.First != next || sentence.Tokens.Count <= 0) return "sentences do not follow each other";
            next = sentence.Tokens.End;
        }

        return next == analysed.Tokens.Length ? null : "a token is in no sentence";
    }

    private static bool IsSpace(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap)
        {
            if (!CharClasses.IsSpace(c)) return false;
        }

        return true;
    }

    private static string Mutated(string[] seeds, Random random)
    {
        var seed = seeds[random.Next(seeds.Length)];
        var start = random.Next(seed.Length);
        var text = seed.Substring(start, Math.Min(random.Next(1, Longest), seed.Length - start)).ToCharArray();
        for (var change = random.Next(6); change > 0; change--)
            text[random.Next(text.Length)] = random.Next(3) == 0 ? (char)random.Next(0x10000) : text[random.Next(text.Length)];
        return string.Concat(new string(text), Alphabets[random.Next(Alphabets.Length)]);
    }

    private static string Random(Random random)
    {
        var pieces = new string[random.Next(1, 40)];
        for (var index = 0; index < pieces.Length; index++)
            pieces[index] = random.Next(4) == 0 ? ((char)random.Next(0x10000)).ToString() : Alphabets[random.Next(Alphabets.Length)];
        return string.Concat(pieces);
    }

    /// <summary>Five million characters of one pattern, most of them without a space.</summary>
    private static bool LongLineHolds(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, LongLine / pattern.Length));
        var clock = Stopwatch.StartNew();
        var analysed = TextAnalysis.Tokenize(text);
        PageFurniture.Of(analysed);
        var first = clock.Elapsed.TotalSeconds;
        var law = BrokenTokens(text, analysed) ?? BrokenNames(Pipeline.Analyse(analysed));
        var seconds = clock.Elapsed.TotalSeconds;
        var held = law is null && first < Patience && seconds - first < Patience + analysed.Tokens.Length / LeastPace;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(held ? "held" : law ?? "too slow")} {first,6:0.00} + {seconds - first,6:0.00} s  {analysed.Tokens.Length,9:N0} tokens  {System.Text.Json.JsonSerializer.Serialize(pattern)} × {LongLine / pattern.Length:N0}"));
        return held;
    }
}
