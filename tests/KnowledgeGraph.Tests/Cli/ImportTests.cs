using System.Diagnostics;
using System.Text.Json;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Cli;

public sealed class ImportTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly string store;

    public ImportTests()
    {
        store = folder["test.db"];
        for (var i = 0; i < 4; i++)
        {
            folder.Write($"news/{i}.txt", $"Orla Fenwick of the University of Tarnbridge said that moss number {i} had grown faster than anyone there had expected.\n\nThe study was published in Nature.\n");
        }
    }

    [Fact]
    public void Two_orders_of_import_give_the_same_graph()
    {
        Run("import", folder["news"]);
        var atOnce = Hash();
        File.Delete(store);
        foreach (var i in new[] { 2, 0, 3, 1 }) Run("import", folder[$"news/{i}.txt"]);
        Assert.Equal(atOnce, Hash());
    }

    [Fact]
    public void Importing_twice_changes_nothing()
    {
        Run("import", folder["news"]);
        var before = Hash();
        var again = Run("import", folder["news"]);
        Assert.Contains("0 new, 0 changed, 4 unchanged", again.Error, StringComparison.Ordinal);
        Assert.Equal(before, Hash());
    }

    [Fact]
    public void Facts_made_elsewhere_give_the_graph_of_the_articles_themselves()
    {
        Run("import", folder["news"]);
        var facts = KgRun.Of("extract", folder["news"], "--with-text");
        var elsewhere = folder["elsewhere.db"];
        var run = KgRun.With(facts.Out, "import", "--facts", "-", "--store", elsewhere);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Hash(), Hash(elsewhere));
    }

    [Fact]
    public void Facts_whose_words_do_not_stand_in_the_text_are_refused()
    {
        var facts = new InventedArticle("one").Comment("Orla Fenwick", "University of Tarnbridge", "moss grows faster near warm walls", "moss").Facts();
        var tampered = JsonSerializer.Serialize(facts, FactsJson.Lines.ArticleFacts).Replace("\"text\":\"Orla Fenwick\"", "\"text\":\"Orla Fenwicks\"", StringComparison.Ordinal);
        var run = KgRun.With(tampered, "import", "--facts", "-", "--store", store);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("-:1", run.Error, StringComparison.Ordinal);
        Assert.Contains("does not say what it claims", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_different_engines_are_refused_together_unless_mixed()
    {
        var lines = KgRun.Of("extract", folder["news"], "--with-text").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var engine = System.Text.RegularExpressions.Regex.Match(lines[1], "\"engine\":\\{\"version\":\"[^\"]*\"").Value;
        lines[1] = lines[1].Replace(engine, "\"engine\":{\"version\":\"0.0.1-other\"", StringComparison.Ordinal);
        var refused = KgRun.With(string.Join('\n', lines), "import", "--facts", "-", "--store", store);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("-:2", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--mixed", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, Articles());
        Assert.Equal(0, KgRun.With(string.Join('\n', lines), "import", "--facts", "-", "--mixed", "--store", folder["mixed.db"]).ExitCode);
        Assert.Equal(4, Articles(folder["mixed.db"]));
    }

    [Fact]
    public void A_bad_input_is_named_and_the_others_go_on()
    {
        folder.Write("news/4.txt", "");
        folder.Write("news/5.jsonl", "{\"text\": \"broken");
        var run = Run("import", folder["news"], folder["missing.txt"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("4 new", run.Error, StringComparison.Ordinal);
        Assert.Contains("4.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("5.jsonl:1", run.Error, StringComparison.Ordinal);
        Assert.Contains("missing.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_one_source_the_text_imported_last_stands()
    {
        const string Line = """{"url":"https://news.example/a","text":"Orla Fenwick of the University of Tarnbridge said that the $ had grown faster than anyone there had expected."}""";
        KgRun.With(Line.Replace("$", "moss", StringComparison.Ordinal), "import", "-", "--store", store);
        var run = KgRun.With(Line.Replace("$", "fern", StringComparison.Ordinal), "import", "-", "--store", store);
        Assert.Contains("0 new, 1 changed", run.Error, StringComparison.Ordinal);
        Assert.Contains("fern", KgRun.Of("search", "had grown", "--store", store).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_texts_of_one_name_in_one_import_are_told_and_the_first_stands()
    {
        var first = folder.Write("f1/article1.txt", Sentence("moss"));
        var second = folder.Write("f2/article1.txt", Sentence("fern"));
        var run = Run("import", folder["f1"], folder["f2"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 new, 0 changed, 0 unchanged, 1 failed", run.Error, StringComparison.Ordinal);
        Assert.Contains($"skipped {second}: another text than {first}, but both are “article1.txt”", run.Error, StringComparison.Ordinal);
        Assert.Contains("moss", KgRun.Of("search", "had grown", "--store", store).Out, StringComparison.Ordinal);
        Assert.Equal(0, KgRun.Of("import", folder.Path, "--store", folder["above.db"]).ExitCode);
    }

    [Fact]
    public void Two_lines_of_one_id_are_told_by_their_numbers_unless_they_say_the_same()
    {
        var feed = folder.Write("feed.jsonl", string.Join('\n', new[] { "moss", "fern", "moss" }.Select(plant => $$"""{"id":"a","text":"{{Sentence(plant)}}"}""")));
        var run = Run("import", feed);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 failed", run.Error, StringComparison.Ordinal);
        Assert.Contains($"skipped {feed}:2: another text than {feed}:1, but both are “a”", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Inputs_that_give_nothing_leave_no_store_behind()
    {
        var run = Run("import", folder["nowhere"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nothing to import, 1 failed; no store was made", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(store));
    }

    [Fact]
    public void The_size_that_is_told_is_that_of_the_file()
    {
        var told = System.Text.RegularExpressions.Regex.Match(Run("import", folder["news"]).Out, @"([\d.]+) MB in").Groups[1].Value;
        Assert.Equal((new FileInfo(store).Length / 1e6).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture), told);
    }

    [Fact]
    public void Two_feeds_without_names_do_not_replace_each_other()
    {
        string Feed(params string[] plants) => string.Join('\n', plants.Select(plant => $$"""{"text":"{{Sentence(plant)}}"}"""));
        KgRun.With(Feed("moss", "fern"), "import", "-", "--store", store);
        Assert.Contains("2 new, 0 changed, 0 unchanged", KgRun.With(Feed("ivy", "kelp"), "import", "-", "--store", store).Error, StringComparison.Ordinal);
        Assert.Contains("0 new, 0 changed, 2 unchanged", KgRun.With(Feed("fern", "moss"), "import", "-", "--store", store).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kill_during_import_leaves_a_store_that_can_be_read_and_resumed()
    {
        var lines = Enumerable.Range(0, 1600).Select(i => new InventedArticle($"many/{i}").Comment("Orla Fenwick", "University of Tarnbridge", $"moss number {i} had grown", "moss").Facts());
        var file = folder.Write("many.jsonl", string.Join('\n', lines.Select(facts => JsonSerializer.Serialize(facts, FactsJson.Lines.ArticleFacts))));
        using (var process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "kg"), ["import", "--facts", file, "--store", store, "-q"]) { RedirectStandardOutput = true })!)
        {
            while (!process.HasExited && Articles() == 0) process.WaitForExit(20);
            process.Kill();
            process.WaitForExit();
        }

        var killed = KgRun.Of("verify", "--store", store);
        Assert.Equal(0, killed.ExitCode);
        Run("import", "--facts", file, "-q");
        var resumed = Hash();
        KgRun.Of("import", "--facts", file, "-q", "--store", folder["whole.db"]);
        Assert.Equal(Hash(folder["whole.db"]), resumed);
    }

    [Fact]
    public void Two_imports_at_once_take_turns()
    {
        for (var i = 0; i < 40; i++) folder.Write($"other/fern-{i}.txt", $"Tomas Birkeland of Lakeside University said that fern number {i} had grown faster than anyone there had expected.");
        var runs = new[] { "news", "other" }.Select(name => Task.Run(() => Run("import", folder[name]), TestContext.Current.CancellationToken)).ToArray();
        Assert.All(runs, run => Assert.Equal(0, run.GetAwaiter().GetResult().ExitCode));
        Assert.Equal(44, Articles());
        Assert.Equal(0, KgRun.Of("verify", "--store", store).ExitCode);
    }

    public void Dispose() => folder.Dispose();

    private static string Sentence(string plant) =>
        $"Orla Fenwick of the University of Tarnbridge said that the {plant} had grown faster than anyone there had expected.";

    private KgRun Run(params string[] args) => KgRun.Of([.. args, "--store", store]);

    private string Hash(string? path = null) => KgRun.Of("verify", "-q", "--store", path ?? store).Out.Trim();

    private int Articles(string? path = null)
    {
        if (!File.Exists(path ?? store)) return 0;
        try
        {
            using var opened = KnowledgeGraph.Storage.Embedded.EmbeddedStore.OpenToRead(path ?? store);
            return new KnowledgeGraph.Storage.Embedded.EmbeddedArticles(opened).Count();
        }
        catch (KnowledgeGraph.Storage.Embedded.StoreException)
        {
            return 0;
        }
    }
}
