using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Coreference;

/// <summary>Which tokens stand between double quotation marks, told mark by mark within each line; laid out when first asked.</summary>
internal sealed class QuotedTokens(LexicalText reading)
{
    private bool[]? quoted;

    /// <summary>True inside quotation marks.</summary>
    public bool At(int token) => (quoted ??= LayOut())[token];

    private bool[] LayOut()
    {
        var laid = new bool[reading.Count];
        var isOpen = false;
        for (var token = 0; token < laid.Length; token++)
        {
            if (reading.Has(token, TokenShape.LineStart)) isOpen = false;
            if (reading[token] is "“" or "``" or "«") isOpen = true;
            else if (reading[token] is "”" or "''" or "»") isOpen = false;
            else if (reading[token] is "\"") isOpen = !isOpen;
            laid[token] = isOpen;
        }

        return laid;
    }
}
