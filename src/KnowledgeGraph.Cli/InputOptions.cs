using System.CommandLine;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Import.Articles;

namespace KnowledgeGraph.Cli;

/// <summary>Arguments and options of the commands that read articles.</summary>
internal sealed class InputOptions
{
    private readonly KgConsole console;

    public InputOptions(Command command, KgConsole console, ArgumentArity arity)
    {
        this.console = console;
        Paths = new Argument<string[]>("PATH")
        {
            Description = ".txt files, .jsonl files with one article a line, folders (recursively), or - for JSON lines on standard input.",
            Arity = arity,
        };
        Paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.StartsWith("--", StringComparison.Ordinal) && !Path.Exists(token.Value))
                {
                    result.AddError($"Unrecognized option '{token.Value}'.");
                }
            }
        });
        command.Add(Paths);
        command.Add(AnyLanguage);
        command.Add(MaxSize);
    }

    /// <summary>Where to read.</summary>
    public Argument<string[]> Paths { get; }

    /// <summary>Take texts that are not English.</summary>
    public Option<bool> AnyLanguage { get; } = new("--any-language") { Description = "Take texts that are not English too." };

    /// <summary>Largest article.</summary>
    public Option<int> MaxSize { get; } =
        new Option<int>("--max-size") { Description = "Largest file or line, in megabytes.", HelpName = "MB", DefaultValueFactory = _ => 20 }.AtLeast(1);

    /// <summary>Reads the articles named on the command line, lazily.</summary>
    public IEnumerable<ArticleReading> Read(
        CommandContext context,
        Action<long>? onRead = null) => ArticleSource.Read(context.Value(Paths) ?? [], Options(context, onRead));

    /// <summary>How to read.</summary>
    public ArticleSourceOptions Options(CommandContext context, Action<long>? onRead = null) => new()
    {
        MaxSize = context.Value(MaxSize) * 1_000_000L,
        AnyLanguage = context.Value(AnyLanguage),
        OpenStandardInput = console.OpenIn,
        OnRead = onRead,
    };
}
