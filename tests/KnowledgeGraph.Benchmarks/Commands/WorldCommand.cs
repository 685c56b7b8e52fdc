using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.World;

namespace KnowledgeGraph.Benchmarks.Commands;

/// <summary><c>world [--articles N] [--seed N] [--facts] [--gold]</c>: prints the articles of a fictional world as JSON lines.</summary>
/// <remarks>Without <c>--facts</c> the lines are articles as <c>kg import</c> reads them; with it, facts as <c>kg import --facts</c> does; with <c>--gold</c>, the identity of each local id.</remarks>
internal static class WorldCommand
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Runs the command.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var articles = Number(arguments, "--articles", 1000);
        var seed = Number(arguments, "--seed", 1);
        using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        foreach (var article in WorldStream.Articles(seed, articles)) output.WriteLine(Line(article, arguments));
        return 0;
    }

    private static string Line(WorldArticle article, IReadOnlyList<string> arguments)
    {
        if (arguments.Contains("--facts")) return JsonSerializer.Serialize(article.Facts, FactsJson.Lines.ArticleFacts);
        var header = article.Facts.Article;
        if (arguments.Contains("--gold")) return JsonSerializer.Serialize(new { id = header.Id, gold = new SortedDictionary<string, string>(article.Gold, StringComparer.Ordinal) }, Plain);
        return JsonSerializer.Serialize(new { id = header.Id, publisher = header.Publisher, published = header.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), text = header.Text }, Plain);
    }

    private static int Number(IReadOnlyList<string> arguments, string name, int otherwise)
    {
        for (var i = 0; i + 1 < arguments.Count; i++)
        {
            if (arguments[i] == name) return int.Parse(arguments[i + 1], CultureInfo.InvariantCulture);
        }

        return otherwise;
    }
}
