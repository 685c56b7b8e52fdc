using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>What people say of entities through the command line: merge, split, why, judgements, review.</summary>
public sealed class JudgingTests : IDisposable
{
    private const string Reason = "the same hydrologist after her marriage";
    private readonly TempFolder folder = new();
    private readonly string store;

    public JudgingTests()
    {
        store = folder["test.db"];
        Write("peat", "Maren Aldous", "University of Tarnbridge", "peat moss keeps back more rain than anyone there had expected");
        Write("kelp", "Greta Holmqvist", "Delta Institute", "kelp forests had come back along the whole coast");
        Write("rust", "Oluwaseun Adisa", "Skerry College", "rust on the old bridge was a question of drainage");
        Run("import", folder["news"]);
    }

    [Fact]
    public void A_merge_taken_back_gives_the_graph_before()
    {
        var before = Hash();
        Assert.Equal(0, Merge("Maren Aldous", "Greta Holmqvist").ExitCode);
        Assert.NotEqual(before, Hash());
        Assert.Equal(0, Run("judgements", "undo", OnlyJudgement()).ExitCode);
        Assert.Equal(before, Hash());
    }

    [Fact]
    public void What_was_merged_is_shown_as_one()
    {
        Merge("Maren Aldous", "Greta Holmqvist");
        Assert.Equal(IdOf("Maren Aldous"), IdOf("Greta Holmqvist"));
    }

    [Fact]
    public void Why_shows_features_outcome_and_the_judgement()
    {
        Merge("Maren Aldous", "Greta Holmqvist");
        var why = Run("why", "Maren Aldous", "Greta Holmqvist").Out;
        Assert.Contains("surname", why, StringComparison.Ordinal);
        Assert.Contains("never one", why, StringComparison.Ordinal);
        Assert.Contains(Reason, why, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_weighs_two_people_that_nobody_judged()
    {
        Write("fog", "Maren Aldous", "University of Tarnbridge", "fog fed the moss in dry summers");
        Run("import", folder["news"]);
        var why = Run("why", "Maren Aldous", "Maren Aldous").Out;
        Assert.Contains("institutions", why, StringComparison.Ordinal);
        Assert.Contains("one as far as scores go", why, StringComparison.Ordinal);
    }

    [Fact]
    public void One_different_outweighs_a_chain_of_same()
    {
        Merge("Maren Aldous", "Greta Holmqvist");
        Merge("Greta Holmqvist", "Oluwaseun Adisa");
        Assert.Equal(IdOf("Maren Aldous"), IdOf("Oluwaseun Adisa"));
        var split = Run("split", "Maren Aldous", "--mention", folder["news/rust.txt"], "--because", "another one");
        Assert.Equal(0, split.ExitCode);
        Assert.NotEqual(IdOf("Maren Aldous"), IdOf("Oluwaseun Adisa"));
        Assert.Equal(3, Lines(Run("judgements", "export", "-").Out).Length);
    }

    [Fact]
    public void A_split_of_a_mention_that_is_not_there_says_how_to_find_one()
    {
        Merge("Maren Aldous", "Greta Holmqvist");
        var run = Run("split", "Maren Aldous", "--mention", "nowhere.txt");
        Assert.Equal(1, run.ExitCode);
        var key = System.Text.RegularExpressions.Regex.Match(run.Error, "  ([a-z0-9]{16})  “Greta Holmqvist, a scientist").Groups[1].Value;
        Assert.Equal(0, Run("split", "Maren Aldous", "--mention", key, "--because", "two after all").ExitCode);
    }

    [Fact]
    public void Judgements_survive_forgetting_and_importing_again_and_refresh()
    {
        Merge("Maren Aldous", "Greta Holmqvist");
        var judged = Hash();
        Run("forget", folder["news/kelp.txt"]);
        Assert.NotEqual(judged, Hash());
        Run("import", folder["news"]);
        Assert.Equal(judged, Hash());
        Assert.Equal(0, Run("refresh").ExitCode);
        Assert.Equal(judged, Hash());
        Assert.Equal(IdOf("Maren Aldous"), IdOf("Greta Holmqvist"));
    }

    [Fact]
    public void Exported_judgements_give_another_store_the_same_graph()
    {
        Merge("Maren Aldous", "Greta Holmqvist");
        Run("judgements", "export", folder["judgements.jsonl"]);
        var judged = Hash();
        File.Delete(store);
        Run("import", folder["news"]);
        Assert.NotEqual(judged, Hash());
        Assert.Equal(0, Run("judgements", "import", folder["judgements.jsonl"]).ExitCode);
        Assert.Equal(judged, Hash());
    }

    [Fact]
    public void A_file_of_judgements_with_a_wrong_line_names_the_line_and_keeps_the_rest()
    {
        Merge("Maren Aldous", "Greta Holmqvist");
        Run("judgements", "export", folder["judgements.jsonl"]);
        Run("judgements", "undo", OnlyJudgement());
        File.AppendAllText(folder["judgements.jsonl"], "this is nothing\n");
        var run = Run("judgements", "import", folder["judgements.jsonl"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("judgements.jsonl:2", run.Error, StringComparison.Ordinal);
        Assert.Single(Lines(Run("judgements", "export", "-").Out));
    }

    [Fact]
    public void Judgements_that_cannot_be_written_name_the_file()
    {
        var run = Run("judgements", "export", folder["nowhere/judgements.jsonl"]);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"error: {folder["nowhere/judgements.jsonl"]}: cannot be written: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Judgements_on_a_full_disk_name_the_file()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        Merge("Maren Aldous", "Greta Holmqvist");
        var run = Run("judgements", "export", "/dev/full");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: /dev/full: cannot be written: No space left on device", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Exported_judgements_replace_those_exported_before()
    {
        File.WriteAllText(folder["judgements.jsonl"], "older\n");
        Merge("Maren Aldous", "Greta Holmqvist");
        Assert.Equal(0, Run("judgements", "export", folder["judgements.jsonl"]).ExitCode);
        Assert.Equal(Run("judgements", "export", "-").Out, File.ReadAllText(folder["judgements.jsonl"]));
    }

    [Fact]
    public void Judgements_that_cannot_be_read_name_the_file()
    {
        Assert.SkipUnless(File.Exists("/proc/self/mem"), "needs a file whose first byte cannot be read");
        var run = Run("judgements", "import", "/proc/self/mem");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: /proc/self/mem: cannot be read: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_holds_no_judgements_is_complained_of_in_a_few_lines()
    {
        var file = folder.Write("letter.txt", string.Concat(Enumerable.Repeat("Dear friend\n", 40)));
        var run = Run("judgements", "import", file);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(7, run.ErrorLines.Length);
        Assert.Contains($"{file}: 35 more lines are no judgement", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merge_needs_a_reason()
    {
        var run = Run("merge", "Maren Aldous", "Greta Holmqvist", "--because", " ");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--because", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_judgement_is_not_taken_back()
    {
        var run = Run("judgements", "undo", "0000000000000000");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("kg judgements list", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Judgements_are_listed_with_their_reason()
    {
        Assert.Contains("nothing was judged", Run("judgements", "list").Error, StringComparison.Ordinal);
        Merge("Maren Aldous", "Greta Holmqvist");
        Assert.Contains(OnlyJudgement(), Run("judgements", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_kinds_are_never_merged()
    {
        var run = Run("merge", "Maren Aldous", "Skerry College", "--because", "no reason");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("only entities of one kind", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_asks_of_doubtful_pairs_and_keeps_the_answer()
    {
        folder.Write("news/moss.txt", "Scientists look at moss in wet bogs\n\nRosalind Cooper, a scientist at the University of Tarnbridge, said that moss in wet bogs was bigger than expected.\n");
        folder.Write("news/iron.txt", "Scientists look at rust on iron bridges\n\nRosalind Cooper, a scientist at the Bog Trust, said that rust on iron bridges was bigger than expected.\n");
        Run("import", folder["news"]);
        var asked = Review("s\n");
        Assert.Equal(0, asked.ExitCode);
        Assert.Contains("Rosalind Cooper / Rosalind Cooper: now two", asked.Out, StringComparison.Ordinal);
        Assert.Contains("0 judgements made", asked.Out, StringComparison.Ordinal);
        Assert.Contains("1 judgements made: 1 one, 0 two", Review("y\n").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Rosalind Cooper", Review("y\n").Out, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private void Write(string name, string person, string institution, string said) => folder.Write(
        $"news/{name}.txt", $"Research from the coast\n\n{person}, a scientist at the {institution}, said that {said}.\n\nThe results were published in the journal Nature.\n");

    private KgRun Merge(string a, string b) => Run("merge", a, b, "--because", Reason);

    private KgRun Review(string answers) => KgRun.With(answers, "review", "--store", store);

    private string OnlyJudgement() => Run("judgements", "list").Out.Split('│').Select(cell => cell.Trim()).First(cell => cell.Length == 16 && cell.All(char.IsAsciiLetterOrDigit));

    private string IdOf(string name)
    {
        var shown = Run("show", name).Out;
        var start = shown.IndexOf("person:", StringComparison.Ordinal);
        return shown.Substring(start, "person:".Length + 16);
    }

    private string Hash() => Run("verify", "-q").Out;

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private KgRun Run(params string[] args) => KgRun.Of([.. args, "--store", store]);
}
