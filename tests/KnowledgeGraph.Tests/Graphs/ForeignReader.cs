using System.Diagnostics;

namespace KnowledgeGraph.Tests.Graphs;

/// <summary>Programs that were not written here and read what this project writes.</summary>
internal static class ForeignReader
{
    private const string DebianPython = "/usr/bin/python3";

    /// <summary>Runs a Python script with Debian's interpreter; skips the test where one of the modules, named with commas, is missing.</summary>
    public static string Python(string modules, string script, params string[] arguments)
    {
        var (found, _) = File.Exists(DebianPython) ? Run(DebianPython, ["-c", "import " + modules]) : (1, "");
        Assert.SkipUnless(found == 0, $"needs {DebianPython} with {modules} (apt-get install python3-{modules.Replace(", ", " python3-", StringComparison.Ordinal)})");
        return Checked(DebianPython, ["-c", script, .. arguments]);
    }

    /// <summary>Runs a program; skips the test where it is not installed.</summary>
    public static string Program(string program, params string[] arguments)
    {
        var installed = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));
        Assert.SkipUnless(installed, $"needs {program} on the PATH");
        return Checked(program, arguments);
    }

    private static string Checked(string program, string[] arguments)
    {
        var (exit, output) = Run(program, arguments);
        Assert.True(exit == 0, $"{program} failed: {output}");
        return output.ReplaceLineEndings("\n");
    }

    private static (int Exit, string Output) Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, process.ExitCode == 0 ? output : output + errors.GetAwaiter().GetResult());
    }
}
