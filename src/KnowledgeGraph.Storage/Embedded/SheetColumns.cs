using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>A sheet with what its columns hold of lists, objects and spans as text: a pure function of the sheet, so that one thread writes while others work this out.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="ReadAs">The metadata that came with the article; null where only facts came.</param>
/// <param name="Sentences">Of each sentence its id and its words.</param>
/// <param name="Locals">The rows of its entities; each is an entity of its own until decided otherwise.</param>
/// <param name="Claims">Of each claim three lists.</param>
/// <param name="Facts">Of each fact its spans and the ordinals of its sentences.</param>
internal sealed record SheetColumns(
    FactSheet Sheet,
    string? ReadAs,
    (string Id, string Text)[] Sentences,
    LocalRow[] Locals,
    (string Sentences, string Topics, string Numbers)[] Claims,
    (string Spans, string Sentences)[] Facts)
{
    /// <summary>Works them out.</summary>
    public static SheetColumns Of(FactSheet sheet)
    {
        var checks = new Dictionary<Evidence, string>();
        return new SheetColumns(
            sheet,
            sheet.Read is { } read ? RowJson.Write(new ReadAs(read.Id, read.Url, read.Title, read.Publisher, read.Published)) : null,
            [.. sheet.Sentences.Select((sentence, i) => (GraphIds.Sentence(sheet.Hash, i), sheet.Text[sentence.Start..sentence.End]))],
            [.. sheet.Entities.Select(LocalRow.Of)],
            [.. sheet.Claims.Select(claim => (RowJson.Write(claim.Sentences), RowJson.Write(claim.Topics), RowJson.Write(claim.Numbers)))],
            [.. sheet.Facts.Select(fact => (SpanList.Write(fact.Spans, checks), RowJson.Write(fact.Sentences)))]);
    }
}

/// <summary>A row of an entity of one article in the making.</summary>
internal readonly record struct LocalRow(string Id, NodeKind Kind, string Key, string Name, string Traits, string Entity)
{
    /// <summary>The row while the entity stands alone.</summary>
    public static LocalRow Of(LocalEntity local) => new(local.Id, local.Kind, local.Key, local.Name, RowJson.Write(local.Traits), GraphIds.Node(local.Kind, local.Key));
}
