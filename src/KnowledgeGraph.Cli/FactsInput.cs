using System.CommandLine;
using KnowledgeGraph.Import.Articles;
using KnowledgeGraph.Import.Writing;

namespace KnowledgeGraph.Cli;

/// <summary>Options of <c>kg import</c> for facts made elsewhere, and the reading of their lines.</summary>
internal sealed class FactsInput
{
    private readonly Option<string[]> files =
        new("--facts") { Description = "Import lines of kg extract --with-text instead of articles (- for standard input).", HelpName = "FILE" };
    private readonly Option<bool> mixed = new("--mixed") { Description = "Take lines made by different engines together." };

    public FactsInput(Command command)
    {
        command.Add(files);
        command.Add(mixed);
    }

    /// <summary>The option that names the files.</summary>
    public Option<string[]> Files => files;

    /// <summary>The lines of all files in order, lazily; where they are of different engines and <c>--mixed</c> is not given, only the problem.</summary>
    public IEnumerable<FactLines.Line> Lines(CommandContext context, ArticleSourceOptions options)
    {
        var paths = context.Value(files) ?? [];
        return context.Value(mixed) ? Read(paths, options) : OfOneEngine(paths, options);
    }

    private static IEnumerable<FactLines.Line> Read(string[] paths, ArticleSourceOptions options) => paths.SelectMany(path => FactLines.Read(path, options));

    /// <summary>Standard input comes once only, but the lines are read twice: for their engines, then for their facts.</summary>
    private static IEnumerable<FactLines.Line> OfOneEngine(string[] paths, ArticleSourceOptions options)
    {
        string? trouble = null;
        using var spooled = paths.Contains(ArticleSource.StandardInput) ? SpooledInput.TryCopy(options.OpenStandardInput(), out trouble) : null;
        if (trouble is not null)
        {
            yield return new FactLines.Line(ArticleSource.StandardInput, null, trouble);
            yield break;
        }

        var twice = spooled is null ? options : options with { OpenStandardInput = spooled.Open };
        if (FactEngines.Disagreement(Read(paths, twice with { OnRead = null })) is { } problem)
        {
            yield return new FactLines.Line(paths[0], null, problem);
            yield break;
        }

        foreach (var line in Read(paths, twice)) yield return line;
    }
}
