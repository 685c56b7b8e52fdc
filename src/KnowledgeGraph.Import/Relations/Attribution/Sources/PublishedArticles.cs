using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Attribution.Sources;

/// <summary>Tells where a participle of speech tells what articles say, not the journal or paper that ran them ("Cell also ran the two articles that began the row, suggesting that …").</summary>
internal sealed class PublishedArticles(AttributionText text)
{
    private const int LongestClause = 30;
    private const int FurthestObject = 5;

    /// <summary>True where the clause that a comma ends tells which articles its subject ran.</summary>
    /// <param name="comma">The comma before the participle.</param>
    /// <param name="first">First token of the sentence.</param>
    public bool EndAt(int comma, int first)
    {
        for (var verb = comma - 1; verb > Math.Max(first, comma - LongestClause); verb--)
        {
            if (text.QuotationAt(verb) >= 0 || !IsRunning(verb)) continue;
            for (var noun = verb + 1; noun < Math.Min(comma, verb + FurthestObject); noun++)
                if (text[noun] is "article" or "articles" or "papers" or "studies") return true;
        }

        return false;
    }

    private bool IsRunning(int verb) =>
        text.TagAt(verb) is PosTag.VBD or PosTag.VBZ or PosTag.VBN && text[verb] is "ran" or "runs" or "run" or "carried" or "carries" or "published" or "publishes" or "printed" or "prints";
}
