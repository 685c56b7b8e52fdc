using KnowledgeGraph.Storage.Reports;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Storage.Reports;

public sealed class ReportCatalogTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void A_report_of_the_users_own_stands_beside_those_that_come_with_the_program()
    {
        folder.Write("own.sql", "-- Everyone\n-- Who is there?\n-- Columns: name\n\nSELECT name FROM Person");
        var catalog = ReportCatalog.Load(folder.Path);
        Assert.Empty(catalog.Problems);
        Assert.NotNull(catalog.Find("own"));
        Assert.NotNull(catalog.Find("teams"));
    }

    [Fact]
    public void A_query_that_cannot_be_read_is_named_and_the_others_stand()
    {
        Assert.SkipUnless(File.Exists("/proc/self/mem"), "needs a file whose first byte cannot be read");
        File.CreateSymbolicLink(folder["own.sql"], "/proc/self/mem");
        var catalog = ReportCatalog.Load(folder.Path);
        Assert.Equal($"{folder["own.sql"]}: it cannot be read; mend its rights or remove it", Assert.Single(catalog.Problems));
        Assert.NotNull(catalog.Find("teams"));
    }

    public void Dispose() => folder.Dispose();
}
