using System.CommandLine;
using KnowledgeGraph.Storage.Embedded;
using Spectre.Console;

namespace KnowledgeGraph.Cli;

/// <summary>One run of a command: its arguments, its streams, its store.</summary>
public sealed class CommandContext
{
    private readonly KgConsole console;

    /// <summary>Creates the context of one run.</summary>
    public CommandContext(ParseResult arguments, KgConsole console)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(console);
        Arguments = arguments;
        this.console = console;
        Quiet = arguments.GetValue(CommonOptions.Quiet);
        Colour = !arguments.GetValue(CommonOptions.NoColor) && string.IsNullOrEmpty(console.Environment("NO_COLOR"));
        Tables = console.Tables(Colour);
    }

    /// <summary>The parsed command line.</summary>
    public ParseResult Arguments { get; }

    /// <summary>The streams.</summary>
    public KgConsole Console => console;

    /// <summary>Standard output for tables and trees.</summary>
    public IAnsiConsole Tables { get; }

    /// <summary>Standard output for lines.</summary>
    public TextWriter Out => console.Out;

    /// <summary>True where only results and errors are wanted.</summary>
    public bool Quiet { get; }

    /// <summary>True where colours are wanted.</summary>
    public bool Colour { get; }

    /// <summary>Path of the store: the option, else <c>KG_STORE</c>, else <c>kg.db</c>.</summary>
    public string StorePath => StoreChoice.Of(Arguments, console.Environment);

    /// <summary>The value of an option or argument.</summary>
    public T? Value<T>(Option<T> option) => Arguments.GetValue(option);

    /// <summary>The value of an option or argument.</summary>
    public T? Value<T>(Argument<T> argument) => Arguments.GetValue(argument);

    /// <summary>Opens the store to read.</summary>
    public EmbeddedStore OpenToRead() => EmbeddedStore.OpenToRead(StorePath);

    /// <summary>Opens the store to write; says so when it has to wait for another process.</summary>
    /// <param name="create">Make one where there is none.</param>
    public EmbeddedStore OpenToWrite(bool create)
    {
        var store = create ? EmbeddedStore.OpenOrCreate(StorePath) : EmbeddedStore.OpenExisting(StorePath);
        store.OnWait = () => Note($"{StorePath}: another kg is writing; waiting for its turn to end");
        return store;
    }

    /// <summary>Tells the user something on standard error, unless quiet.</summary>
    public void Note(string message)
    {
        if (!Quiet) console.Error.WriteLine(message);
    }

    /// <summary>Warns on standard error, unless quiet.</summary>
    public void Warn(string message) => Note("warning: " + message);

    /// <summary>Reports an error on standard error.</summary>
    public void Fail(string message) => console.Error.WriteLine("error: " + message);
}
