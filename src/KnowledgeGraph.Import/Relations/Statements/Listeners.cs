using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Statements;

/// <summary>Whom somebody told something: "told | the Bath Herald", "told | reporters", "told | the BBC's Morning programme".</summary>
internal sealed class Listeners(AttributionText text)
{
    private const int Longest = 6;

    /// <summary>Token behind the listener that a few words name; <paramref name="first"/> where none begins there.</summary>
    /// <param name="first">Token behind the verb.</param>
    /// <param name="end">Token that the listener may reach up to.</param>
    public int End(int first, int end)
    {
        var token = first;
        if (token < end && text[token] is "the" or "The" or "a" or "an" or "this" or "his" or "her" or "their" && text.MentionAt(token) < 0) token++;
        var named = token;
        // Whatever the tagger takes them for.
        if (token < end && text[token] is "reporters" or "journalists" or "me" or "us" or "MPs") return token + 1;
        while (token < end && token - first < Longest)
        {
            if (text.MentionAt(token) is >= 0 and var mention && text.Entities.Mentions[mention].Form <= MentionForm.Short) token = text.Entities.Mentions[mention].Tokens.End;
            else if (token > named && text.MentionAt(token - 1) >= 0 && text.TagAt(token) == PosTag.NN && !IsOutlet(token)) break;
            else if (text.TagAt(token) is PosTag.NN or PosTag.NNP or PosTag.NNPS or PosTag.POS) token++;
            else if (text.TagAt(token) == PosTag.NNS && token == named) return token + 1;
            else if (text[token] is "on" && token + 1 < end && text[token + 1] is "Sunday" && char.IsUpper(text[token - 1][0])) token += 2;
            else break;
        }

        return token > named ? token : first;
    }

    // "told the Bath Herald | newspaper"; in "told the Bath Herald | cycling was safe" the noun is what was told.
    private bool IsOutlet(int token) =>
        text[token] is "newspaper" or "magazine" or "programme" or "program" or "show" or "website" or "site" or "news" or "radio" or "television" or "agency" or "conference"
            or "journal" or "podcast" or "reporter" or "correspondent" or "meeting" or "committee" or "inquiry";

    /// <summary>The same, and behind the comma that may follow; where nobody is named in a few words, behind the comma within the next ones.</summary>
    public int BehindComma(int first, int end)
    {
        var token = End(first, end);
        if (token == first) while (token < end && token < first + Longest && text[token] is not ",") token++;
        return token < end && text[token] is "," ? token + 1 : token;
    }
}
