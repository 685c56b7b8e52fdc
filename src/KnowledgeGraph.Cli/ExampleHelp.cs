using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Cli;

/// <summary>Shows examples below the help of each command.</summary>
public static class ExampleHelp
{
    private static readonly ConditionalWeakTable<Command, string[]> Examples = [];

    /// <summary>Gives a command its examples: pairs of a line one can type, and what it does.</summary>
    public static T WithExamples<T>(this T command, params string[] examples)
        where T : Command
    {
        Examples.AddOrUpdate(command, examples);
        return command;
    }

    /// <summary>Makes the help option of a command tree print them.</summary>
    internal static void Attach(RootCommand root)
    {
        root.WithExamples(
            "kg import seeds", "reads every article in a folder into kg.db",
            "kg search sperm", "finds people, institutions, studies, claims by a word",
            "kg show \"Kyoto University\"", "shows what the articles say, each fact with its sentence");
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            if (option.Action is HelpAction help) option.Action = new WithExamplesAction(help);
        }
    }

    private sealed class WithExamplesAction(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            if (!Examples.TryGetValue(parseResult.CommandResult.Command, out var examples)) return code;
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            for (var i = 0; i + 1 < examples.Length; i += 2)
            {
                output.WriteLine("  " + examples[i]);
                output.WriteLine("      " + examples[i + 1]);
            }

            output.WriteLine();
            return code;
        }
    }
}
