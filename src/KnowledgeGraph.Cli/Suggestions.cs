using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;

namespace KnowledgeGraph.Cli;

/// <summary>What shells are offered for the word under the cursor.</summary>
internal static class Suggestions
{
    /// <summary>Makes a command tree answer the suggest directive so.</summary>
    public static void Attach(RootCommand root)
    {
        foreach (var directive in root.Directives.OfType<SuggestDirective>()) directive.Action = new Suggest(directive);
    }

    /// <summary>Those that the word begins, and options only where it begins like one: where none is left, shells offer files.</summary>
    private static IEnumerable<string> Fitting(string line, IEnumerable<string> suggested)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..];
        return suggested.Where(one => one.StartsWith(word, StringComparison.OrdinalIgnoreCase) && one[0] != '/' && (word.StartsWith('-') || one[0] != '-'));
    }

    private sealed class Suggest(SuggestDirective directive) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var line = parseResult.Tokens.LastOrDefault(token => token.Type != TokenType.Directive)?.Value ?? "";
            var given = parseResult.GetResult(directive)?.Values.SingleOrDefault();
            if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var position)) position = line.Length;

            // Shells cut the blanks at the end, but behind one a new word begins.
            line = line.PadRight(position)[..position];
            var suggested = parseResult.RootCommandResult.Command.Parse(line).GetCompletions(position).Select(item => item.InsertText ?? item.Label);
            foreach (var one in Fitting(line, suggested)) parseResult.InvocationConfiguration.Output.WriteLine(one);
            return Commands.ExitCodes.Done;
        }
    }
}
