using System.CommandLine;
using KnowledgeGraph.Core.Graph;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg schema</c>: the declared kinds, as tables or as a Mermaid diagram.</summary>
internal static class SchemaCommand
{
    public static Command Create(KgConsole console)
    {
        var command = new Command("schema", "Show the kinds of nodes and relationships the graph is made of.");
        var format = new Option<string>("--format") { Description = "table or mermaid.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "mermaid");
        command.Add(format);
        command.SetAction(arguments =>
        {
            var context = new CommandContext(arguments, console);
            if (context.Value(format) == "mermaid") PrintMermaid(context.Out);
            else PrintTables(context);
            return ExitCodes.Done;
        });
        return command.WithExamples("kg schema", "two tables", "kg schema --format mermaid > schema.mmd", "a diagram");
    }

    private static void PrintTables(CommandContext context)
    {
        var nodes = new Table().Border(TableBorder.Rounded).AddColumn("Node").AddColumn("Properties beside id and name");
        foreach (var type in GraphSchema.Nodes) nodes.AddRow(type.Label, Names(type.Properties));
        context.Tables.Write(nodes);

        var relations = new Table()
            .Border(TableBorder.Rounded)
            .AddColumn("Relationship")
            .AddColumn("From")
            .AddColumn("To")
            .AddColumn("Reads as")
            .AddColumn("Properties");
        foreach (var type in GraphSchema.Relations)
        {
            relations.AddRow(type.Name, string.Join(", ", type.From), string.Join(", ", type.To), Markup.Escape(type.Reading), Names(type.Properties));
        }

        context.Tables.Write(relations);
        context.Out.WriteLine($"Every relationship but {string.Join(", ", GraphSchema.Relations.Where(type => type.IsStructural).Select(type => type.Name))} "
            + $"also carries {Names(GraphSchema.ProvenanceProperties)}.");
    }

    private static void PrintMermaid(TextWriter output)
    {
        output.WriteLine("graph LR");
        foreach (var type in GraphSchema.Relations)
        {
            foreach (var from in type.From)
            {
                foreach (var to in type.To) output.WriteLine($"  {from} -->|{type.Name}| {to}");
            }
        }
    }

    private static string Names(IEnumerable<PropertyType> properties) => string.Join(", ", properties.Select(property => property.Name));
}
