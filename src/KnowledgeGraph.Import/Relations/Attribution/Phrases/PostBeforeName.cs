using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Attribution.Phrases;

/// <summary>Finds the words right before a name that tell who bears it: "singer Jane Doe", "ex-Hull keeper John Roe", "her husband John Roe".</summary>
internal sealed class PostBeforeName(AttributionText text)
{
    private const int LongestPost = 7;

    /// <summary>First token of the words before a name; the name's own first token where none stand there.</summary>
    /// <param name="mention">The name's mention.</param>
    /// <param name="first">The first token that may belong to the words.</param>
    public int StartBefore(int mention, int first)
    {
        var name = text.Entities.Mentions[mention].Tokens.First;
        if (name - 1 < first || !IsNoun(name - 1)) return name;
        var start = name - 1;
        while (start - 1 >= Math.Max(first, name - LongestPost) && MayBeInside(start - 1)) start--;
        return start - 1 >= first && OpensPhrase(start - 1) ? start - 1 : start;
    }

    /// <summary>First token of the name that the words from a token on lead to; the token itself where they lead to none.</summary>
    /// <param name="token">Token where the words, or the name, begin.</param>
    public int NameBehind(int token)
    {
        var name = OpensPhrase(token) ? token + 1 : token;
        var limit = Math.Min(text.Count, token + LongestPost);
        while (name < limit && !IsPerson(name) && (IsNoun(name) || MayBeInside(name))) name++;
        return name > token && name < limit && IsPerson(name) && IsNoun(name - 1) ? name : token;
    }

    // What the person is stands last: "Leeds University | otter expert".
    private bool IsNoun(int token) => text.QuotationAt(token) < 0 && text.MentionAt(token) < 0 && char.IsLetter(text[token][0]) && text.TagAt(token) is PosTag.NN or PosTag.NNP;

    private bool MayBeInside(int token) =>
        text.QuotationAt(token) < 0
        && (text.MentionAt(token) >= 0
            ? !IsPerson(token)
            : text[token] is "-" || (char.IsLetter(text[token][0]) && text.TagAt(token) is PosTag.NN or PosTag.NNP or PosTag.NNS or PosTag.JJ));

    // "and | the actor Peter Stahl", "and | her husband Peter Stahl".
    private bool OpensPhrase(int token) => text.Is(token, "the") || text.TagAt(token) == PosTag.PRPS;

    private bool IsPerson(int token) => text.MentionAt(token) is >= 0 and var mention && text.KindOf(mention) == NameKind.Person;
}
