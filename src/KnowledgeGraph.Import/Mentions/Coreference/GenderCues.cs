using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Coreference;

/// <summary>Nouns and titles beside a name that say whether a man or a woman is spoken of: "the actress Jane Doe", "John Doe, her brother".</summary>
internal static class GenderCues
{
    private const int Reach = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> He = Words("he");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> She = Words("she");

    /// <summary>What the words around a named mention say.</summary>
    public static Gender Around(LexicalText reading, TokenRange mention)
    {
        var sentence = reading.Sentence(mention.First).Tokens;
        for (var at = mention.First - 1; at >= Math.Max(sentence.First, mention.First - 2); at--)
        {
            if (reading[at] is ",") continue;
            if (Of(reading[at]) is var before and not Gender.Unknown && !reading.IsPossessive(at + 1)) return before;
            if (!reading.Has(at, TokenShape.Capital)) break;
        }

        if (reading[mention.End] is not ("," or "(") && !reading.IsAny(mention.End, "is", "was")) return Gender.Unknown;
        for (var at = mention.End + 1; at < Math.Min(sentence.End, mention.End + 1 + Reach); at++)
        {
            if (Of(reading[at]) is var behind and not Gender.Unknown) return reading.IsPossessive(at + 1) ? Gender.Unknown : behind;
            if (reading.Tag(at) is not (PosTag.DT or PosTag.JJ or PosTag.NN or PosTag.PRPS)) break;
        }

        return Gender.Unknown;
    }

    /// <summary>What a title before a name says.</summary>
    public static Gender OfTitle(string title) => title.TrimEnd('.').ToUpperInvariant() switch
    {
        "MR" or "SIR" or "LORD" or "KING" or "PRINCE" or "FATHER" or "BARON" => Gender.He,
        "MRS" or "MS" or "MISS" or "DAME" or "LADY" or "BARONESS" or "QUEEN" or "PRINCESS" or "SISTER" => Gender.She,
        _ => Gender.Unknown,
    };

    private static Gender Of(ReadOnlySpan<char> noun) => He.Contains(noun) ? Gender.He : She.Contains(noun) ? Gender.She : Gender.Unknown;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string section) =>
        WordLists.Words(typeof(GenderCues), "gendered-nouns.txt", section);
}
