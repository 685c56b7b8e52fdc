using System.Text;
using Spectre.Console;

namespace KnowledgeGraph.Cli;

/// <summary>All that a command reads from and writes to, so that tests run commands in their own process.</summary>
public sealed record KgConsole
{
    /// <summary>Standard output: results, nothing else.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error: progress, warnings, errors.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenIn { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>True where standard output is a terminal.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>True where standard error is a terminal: only then progress bars are drawn.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of tables where standard output is no terminal.</summary>
    public int Width { get; init; } = 160;

    /// <summary>The process's own streams.</summary>
    public static KgConsole Standard()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new KgConsole
        {
            Out = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16) { AutoFlush = false },
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            OpenIn = Console.OpenStandardInput,
            Environment = System.Environment.GetEnvironmentVariable,
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };
    }

    /// <summary>A console for tables and trees on standard output.</summary>
    /// <param name="colour">False where colours are unwanted.</param>
    public IAnsiConsole Tables(bool colour) => Ansi(Out, OutIsTerminal, colour, Width);

    /// <summary>A console for progress on standard error.</summary>
    /// <param name="colour">False where colours are unwanted.</param>
    public IAnsiConsole Progress(bool colour) => Ansi(Error, ErrorIsTerminal, colour, Width);

    private static IAnsiConsole Ansi(TextWriter writer, bool terminal, bool colour, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal && colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!terminal) console.Profile.Width = width;
        return console;
    }
}
