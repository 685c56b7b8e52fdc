using System.Collections.Immutable;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;

namespace KnowledgeGraph.Import.Relations.Attribution.Phrases;

/// <summary>Finds people, or two bodies, named in one row, who speak together ("Jane Doe, Ann Poe and John Roe", "Jane Doe, of Leeds, and John Roe, of Bath", "singer Jane Doe and actor John Roe").</summary>
internal sealed class NamesInRow(AttributionText text)
{
    private const int LongestApposition = 24;

    private readonly PostBeforeName posts = new(text);

    /// <summary>The mentions of a row whose last one is given, in text order; empty where it stands alone.</summary>
    /// <param name="mention">The mention named last.</param>
    /// <param name="first">The first token that may belong to the row.</param>
    public ImmutableArray<int> EndingWith(int mention, int first)
    {
        var and = posts.StartBefore(mention, first) - 1;
        if (!IsNamedPerson(mention) || and - 1 < first || text[and] is not ("and" or "&")) return [];
        var before = text[and - 1] is "," ? PersonEndingAt(and - 2, first) : PersonEndingAt(and - 1, first);
        if (before < 0) before = ExplainedBefore(text[and - 1] is "," ? and - 1 : and, first);
        if (before < 0) return [];
        var row = ImmutableArray.CreateBuilder<int>();
        row.Add(mention);
        row.Add(before);
        while (posts.StartBefore(row[^1], first) - 2 is var end && end >= first && text[end + 1] is "," && PersonEndingAt(end, first) is >= 0 and var another) row.Add(another);
        row.Reverse();
        var start = posts.StartBefore(row[0], first);
        return start > first && IsVerbOrPreposition(start - 1) ? [] : row.ToImmutable();
    }

    /// <summary>The mentions of a row whose first one is given, in text order; empty where it stands alone, or where another clause begins with the next.</summary>
    /// <param name="mention">The mention named first.</param>
    /// <param name="end">The token behind the last one that may belong to the row.</param>
    public ImmutableArray<int> StartingWith(int mention, int end)
    {
        var row = ImmutableArray.CreateBuilder<int>();
        row.Add(mention);
        for (var token = text.Entities.Mentions[mention].Tokens.End; token + 1 < end; token = text.Entities.Mentions[row[^1]].Tokens.End)
        {
            var isLast = text[token] is "and" or "&";
            if ((!isLast && text[token] is not ",") || PersonStartingAt(posts.NameBehind(token + 1)) is not (>= 0 and var next)) return [];
            row.Add(next);
            if (!isLast) continue;
            var behind = text.Entities.Mentions[next].Tokens.End;
            return behind < text.Count && (text.IsFinite(behind) || text.IsPossessed(behind - 1)) ? [] : row.ToImmutable();
        }

        return [];
    }

    /// <summary>The mentions of a row that is the subject of a verb, its first one given, in text order, whatever tells who each is; empty where it stands alone.</summary>
    /// <param name="mention">The mention named first.</param>
    /// <param name="verb">The verb behind the row.</param>
    public ImmutableArray<int> SubjectOf(int mention, int verb)
    {
        var row = ImmutableArray.CreateBuilder<int>();
        row.Add(mention);
        for (var token = text.Entities.Mentions[mention].Tokens.End; token + 1 < verb; token++)
        {
            if (text.QuotationAt(token) >= 0 || text.IsFinite(token) || text[token] is ";" or ":" or "who") return [];
            // "Jane Doe, mother of Ann and John, said": what joins two others joins nobody to her.
            if (text[token] is not ("and" or "&") || (PersonEndingAt(token - 1, 0) is >= 0 and var before && before != row[^1])) continue;
            if (PersonStartingAt(posts.NameBehind(token + 1)) is >= 0 and var next && !text.IsPossessed(text.Entities.Mentions[next].Tokens.End - 1)) row.Add(next);
        }

        return row.Count > 1 ? row.ToImmutable() : [];
    }

    /// <summary>The mentions of two bodies named side by side ("Acme and Bathco said", "the Bee Trust and the Hive Society"), given the last; empty where it stands alone or they are no subject.</summary>
    /// <param name="mention">The body named last.</param>
    /// <param name="first">The first token that may belong to the row.</param>
    public ImmutableArray<int> BodiesEndingWith(int mention, int first)
    {
        var and = WithArticle(StartOf(mention)) - 1;
        if (!IsNamedBody(mention) || and - 1 < first || text[and] is not ("and" or "&") || text.MentionAt(and - 1) is not (>= 0 and var before) || !IsNamedBody(before)) return [];
        var start = WithArticle(StartOf(before));
        return start < first || (start > first && (IsVerbOrPreposition(start - 1) || text.MentionAt(start - 1) >= 0 || text.TagAt(start - 1) is PosTag.NN or PosTag.NNS)) ? [] : [before, mention];

        int WithArticle(int token) => token > first && text.Is(token - 1, "the") ? token - 1 : token;
    }

    /// <summary>All but the first of a row, as those who speak together with the first.</summary>
    public ImmutableArray<JointSource> BehindFirst(ImmutableArray<int> row) =>
        row.Length < 2 ? [] : [.. row.Skip(1).Where(mention => text.IdOf(mention) != text.IdOf(row[0])).Select(mention => new JointSource(text.IdOf(mention), text.Entities.Mentions[mention].Tokens))];

    // "Jane Doe, a reader in optics at Leeds, and …", "Jane Doe of Leeds and …": the person whom the words before the mark or "and" explain.
    private int ExplainedBefore(int end, int first)
    {
        for (var token = end - 1; token >= Math.Max(first, end - LongestApposition); token--)
        {
            if (text.QuotationAt(token) >= 0 || text.IsFinite(token) || text[token] is ";" or ":" or "and") return -1;
            if (PersonEndingAt(token, first) is >= 0 and var mention) return text[token + 1] is "of" or "from" or "at" || (text[token + 1] is "," && text[end] is ",") ? mention : -1;
        }

        return -1;
    }

    private int StartOf(int mention) => text.Entities.Mentions[mention].Tokens.First;

    private int PersonEndingAt(int token, int first) => token >= first && text.MentionAt(token) is >= 0 and var mention && IsNamedPerson(mention) ? mention : -1;

    private int PersonStartingAt(int token) =>
        token < text.Count && text.QuotationAt(token) < 0 && text.MentionAt(token) is >= 0 and var mention && StartOf(mention) == token && IsNamedPerson(mention) ? mention : -1;

    private bool IsNamedPerson(int mention) => text.KindOf(mention) == NameKind.Person && text.Entities.Mentions[mention].Form <= MentionForm.Short;

    private bool IsNamedBody(int mention) => text.KindOf(mention) == NameKind.Organisation && text.Entities.Mentions[mention].Form <= MentionForm.Short;

    private bool IsVerbOrPreposition(int token) =>
        NounPhraseHead.IsPreposition(text[token])
        || (text.MentionAt(token) < 0 && text.TagAt(token) is PosTag.VB or PosTag.VBD or PosTag.VBG or PosTag.VBN or PosTag.VBP or PosTag.VBZ);
}
