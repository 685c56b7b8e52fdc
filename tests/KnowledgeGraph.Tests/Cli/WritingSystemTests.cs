using System.Text.Json;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>Text of any writing system is taken as it is: its spans say what stands in it, from the article to the export.</summary>
public sealed class WritingSystemTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly string store;

    public WritingSystemTests() => store = folder["test.db"];

    public static TheoryData<string, string> Texts => new()
    {
        { "right-to-left words and marks", "The word \u05E9\u05DC\u05D5\u05DD and the word \u200F\u0645\u0631\u062D\u0628\u0627\u200E stood on the wall, said Orla Fenwick of the University of Tarnbridge, who had read both of them." },
        { "combining marks", "Zoe\u0308 Cre\u0301py of the University of Tarnbridge said that the cafe\u0301 had been the first of its kind in the whole of the country." },
        { "characters outside the basic plane", "“We were \U0001F469\u200D\U0001F52C\U0001F600 all day,” said Orla Fenwick of the University of Tarnbridge, who had measured \U0001D465 in the garden." },
        { "soft hyphens and zero width spaces", "Orla Fen\u00ADwick of the Univer\u00ADsity of Tarn\u200Bbridge said that the moss had grown faster than anyone there had expected." },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void English_with_other_letters_in_it_is_taken_as_it_is(string what, string text)
    {
        Assert.NotEmpty(what);
        folder.Write("news/one.txt", text);
        var run = Run("import", folder["news"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 new", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, Run("verify").ExitCode);
        using var line = JsonDocument.Parse(KgRun.Of("extract", folder["news"], "--with-text").Out);
        Assert.Equal(text, line.RootElement.GetProperty("article").GetProperty("text").GetString());
    }

    [Fact]
    public void A_text_wholly_in_a_right_to_left_script_is_taken_when_any_language_is()
    {
        folder.Write("news/one.txt", "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD, \u05D6\u05D4\u05D5 \u05DE\u05E9\u05E4\u05D8 \u05D0\u05D7\u05D3. \u05D5\u05D6\u05D4 \u05E2\u05D5\u05D3 \u05D0\u05D7\u05D3, \u05E7\u05E6\u05E8 \u05D9\u05D5\u05EA\u05E8, \u05D1\u05D0\u05D5\u05EA\u05D4 \u05E9\u05E4\u05D4 \u05D5\u05D1\u05D0\u05D5\u05EA\u05D5 \u05DB\u05EA\u05D1.");
        Assert.Equal(1, Run("import", folder["news"]).ExitCode);
        Assert.Equal(0, Run("import", folder["news"], "--any-language").ExitCode);
        Assert.Equal(0, Run("verify").ExitCode);
    }

    public void Dispose() => folder.Dispose();

    private KgRun Run(params string[] args) => KgRun.Of([.. args, "--store", store]);
}
