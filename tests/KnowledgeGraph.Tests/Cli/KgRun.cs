using System.Text;
using KnowledgeGraph.Cli;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>What a run of <c>kg</c> gave.</summary>
/// <param name="ExitCode">One of <see cref="KnowledgeGraph.Cli.Commands.ExitCodes"/>.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record KgRun(int ExitCode, string Out, string Error)
{
    /// <summary>Runs a command line in this process.</summary>
    public static KgRun Of(params string[] args) => With("", args);

    /// <summary>Runs a command line with something on standard input.</summary>
    public static KgRun With(string input, params string[] args) => With(input, new Dictionary<string, string>(), args);

    /// <summary>Runs a command line on a narrow screen.</summary>
    public static KgRun Wide(int columns, params string[] args) => With("", new Dictionary<string, string>(), columns, args);

    /// <summary>Runs a command line with something on standard input and in the environment.</summary>
    public static KgRun With(string input, IReadOnlyDictionary<string, string> environment, params string[] args) => With(input, environment, 160, args);

    private static KgRun With(string input, IReadOnlyDictionary<string, string> environment, int columns, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = new KgConsole
        {
            Out = output,
            Error = error,
            OpenIn = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Environment = environment.GetValueOrDefault,
            Width = columns,
        };
        var code = KgCommand.RunAsync(args, console).GetAwaiter().GetResult();
        return new KgRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Lines of standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
