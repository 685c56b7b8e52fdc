using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.World;

namespace KnowledgeGraph.Tests.Import.Writing;

public sealed class SlimSheetsTests
{
    private static readonly FactSheet[] Sheets = [.. WorldStream.Articles(5, 20).Select(article => SheetBuilder.Build(article.Facts))];

    [Fact]
    public void What_an_entity_is_tallied_by_stays_as_it_was()
    {
        var slim = new SlimSheets();
        foreach (var sheet in Sheets)
        {
            foreach (var (whole, kept) in sheet.Entities.Zip(slim.Of(sheet).Entities)) Assert.Equal(TallyOf(whole), TallyOf(kept));
        }
    }

    [Fact]
    public void A_relationship_comes_out_of_what_is_kept_as_out_of_the_whole_sheet()
    {
        var slim = new SlimSheets();
        foreach (var sheet in Sheets)
        {
            Assert.NotEmpty(sheet.Facts);
            foreach (var (whole, kept) in sheet.Facts.Zip(slim.Of(sheet).Relations))
            {
                Assert.Equal((whole.Kind, whole.From, whole.To), (kept.Kind, kept.From, kept.To));
                Assert.Equal((whole.Id, whole.Property, whole.Value, whole.Confidence), (kept.Fact.Id, kept.Fact.Property, kept.Fact.Value, kept.Fact.Confidence));
                Assert.Equal(whole.Sentences, kept.Fact.Sentences);
            }
        }
    }

    [Fact]
    public void A_name_that_several_articles_write_stands_in_memory_once()
    {
        var slim = new SlimSheets();
        var names = Sheets.SelectMany(sheet => slim.Of(sheet).Entities).Where(entity => entity.Kind == NodeKind.Topic).GroupBy(entity => entity.Name, entity => entity.Name, StringComparer.Ordinal);
        Assert.Contains(names, same => same.Count() > 1);
        Assert.All(names, same => Assert.All(same, name => Assert.Same(same.First(), name)));
    }

    private static byte[] TallyOf(LocalEntity entity)
    {
        var tally = new EntityTally();
        tally.Add(entity, 1);
        return tally.ToBytes();
    }
}
