using System.Text;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Articles;

namespace KnowledgeGraph.Tests.Import.Articles;

public sealed class ArticleSourceTests : IDisposable
{
    private const string English = "The team at the university found that the drug did not help the patients, and it was not what they had hoped for at all.";

    private readonly string folder = Directory.CreateTempSubdirectory("kg-articles-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_is_read_recursively_in_ordinal_order_with_forward_slashes()
    {
        Write("b.txt", English);
        Write("a/z.txt", English);
        Write("B.TXT", English);
        Write("a/notes.md", English);
        Assert.Equal(["B.TXT", "a/z.txt", "b.txt"], Articles(folder).Select(article => article.Source));
    }

    [Fact]
    public void A_file_has_the_same_source_alone_and_within_its_folder()
    {
        var path = Write("one.txt", English);
        Assert.Equal(Assert.Single(Articles(folder)).Source, Assert.Single(Articles(path)).Source);
    }

    [Fact]
    public void The_data_beside_a_text_names_and_dates_it()
    {
        Write("one.txt", English);
        Write("one.meta.json", """{"url":"https://example.org/one","title":"No help","publisher":"The Example","published":"2019-04-03"}""");
        var article = Assert.Single(Articles(folder));
        Assert.Equal(("https://example.org/one", "https://example.org/one", "No help", "The Example"), (article.Source, article.Url, article.Title, article.Publisher));
        Assert.Equal(new DateOnly(2019, 4, 3), article.Published);
    }

    [Fact]
    public void Broken_data_beside_a_text_costs_a_warning_and_not_the_text()
    {
        Write("one.txt", English);
        var data = Write("one.meta.json", "{");
        var read = Assert.IsType<ArticleRead>(Assert.Single(Read(folder)));
        Assert.StartsWith(data, Assert.Single(read.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_beside_a_text_may_begin_with_a_byte_order_mark_and_have_names_in_any_case()
    {
        Write("one.txt", English);
        File.WriteAllText(Path.Combine(folder, "one.meta.json"), """{"URL":"https://example.org/one","Title":"No help"}""", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var read = Assert.IsType<ArticleRead>(Assert.Single(Read(folder)));
        Assert.Equal(("https://example.org/one", "No help"), (read.Article.Url, read.Article.Title));
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public void Fields_beside_a_text_that_nobody_knows_are_told_once()
    {
        Write("one.txt", English);
        var data = Write("one.meta.json", """{"headline":"No help","date":"2019-04-03","title":"Help"}""");
        var read = Assert.IsType<ArticleRead>(Assert.Single(Read(folder)));
        Assert.Equal($"{data}: \"headline\", \"date\" not known and left out; known are url, title, publisher, published", Assert.Single(read.Warnings));
    }

    [Fact]
    public void Names_in_a_json_line_may_be_in_any_case()
    {
        var path = Write("all.jsonl", $$"""{"Text":"{{English}}","ID":"a"}""");
        Assert.Equal("a", Assert.Single(Articles(path)).Source);
    }

    [Fact]
    public void A_json_line_is_named_by_url_then_id_then_file_then_line()
    {
        var path = Write("all.jsonl", string.Join(
            '\n',
            $$"""{"text":"{{English}}","url":"https://example.org/a","id":"a","file":"a.txt","more":[1,{}]}""",
            $$"""{"text":"{{English}}","id":"b","file":"b.txt"}""",
            $$"""{"text":"{{English}}","file":"c.txt"}""",
            string.Empty,
            $$"""{"text":"{{English}}","published":"2020-02-03T04:05:06Z"}"""));
        var articles = Articles(path);
        Assert.Equal(["https://example.org/a", "b", "c.txt", "all.jsonl:5"], articles.Select(article => article.Source));
        Assert.Equal(["a.txt", "b.txt", "c.txt", $"{path}:5"], articles.Select(article => article.Path));
        Assert.Equal(new DateOnly(2020, 2, 3), articles[3].Published);
    }

    [Fact]
    public void A_dash_reads_json_lines_from_standard_input()
    {
        var options = new ArticleSourceOptions { OpenStandardInput = () => new MemoryStream(Encoding.UTF8.GetBytes($$"""{"text":"{{English}}"}""")) };
        var read = Assert.IsType<ArticleRead>(Assert.Single(ArticleSource.Read(["-"], options)));
        Assert.Equal("-:1", read.Path);
    }

    [Fact]
    public void A_line_of_standard_input_without_a_name_is_known_by_its_text()
    {
        string[] SourcesOf(params string[] lines) =>
        [
            .. ArticleSource.Read(["-"], new ArticleSourceOptions { OpenStandardInput = () => new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))) })
                .OfType<ArticleRead>()
                .Select(read => read.Article.Source),
        ];
        var (one, two) = ($$"""{"text":"{{English}}"}""", $$"""{"text":"{{English}} Nobody was surprised."}""");
        Assert.Equal(SourcesOf(one, two), SourcesOf(two, one).Reverse());
        Assert.NotEqual(SourcesOf(one), SourcesOf(two));
        Assert.All(SourcesOf(one, two), source => Assert.StartsWith("text:", source, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"text": "broken""", "not a JSON object")]
    [InlineData("""[1]""", "not a JSON object")]
    [InlineData("""{"text":"x"} {"text":"y"}""", "not a JSON object")]
    [InlineData("""{"id":"x"}""", "\"text\" is missing")]
    [InlineData("""{"text":7}""", "\"text\" is missing")]
    [InlineData("""{"text":" \n "}""", "empty")]
    public void A_broken_line_is_skipped_by_its_number_and_the_next_ones_are_read(string line, string why)
    {
        var path = Write("all.jsonl", $$"""{"text":"{{English}}"}""" + "\n" + line + "\r\n" + $$"""{"text":"{{English}}"}""");
        var readings = Read(path);
        var skipped = Assert.IsType<InputSkipped>(readings[1]);
        Assert.StartsWith($"{path}:2: ", skipped.Message, StringComparison.Ordinal);
        Assert.Contains(why, skipped.Message, StringComparison.Ordinal);
        Assert.Equal(2, readings.OfType<ArticleRead>().Count());
    }

    [Fact]
    public void A_byte_order_mark_goes_and_damaged_characters_are_replaced_with_a_warning_each()
    {
        var path = Path.Combine(folder, "one.txt");
        File.WriteAllBytes(path, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(English), 0xC3, (byte)'(', 0, 0xED, 0xA0, 0x80]);
        var read = Assert.IsType<ArticleRead>(Assert.Single(Read(path)));
        Assert.StartsWith("The team", read.Article.Text, StringComparison.Ordinal);
        Assert.EndsWith("\uFFFD(\uFFFD\uFFFD\uFFFD\uFFFD", read.Article.Text, StringComparison.Ordinal);
        Assert.Equal(3, read.Warnings.Length);
        Assert.All(read.Warnings, warning => Assert.StartsWith(path + ": ", warning, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void A_text_of_wider_letters_is_read_by_its_byte_order_mark_with_a_warning(string encoding)
    {
        var path = Path.Combine(folder, "wide.txt");
        File.WriteAllText(path, English, Encoding.GetEncoding(encoding));
        var read = Assert.IsType<ArticleRead>(Assert.Single(Read(path)));
        Assert.Equal(English, read.Article.Text);
        Assert.Contains("UTF-8 is expected", read.Warnings[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Lone_surrogates_and_NULs_in_json_escapes_are_replaced_and_pairs_kept()
    {
        var path = Write("all.jsonl", """{"text":"a \ud83d b \uDE00 c \ud83d\ude00 d \u0000 e \\ud83d"}""");
        var read = Assert.IsType<ArticleRead>(Assert.Single(Read(path)));
        Assert.Equal("a \uFFFD b \uFFFD c \U0001F600 d \uFFFD e \\ud83d", read.Article.Text);
        Assert.Equal(2, read.Warnings.Length);
    }

    [Fact]
    public void Empty_binary_and_large_files_are_skipped_by_name()
    {
        var empty = Write("1.txt", string.Empty);
        var blank = Write("2.txt", " \n\t");
        var binary = Path.Combine(folder, "3.txt");
        File.WriteAllBytes(binary, [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13]);
        var large = Write("4.txt", string.Concat(Enumerable.Repeat(English, 100)));
        var readings = ArticleSource.Read([folder], new ArticleSourceOptions { MaxSize = 10_000 }).ToList();
        Assert.Equal([empty, blank, binary, large], readings.Select(reading => reading.Path));
        Assert.All(readings, reading => Assert.StartsWith(reading.Path + ": ", Assert.IsType<InputSkipped>(reading).Message, StringComparison.Ordinal));
        Assert.Contains("--max-size", ((InputSkipped)readings[3]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_over_the_limit_is_skipped_and_the_next_one_read()
    {
        var path = Write("all.jsonl", $$"""{"text":"{{string.Concat(Enumerable.Repeat(English, 2_000))}}"}""" + "\n" + $$"""{"text":"{{English}}"}""");
        var readings = ArticleSource.Read([path], new ArticleSourceOptions { MaxSize = 1_000 }).ToList();
        Assert.IsType<InputSkipped>(readings[0]);
        Assert.IsType<ArticleRead>(readings[1]);
    }

    [Fact]
    public void A_missing_path_and_a_folder_without_articles_are_refused()
    {
        var missing = Path.Combine(folder, "none.txt");
        var bare = Directory.CreateDirectory(Path.Combine(folder, "bare")).FullName;
        var other = Write("page.html", English);
        var readings = Read(missing, bare, other);
        Assert.Equal([missing, bare, other], readings.Select(reading => reading.Path));
        Assert.All(readings, reading => Assert.IsType<InputRefused>(reading));
    }

    [Fact]
    public void A_line_of_a_megabyte_and_a_text_without_a_sentence_are_taken_as_they_are()
    {
        var line = string.Concat(Enumerable.Repeat(English + " ", 9_000));
        Write("1.txt", line);
        Write("2.txt", "1 2 3");
        Write("3.txt", English + " She quoted שלום עולם and cafe\u0301 and مرحبا.");
        Assert.Equal(3, Articles(folder).Length);
        Assert.Equal(line, Articles(folder)[0].Text);
    }

    [Fact]
    public void A_text_in_another_language_is_skipped_unless_any_language_is_asked_for()
    {
        var path = Write("1.txt", "Die Forscher haben in einer neuen Studie gezeigt, dass sich das Mittel bei den Patienten nicht besser als ein Placebo verhält.");
        Assert.Contains("--any-language", Assert.IsType<InputSkipped>(Assert.Single(Read(path))).Message, StringComparison.Ordinal);
        Assert.IsType<ArticleRead>(Assert.Single(ArticleSource.Read([path], new ArticleSourceOptions { AnyLanguage = true })));
    }

    private static Article[] Articles(params string[] paths) => [.. Read(paths).OfType<ArticleRead>().Select(read => read.Article)];

    private static List<ArticleReading> Read(params string[] paths) => [.. ArticleSource.Read(paths, new ArticleSourceOptions())];

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
