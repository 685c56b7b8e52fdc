using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>A sheet with what its columns hold of lists, objects and spans as text: a pure function of the sheet, so that one thread writes while others work this out.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="ReadAs">The metadata that came with the article; null where only facts came.</param>
/// <param name="Sentences">Of each sentence its id and its words.</param>
/// <param name="Traits">Of each entity what is stated of it alone.</param>
/// <param name="Claims">Of each claim three lists.</param>
/// <param name="Facts">Of each fact its spans and the ordinals of its sentences.</param>
internal sealed record SheetColumns(
    FactSheet Sheet,
    string? ReadAs,
    (string Id, string Text)[] Sentences,
    string[] Traits,
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
            [.. sheet.Entities.Select(entity => RowJson.Write(entity.Traits))],
            [.. sheet.Claims.Select(claim => (RowJson.Write(claim.Sentences), RowJson.Write(claim.Topics), RowJson.Write(claim.Numbers)))],
            [.. sheet.Facts.Select(fact => (SpanList.Write(fact.Spans, checks), RowJson.Write(fact.Sentences)))]);
    }
}
