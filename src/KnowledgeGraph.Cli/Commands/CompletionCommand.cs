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

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName kg -ScriptBlock {
          param($word, $line, $position)
          kg "[suggest:$position]" "$line" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    public static Command Create(KgConsole console)
    {
        var command = new Command("completion", "Print a script that makes your shell complete commands and options.");
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "pwsh");
        command.Add(shell);
        command.SetAction(arguments =>
        {
            var context = new CommandContext(arguments, console);
            context.Out.WriteLine(context.Value(shell) switch { "bash" => Bash, "zsh" => Zsh, _ => PowerShell });
            return ExitCodes.Done;
        });
        return command.WithExamples("source <(kg completion bash)", "for this bash", "kg completion zsh > ~/.zsh/_kg", "for every zsh");
    }
}
