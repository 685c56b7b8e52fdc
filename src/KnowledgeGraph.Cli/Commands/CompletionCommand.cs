using System.CommandLine;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg completion</c>: a script that makes the shell complete commands and options.</summary>
internal static class CompletionCommand
{
    // Each asks the suggest directive, so that a script written once knows the commands of any later kg.
    private const string Bash = """
        _kg() {
          local IFS=$'\n'
          COMPREPLY=( $(kg "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null) )
          [ ${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=( $(compgen -f -- "${COMP_WORDS[COMP_CWORD]}") )
        }
        complete -o filenames -F _kg kg
        """;

    private const string Zsh = """
        #compdef kg
        _kg() {
          local -a found
          found=("${(@f)$(kg "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          [[ -n "${found[1]}" ]] && compadd -a found || _files
        }
        compdef _kg kg
        """;

    private const string Fish = """
        function __kg_complete
          set -l line (commandline -cp)
          kg "[suggest:"(string length -- $line)"]" $line 2>/dev/null
        end
        complete -c kg -a '(__kg_complete)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName kg -ScriptBlock {
          param($word, $line, $position)
          kg "[suggest:$position]" "$line" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    public static Command Create(KgConsole console)
    {
        var command = new Command("completion", "Print a script that makes your shell complete commands and options.");
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        command.Add(shell);
        command.SetAction(arguments =>
        {
            var context = new CommandContext(arguments, console);
            context.Out.WriteLine(context.Value(shell) switch { "bash" => Bash, "zsh" => Zsh, "fish" => Fish, _ => PowerShell });
            return ExitCodes.Done;
        });
        return command.WithExamples(
            "source <(kg completion bash)", "for this bash",
            "kg completion zsh > ~/.zsh/_kg", "for every zsh",
            "kg completion fish > ~/.config/fish/completions/kg.fish", "for every fish");
    }
}
