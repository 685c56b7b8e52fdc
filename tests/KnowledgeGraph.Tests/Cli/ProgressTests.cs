using KnowledgeGraph.Cli;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Cli;

public sealed class ProgressTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void An_import_shows_on_a_terminal_how_much_of_its_input_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("Orla Fenwick of the University of Tarnbridge said that the moss had grown faster than anyone there had expected. ", 20));
        folder.Write("news/1.txt", text);
        folder.Write("news/2.txt", text);
        Assert.Contains($"{text.Length * 2 / 1000}/{text.Length * 2 / 1000} kB, 2 articles", Import("", "import", folder["news"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_end_of_the_input_is_unknown_an_import_counts_articles()
    {
        var line = """{"id":"a","text":"Orla Fenwick of the University of Tarnbridge said that the moss had grown faster than anyone there had expected."}""";
        var shown = Import(line, "import", "-");
        Assert.Contains("Importing 1 articles", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("kB", shown, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private string Import(string input, params string[] args)
    {
        using var error = new StringWriter();
        using var output = new StringWriter();
        var console = new KgConsole { Out = output, Error = error, ErrorIsTerminal = true, OpenIn = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input)), Environment = _ => null };
        Assert.Equal(0, KgCommand.RunAsync([.. args, "--store", folder["kg.db"]], console).GetAwaiter().GetResult());
        return error.ToString();
    }
}
