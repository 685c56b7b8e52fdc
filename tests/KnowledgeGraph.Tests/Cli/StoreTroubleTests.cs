using System.Diagnostics;
using KnowledgeGraph.Cli;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.Storage.Embedded;
using KnowledgeGraph.Tests.Graphs;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>A store that cannot be used gives one line that names it and says what to do, and exit code 3; what was in it stays.</summary>
public sealed class StoreTroubleTests : IDisposable
{
    private const string Text = "Orla Fenwick of the University of Tarnbridge said that the moss in the garden had grown faster than anyone there had expected this year.";
    private readonly TempFolder folder = new();
    private readonly string store;

    public StoreTroubleTests()
    {
        store = folder["test.db"];
        folder.Write("news/one.txt", Text);
    }

    [Fact]
    public void A_store_that_is_missing_is_named()
    {
        var run = KgRun.Of("status", "--store", store);
        AssertTrouble(run, "there is no store");
        Assert.False(File.Exists(store));
    }

    [Fact]
    public void A_store_in_a_folder_that_is_missing_is_named() =>
        AssertTrouble(KgRun.Of("import", folder["news"], "--store", folder["nowhere/test.db"]), "the folder exists");

    [Fact]
    public void A_file_that_is_no_store_is_left_alone()
    {
        File.WriteAllText(store, "This is a letter to a friend, not a database, and it is long enough to look like one.");
        AssertTrouble(KgRun.Of("import", folder["news"], "--store", store), "not a store");
        Assert.StartsWith("This is a letter", File.ReadAllText(store), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_somebody_else_is_left_alone()
    {
        Execute("CREATE TABLE recipes (name TEXT)");
        AssertTrouble(KgRun.Of("import", folder["news"], "--store", store), "not a store");
    }

    [Fact]
    public void A_store_made_by_a_newer_kg_is_refused()
    {
        Import();
        Execute("PRAGMA user_version = 99");
        AssertTrouble(KgRun.Of("import", folder["news"], "--store", store), "newer kg");
        AssertTrouble(KgRun.Of("status", "--store", store), "newer kg");
    }

    [Fact]
    public void A_corrupt_store_is_refused()
    {
        Import();
        var bytes = File.ReadAllBytes(store);
        bytes.AsSpan(200, bytes.Length - 200).Fill(0x5A);
        File.WriteAllBytes(store, bytes);
        AssertTrouble(KgRun.Of("status", "--store", store), "corrupt");
        AssertTrouble(KgRun.Of("import", folder["news"], "--store", store), "corrupt");
    }

    [Fact]
    public async Task A_full_disk_leaves_what_was_there()
    {
        Import();
        var before = KgRun.Of("verify", "--store", store, "-q").Out;
        using (var limited = EmbeddedStore.OpenExisting(store))
        {
            limited.Session.Execute($"PRAGMA max_page_count = {limited.Session.Number("PRAGMA page_count") + 3}");
            var sheets = Enumerable.Range(0, 40).Select(i => SheetBuilder.Build(new InventedArticle($"full/{i}").Comment("Orla Fenwick", "University of Tarnbridge", Text, "moss").Facts()));
            var error = await Assert.ThrowsAsync<StoreException>(() => new StoreImport(limited).RunAsync(sheets.ToAsyncEnumerable()));
            Assert.Equal($"{store}: the disk is full: make room and run the command again; what was imported before is safe", error.Message);
        }

        var after = KgRun.Of("verify", "--store", store, "-q");
        Assert.Equal(0, after.ExitCode);
        Assert.Equal(before, after.Out);
    }

    [Fact]
    public void A_read_only_store_is_read_but_not_written()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("file modes of Unix are not here");
            return;
        }

        Import();
        var setpriv = new[] { "/usr/bin/setpriv", "/bin/setpriv" }.FirstOrDefault(File.Exists);
        if (Environment.UserName == "root" && setpriv is null) Assert.Skip("root writes to read-only files, and setpriv is not here to drop the privilege");
        File.SetUnixFileMode(store, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        try
        {
            AssertTrouble(Unprivileged(setpriv, "import", folder["news"], "--store", store), "read-only");
            Assert.Equal(0, Unprivileged(setpriv, "status", "--store", store).ExitCode);
        }
        finally
        {
            File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Standard_output_on_a_full_disk_is_an_error()
    {
        if (!File.Exists("/dev/full")) Assert.Skip("there is no /dev/full here");
        var run = Shell($"\"{Program()}\" extract \"{folder["news"]}\" > /dev/full");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("disk is full", run.Error, StringComparison.Ordinal);
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public void Standard_input_that_cannot_be_copied_names_the_folder()
    {
        if (!File.Exists("/bin/sh")) Assert.Skip("there is no shell here");
        var run = Shell($"TMPDIR=/nowhere \"{Program()}\" import --facts - --store \"{store}\" < /dev/null");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("standard input cannot be copied to /nowhere/", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private void AssertTrouble(KgRun run, string words)
    {
        Assert.Equal(3, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Contains(folder.Path, run.Error, StringComparison.Ordinal);
    }

    private void Import() => Assert.Equal(0, KgRun.Of("import", folder["news"], "--store", store).ExitCode);

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Program() => Path.Combine(AppContext.BaseDirectory, "kg");

    private static KgRun Unprivileged(string? setpriv, params string[] args) =>
        Environment.UserName == "root"
            ? Run(setpriv!, ["--reuid=65534", "--regid=65534", "--clear-groups", Program(), .. args])
            : Run(Program(), args);

    private static KgRun Shell(string line) => Run("/bin/sh", ["-c", line]);

    private static KgRun Run(string file, string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(file, args) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["DOTNET_CLI_HOME"] = "/tmp", ["KG_STORE"] = "" } })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return new KgRun(process.ExitCode, output.GetAwaiter().GetResult(), error);
    }
}
