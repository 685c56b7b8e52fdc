namespace KnowledgeGraph.Cli.Commands;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCodes
{
    /// <summary>All is done.</summary>
    public const int Done = 0;

    /// <summary>Some inputs failed, or the output could not be written.</summary>
    public const int Failed = 1;

    /// <summary>The command line asks for what does not exist.</summary>
    public const int WrongUsage = 2;

    /// <summary>The store cannot be read or written.</summary>
    public const int StoreTrouble = 3;
}
