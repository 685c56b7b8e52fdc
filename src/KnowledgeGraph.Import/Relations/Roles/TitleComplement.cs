using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Roles;

/// <summary>How far the field or office behind the head of a title reaches: "professor | of tea science", "chair | of health and science", "author | and broadcaster".</summary>
internal static class TitleComplement
{
    private const int Longest = 8;
    private const int LongestField = 6;
    private const int LongestSecondTitle = 5;

    /// <summary>What nobody is a professor "of": "author of the | report".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoFields = Set("no-field");

    /// <summary>What kind of body a name behind is: "chief executive of health | charity Action on Tea".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies = Set("body");

    /// <summary>Words behind "and" that begin something other than a second field: "professor of tea and | lead author".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoSecondField = Set("no-second");

    /// <summary>Words at which the nouns of a field end: "professor of tea science | at".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndsNouns = Set("end");

    /// <summary>The token behind the complement that begins at a token; the token itself where there is none.</summary>
    public static int End(MentionIndex index, int start)
    {
        var text = index.Text;
        var end = start;
        while (end - start < Longest && !text.Has(end, TokenShape.LineStart))
        {
            if (text.IsAny(end, "of", "in", "for", "on"))
            {
                if (FieldEnd(index, end) is not { } field) break;
                end = field;
            }
            else if (text.IsAny(end, "and", "&"))
            {
                if (end > start && BeginsSecondField(index, end + 1))
                {
                    end = NounsEnd(index, end + 1);
                    // "director of otter and stoat charity | Holt"
                    if (IsKindOfBody(index, end)) return start;
                }
                else return end == start && SecondTitle(index, end + 1) is { } second ? second.End : end;
            }
            else break;
        }

        return end;
    }

    /// <summary>The token behind the field that a preposition opens, or null where it opens no field: "in charge", "for the charity", "of the study".</summary>
    private static int? FieldEnd(MentionIndex index, int preposition)
    {
        var text = index.Text;
        var noun = text.IsAny(preposition + 1, "the", "its", "their") ? preposition + 2 : preposition + 1;
        if (index.NameAt(noun) is not null || text.IsPossessive(noun + 1) || !text.Has(noun, TokenShape.Word)) return null;
        if (text.IsAny(noun, "private", "charge") || NoFields.Contains(text[noun])) return null;
        if (text.IsWord(preposition, "for") && noun > preposition + 1) return null;
        var end = NounsEnd(index, noun);
        // "chief executive of health charity | Action on Tea": what kind of body the name is.
        return IsKindOfBody(index, end) ? null : end;
    }

    private static bool IsKindOfBody(MentionIndex index, int end) => index.NameAt(end) == NameKind.Organisation && Bodies.Contains(index.Text[end - 1]);

    /// <summary>"professor of tea and | milk".</summary>
    private static bool BeginsSecondField(MentionIndex index, int at) =>
        index.Text.Has(at, TokenShape.Word)
        && !NoSecondField.Contains(index.Text[at])
        && index.NameAt(at) is null
        && !index.Text.Is(at, WordClass.Speech);

    /// <summary>"author and | broadcaster": a second title, short and without an article, or null.</summary>
    private static TokenRange? SecondTitle(MentionIndex index, int at) =>
        RolePhrase.From(index, at) is { Count: <= LongestSecondTitle } title && !index.Text.IsAny(at, "a", "an", "the") ? title : null;

    private static int NounsEnd(MentionIndex index, int first)
    {
        var text = index.Text;
        var end = first;
        while (end - first < LongestField && !text.Has(end, TokenShape.LineStart) && index.NameAt(end) is null && GoesOn(text, end, first)) end++;
        return Math.Max(end, first);
    }

    /// <summary>True where a token belongs to the nouns of a field: a word, the marks within it, or the comma of "tea, milk and honey".</summary>
    private static bool GoesOn(LexicalText text, int at, int first) =>
        (text.Has(at, TokenShape.Word) && !Stops(text, at))
        || text.IsHyphen(at)
        || (text.IsPossessive(at) && at > first)
        || (text[at] is "," && text.Has(at + 1, TokenShape.Word) && text.IsAny(at + 2, "and") && !Stops(text, at + 1));

    private static bool Stops(LexicalText text, int token) => text.Is(token, WordClass.Speech) || EndsNouns.Contains(text[token]);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string section) => WordLists.Set(typeof(TitleComplement), "title-complement.txt", section);
}
