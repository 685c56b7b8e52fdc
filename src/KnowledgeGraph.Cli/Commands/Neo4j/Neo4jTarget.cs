using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Storage.Neo4j.Client;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands.Neo4j;

/// <summary>The options that name a Neo4j database, and where its password comes from.</summary>
internal sealed class Neo4jTarget
{
    private const string DefaultName = "neo4j";
    private const string PasswordVariable = "KG_NEO4J_PASSWORD";
    private const string TokenVariable = "KG_NEO4J_TOKEN";

    private readonly Option<string?> address;
    private readonly Option<string> user = new("--user")
    {
        Description = $"Name of the user; the password comes from {PasswordVariable}, or is asked for.",
        DefaultValueFactory = _ => DefaultName,
    };
    private readonly Option<string> database = new("--database") { Description = "Name of the database.", DefaultValueFactory = _ => DefaultName };
    private readonly Option<int> timeout =
        new Option<int>("--timeout") { Description = "Seconds that one statement may take.", DefaultValueFactory = _ => 120 }.AtLeast(1);

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="name">The option that takes the address: <c>--neo4j</c>.</param>
    /// <param name="required">Whether the command needs one.</param>
    public Neo4jTarget(Command command, string name = "--neo4j", bool required = false)
    {
        address = new(name) { Description = "Address of the server: http://localhost:7474, or https://…", HelpName = "URL", Required = required };
        foreach (var option in new Option[] { address, user, database, timeout }) command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(address) is { } text && !Neo4jAddress.TryParse(text, out _, out var problem)) result.AddError(problem);
        });
    }

    /// <summary>Whether the command line names a server.</summary>
    public bool IsGiven(CommandContext context) => context.Value(address) is not null;

    /// <summary>A client for the server that the command line names; nothing is sent yet.</summary>
    /// <exception cref="Neo4jException">The address is one of Bolt, which this build does not speak.</exception>
    public ICypherClient Open(CommandContext context)
    {
        var text = context.Value(address) ?? throw new InvalidOperationException("The command line names no server.");
        if (!Neo4jAddress.TryParse(text, out var server, out var problem)) throw new InvalidOperationException(problem);
        return Open(context, server, context.Value(user)!, context.Value(database)!, TimeSpan.FromSeconds(context.Value(timeout)));
    }

    /// <summary>A client for an address that stands where a file may too; user and database come from the environment. Null where it is no address.</summary>
    public static ICypherClient? OpenAt(CommandContext context, string url, out string problem)
    {
        if (!Neo4jAddress.TryParse(url, out var server, out var wrong))
        {
            problem = wrong;
            return null;
        }

        problem = "";
        return Open(
            context,
            server,
            context.Console.Environment("KG_NEO4J_USER") ?? DefaultName,
            context.Console.Environment("KG_NEO4J_DATABASE") ?? DefaultName,
            new Neo4jOptions { Address = server }.Timeout);
    }

    private static ICypherClient Open(CommandContext context, Neo4jAddress server, string user, string database, TimeSpan timeout) =>
        CypherClients.Open(new Neo4jOptions
        {
            Address = server,
            Database = database,
            Credentials = Credentials(context, server, user),
            Timeout = timeout,
            OnRetry = (failure, wait) => context.Note(string.Create(CultureInfo.InvariantCulture, $"{failure} Trying again in {wait.TotalSeconds:0.0} s.")),
        });

    private static Neo4jCredentials Credentials(CommandContext context, Neo4jAddress server, string name)
    {
        if (context.Console.Environment(TokenVariable) is { Length: > 0 } token) return Neo4jCredentials.Bearer(token);
        if (context.Console.Environment(PasswordVariable) is { Length: > 0 } password) return Neo4jCredentials.Basic(name, password);
        if (!context.Console.ErrorIsTerminal || Console.IsInputRedirected) return Neo4jCredentials.None;
        var prompt = new TextPrompt<string>($"Password of {Markup.Escape(name)} at {Markup.Escape(server.ToString())} (empty for none):") { AllowEmpty = true }.Secret(null);
        var typed = context.Console.Progress(context.Colour).Prompt(prompt);
        return typed.Length == 0 ? Neo4jCredentials.None : Neo4jCredentials.Basic(name, typed);
    }
}
