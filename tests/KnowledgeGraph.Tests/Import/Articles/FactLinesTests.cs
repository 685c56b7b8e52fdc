using System.Text;
using KnowledgeGraph.Import.Articles;

namespace KnowledgeGraph.Tests.Import.Articles;

public sealed class FactLinesTests
{
    [Fact]
    public void Lines_are_numbered_and_blank_ones_left_out() =>
        Assert.Equal(["-:1 one", "-:3 two"], Read(new MemoryStream("one\n \t\r\ntwo"u8.ToArray())).Select(line => $"{line.Path} {Encoding.UTF8.GetString(line.Json!)}"));

    [Fact]
    public void A_line_over_the_limit_is_named_and_the_rest_is_read()
    {
        var lines = Read(new MemoryStream(Encoding.UTF8.GetBytes(new string('a', 200) + "\ntwo")), maxSize: 5);

        Assert.Equal(["-:1: the line is too long; raise --max-size", null], lines.Select(line => line.Problem));
    }

    [Fact]
    public void What_was_read_before_the_disk_failed_stands_and_the_failure_is_named()
    {
        var lines = Read(new FailingStream("one\ntw"u8.ToArray()));

        Assert.Equal(["-:1", "-"], lines.Select(line => line.Path));
        Assert.Equal("-: cannot be read (the disk has a scratch); check the disk and run again", lines[1].Problem);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Equal("nowhere.jsonl: there is no such file; check the spelling", Assert.Single(FactLines.Read("nowhere.jsonl", new ArticleSourceOptions())).Problem);

    private static List<FactLines.Line> Read(Stream stream, long maxSize = 1_000) =>
        [.. FactLines.Read(ArticleSource.StandardInput, new ArticleSourceOptions { MaxSize = maxSize, OpenStandardInput = () => stream })];

    // Gives its bytes, then fails instead of ending.
    private sealed class FailingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            Position < Length ? base.Read(buffer, offset, count) : throw new IOException("the disk has a scratch");
    }
}
