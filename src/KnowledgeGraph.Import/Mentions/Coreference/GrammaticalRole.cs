using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Coreference;

/// <summary>What a mention does in its clause, as far as tags around it tell.</summary>
internal enum GrammaticalRole
{
    /// <summary>None of the below.</summary>
    Other,

    /// <summary>A finite verb follows.</summary>
    Subject,

    /// <summary>A verb stands before it.</summary>
    Object,

    /// <summary>"Smith's", "his".</summary>
    Possessive,

    /// <summary>A preposition stands before it.</summary>
    Oblique,
}

/// <summary>Tells roles without a parser: by the verb behind a mention, past appositions, brackets and coordination, and by the word before it.</summary>
internal static class GrammaticalRoles
{
    private const int LongestApposition = 22;
    private const int FurthestWordBefore = 5;

    private static readonly string[] Conjunctions =
        ["that", "because", "while", "as", "if", "since", "after", "before", "until", "although", "though", "whether", "whereas", "unless", "once", "than",
         "so"];

    /// <summary>The role of a mention.</summary>
    public static GrammaticalRole Of(LexicalText reading, TokenRange mention)
    {
        if (reading.IsPossessive(mention.End) || reading.Tag(mention.First) == PosTag.PRPS) return GrammaticalRole.Possessive;
        var before = WordBefore(reading, mention.First);
        var isSubject = VerbFollows(reading, mention.End);
        if (before >= 0)
        {
            if (reading.Tag(before) is PosTag.IN or PosTag.TO && !(isSubject && MayOpenClause(reading, before))) return GrammaticalRole.Oblique;
            if (!isSubject && IsVerb(reading.Tag(before))) return GrammaticalRole.Object;
        }

        return isSubject ? GrammaticalRole.Subject : GrammaticalRole.Other;
    }

    /// <summary>The verb or preposition that a mention hangs on, past determiners, adjectives and nouns before the name; -1 where there is none.</summary>
    public static int WordBefore(LexicalText reading, int first)
    {
        var sentence = reading.Sentence(first).Tokens.First;
        for (var at = first - 1; at >= sentence && at >= first - FurthestWordBefore; at--)
        {
            if (reading.Tag(at) is PosTag.IN or PosTag.TO || IsVerb(reading.Tag(at))) return at;
            if (!IsWithinNounPhrase(reading.Tag(at))) return -1;
        }

        return -1;
    }

    /// <summary>True for verbs in any form.</summary>
    public static bool IsVerb(PosTag tag) => tag is PosTag.VB or PosTag.VBD or PosTag.VBG or PosTag.VBN or PosTag.VBP or PosTag.VBZ;

    /// <summary>True for verbs that take a subject.</summary>
    public static bool IsFinite(PosTag tag) => tag is PosTag.VBD or PosTag.VBP or PosTag.VBZ or PosTag.MD;

    private static bool VerbFollows(LexicalText reading, int at)
    {
        var end = reading.Sentence(at - 1).Tokens.End;
        for (var skips = 0; skips < 4 && at < end; skips++)
        {
            while (at < end && reading.Tag(at) is PosTag.RB) at++;
            if (at >= end) return false;
            if (IsFinite(reading.Tag(at))) return true;
            if (reading[at] is "(" or "[") at = Behind(reading, at, end, ")", "]");
            else if (reading[at] is ",") at = Behind(reading, at + 1, end, ",", ",");
            else if (reading.IsAny(at, "and", "or", "&") && reading.Has(at + 1, TokenShape.Capital))
                for (at++; at < end && reading.Has(at, TokenShape.Capital); at++) { }
            else return false;
        }

        return false;
    }

    private static int Behind(LexicalText reading, int at, int end, string close, string other)
    {
        for (var limit = Math.Min(end, at + LongestApposition); at < limit; at++)
            if (reading.IsWord(at, close) || reading.IsWord(at, other)) return at + 1;
        return end;
    }

    // "after Smith left", "because Smith left": the preposition opens a clause whose subject follows.
    private static bool MayOpenClause(LexicalText reading, int preposition) => reading.IsAny(preposition, Conjunctions);

    private static bool IsWithinNounPhrase(PosTag tag) =>
        tag is PosTag.DT or PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.NNS or PosTag.PRPS or PosTag.CD or PosTag.POS or PosTag.Hyphen;
}
